package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was logged, as the model sees it. The athlete is that of the question; ids of people and events stay out. */
final class AthleteData {
    private static final int WORKOUTS = 5;
    private static final int BESTS = 30;

    private final Question question;
    private final Unit unit;

    AthleteData(Question question) {
        this.question = question;
        this.unit = question.state().getProfile().getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG;
    }

    /** Who they are and what binds a plan. */
    Map<String, Object> profile() {
        AthleteProfile profile = question.state().getProfile();
        return new View()
                .with("unit", unit.symbol())
                .with("goal", profile.getGoal())
                .with("experience", profile.getExperience())
                .with("daysPerWeek", profile.getDaysPerWeek())
                .with("sessionMinutes", profile.getSessionMinutes())
                .with("equipment", profile.getEquipment())
                .with("excludedExercises", profile.getExcludedExercises())
                .with("limitations", profile.getLimitations())
                .with(
                        "openPain",
                        question.rules().history().pains().stream()
                                .map(pain -> new View()
                                        .with("area", pain.area())
                                        .with("severity", pain.severity())
                                        .with("exerciseId", pain.exerciseId())
                                        .with("since", pain.since().toString())
                                        .map())
                                .toList())
                .map();
    }

    /** Totals, bests, workouts, weeks. */
    Map<String, Object> state() {
        var state = question.state();
        return new View()
                .with("workouts", state.getCounts().getWorkouts())
                .with("workSets", state.getCounts().getWorkSets())
                .with("tonnage", View.weight(state.getCounts().getTonnageKg(), unit))
                .with(
                        "bodyweight",
                        state.getBodyweight() == null
                                ? null
                                : View.load(Facts.load(state.getBodyweight().getLoad())))
                .with(
                        "bests",
                        state.getBestSets().stream()
                                .limit(BESTS)
                                .map(this::best)
                                .toList())
                .with(
                        "recentWorkouts",
                        state.getRecentWorkouts().stream()
                                .limit(WORKOUTS)
                                .map(this::workout)
                                .toList())
                .with(
                        "currentWorkout",
                        state.getCurrentWorkout() == null
                                ? null
                                : sets(state.getCurrentWorkout().getSets()))
                .with("weeks", state.getWeeks().stream().map(this::week).toList())
                .map();
    }

    /** The last and best of an exercise by its name or id; empty when it was never done. */
    Optional<Map<String, Object>> history(String exercise) {
        String id = question.rules()
                .catalogue()
                .find(exercise, exercise)
                .map(known -> known.id())
                .orElse("");
        var last = question.state().getExercises().stream()
                .filter(done -> same(exercise, id, done.getExercise(), done.getExerciseId()))
                .findFirst();
        Predicate<BestSet> wanted = best -> same(exercise, id, best.getExercise(), best.getExerciseId());
        var bests = question.state().getBestSets().stream()
                .filter(wanted)
                .map(this::best)
                .toList();
        if (last.isEmpty() && bests.isEmpty()) {
            return Optional.empty();
        }
        View view = new View().with("bests", bests);
        last.ifPresent(done -> view.with("exercise", done.getExercise())
                .with("exerciseId", done.getExerciseId())
                .with("lastDate", done.getDate())
                .with("lastSets", sets(done.getSets())));
        question.rules()
                .history()
                .best(id)
                .ifPresent(best -> view.with("bestOfTwelveWeeks", View.weight(best.kilograms(), unit)));
        return Optional.of(view.map());
    }

    private static boolean same(
            String asked, String askedId, String name, @org.jspecify.annotations.Nullable String id) {
        return name.equalsIgnoreCase(asked.strip()) || asked.equals(id) || (!askedId.isEmpty() && askedId.equals(id));
    }

    private Map<String, Object> best(BestSet best) {
        return new View()
                .with("exercise", best.getExercise())
                .with("exerciseId", best.getExerciseId())
                .with("estimatedMax", View.weight(best.getE1rmKg(), unit))
                .with("method", best.getMethod())
                .with("load", View.load(Facts.load(best.getLoad())))
                .with("reps", best.getReps())
                .with("rpe", best.getRpe())
                .with("date", best.getDate())
                .map();
    }

    private Map<String, Object> workout(WorkoutSummary workout) {
        return new View()
                .with("name", workout.getName())
                .with("date", workout.getDate())
                .with("workSets", workout.getWorkSets())
                .with("tonnage", View.weight(workout.getTonnageKg(), unit))
                .with("exercises", workout.getExercises())
                .map();
    }

    private Map<String, Object> week(WeekTotals week) {
        return new View()
                .with("week", week.getWeek())
                .with("sessions", week.getSessions())
                .with("days", week.getDays())
                .with("workSets", week.getWorkSets())
                .with("tonnage", View.weight(week.getTonnageKg(), unit))
                .map();
    }

    private static List<Map<String, Object>> sets(List<PerformedSet> sets) {
        return sets.stream()
                .map(set -> new View()
                        .with("exercise", set.getExerciseName())
                        .with("type", set.getSetType())
                        .with("load", View.load(Facts.load(set.getLoad())))
                        .with("reps", set.getReps())
                        .with("seconds", set.getDurationSeconds())
                        .with("rpe", set.getRpe())
                        .map())
                .toList();
    }
}
