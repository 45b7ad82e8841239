package dev.trainer2.local.season;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedVolume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers a coach may say, by unit: those of its context and of what it proposes, collected without its help. */
final class Known {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final double ROUNDED = 0.0501; // one decimal is the least an answer shows
    private final Map<String, TreeSet<Double>> values = new HashMap<>();

    Known(Season.Turn turn) {
        Question question = turn.question();
        state(question.state());
        question.days().forEach(day -> {
            add("h", day.getReadinessInputs().get("sleepHours"));
            day.getSignals().forEach(signal -> {
                add("any", signal.getValue());
                add("any", signal.getThreshold());
            });
        });
        question.reviews().forEach(review -> {
            add("sessions", (double) review.getSessions());
            add("sets", (double) review.getWorkSets());
            add("kg", review.getTonnageKg());
            review.getMuscles().forEach(muscle -> {
                add("sets", muscle.getHardSets());
                add("sets", muscle.getMev());
                add("sets", muscle.getMav());
                add("sets", muscle.getMrv());
            });
            review.getRecords().forEach(record -> {
                add("kg", record.getE1rmKg());
                add("kg", record.getPreviousKg());
            });
            add("RPE", review.getMeanRpe());
            add("%", review.getRpeCoverage() * 100);
            add("%", Math.rint(review.getRpeCoverage() * 100));
        });
        List<PlanWeek> weeks = new ArrayList<>();
        question.week().ifPresent(weeks::add);
        List<PlanDiff> diffs = new ArrayList<>();
        if (question.plan() != null) {
            question.plan().getDiffs().forEach(diff -> diffs.add(Diffs.of(diff)));
        }
        turn.answer().proposals().forEach(proposal -> {
            switch (proposal) {
                case Proposal.Week week -> weeks.add(week.week());
                case Proposal.Diff diff -> diffs.add(diff.diff());
            }
        });
        // a week that is shown before it takes the place of another
        turn.answer().intents().stream()
                .filter(Intent.Plan.class::isInstance)
                .forEach(shown -> weeks.add(((Intent.Plan) shown).week()));
        for (PlanDiff diff : diffs) {
            for (PlanWeek week : List.copyOf(weeks)) {
                if (PlanEdit.apply(week, diff.operations(), Season.CATALOGUE) instanceof PlanEdit.Applied after) {
                    weeks.add(after.week());
                }
            }
            diff.operations().forEach(this::operation);
        }
        weeks.forEach(this::week);
        List.of(40.0, 5.0, 2.5).forEach(share -> add("%", share)); // what a deload and double progression move
        Said.in(question.text()).forEach(said -> add(said.unit(), said.value()));
        // a load that the athlete wrote without its unit, and the minutes they have for a session
        NUMBER.matcher(question.text()).results().forEach(said -> add("kg", Double.valueOf(said.group())));
        add("minutes", (double) question.rules().profile().sessionMinutes());
    }

    private void state(AthleteState state) {
        state.getBestSets().forEach(best -> {
            add("kg", best.getE1rmKg());
            add("kg", best.getLoad().getValue());
            add("RPE", best.getRpe());
        });
        state.getExercises().stream()
                .flatMap(exercise -> exercise.getSets().stream())
                .forEach(this::set);
        state.getWeeks().forEach(week -> {
            add("sessions", (double) week.getSessions());
            add("sets", (double) week.getWorkSets());
            add("kg", week.getTonnageKg());
        });
        state.getRecentWorkouts().forEach(workout -> {
            add("sets", (double) workout.getWorkSets());
            add("kg", workout.getTonnageKg());
        });
    }

    private void set(PerformedSet set) {
        add("kg", set.getLoad() == null ? null : set.getLoad().getValue());
        add("RPE", set.getRpe());
    }

    private void week(PlanWeek week) {
        add("sessions", (double) week.sessions().size());
        int total = 0;
        for (var session : week.sessions()) {
            total += session.sets();
            add("sets", (double) session.sets());
            add("minutes", session.minutes());
            add("minutes", (double) Math.round(session.minutes()));
            add("span", session.minutes());
            session.exercises().forEach(exercise -> {
                add("sets", (double) exercise.sets());
                add("reps", (double) exercise.repsLow());
                add("reps", (double) exercise.repsHigh());
                add("RPE", exercise.targetRpe() + 1); // from there on a set counts as failed
                add("RPE", exercise.targetRpe());
                add("span", (double) exercise.repsLow());
                add("span", (double) exercise.repsHigh());
                if (exercise.load() != null) {
                    add(
                            exercise.load().unit() == Unit.KG ? "kg" : "lb",
                            exercise.load().value());
                }
            });
        }
        add("sets", (double) total);
        add("span", (double) total);
        PlannedVolume.of(week, Season.CATALOGUE).forEach((muscle, sets) -> {
            add("sets", sets);
            add("span", sets);
            muscle.landmarks().ifPresent(marks -> {
                add("sets", marks.mev());
                add("sets", marks.mav());
                add("sets", marks.mrv());
            });
        });
    }

    private void operation(PlanOperation operation) {
        switch (operation) {
            case PlanOperation.SetSets sets -> add("sets", (double) sets.sets());
            case PlanOperation.AddExercise added -> {
                add("sets", (double) added.sets());
                add("RPE", added.rpe());
            }
            case PlanOperation.SetLoad load ->
                add("kg", load.load() == null ? null : load.load().value());
            case PlanOperation.SwapExercise swap ->
                add("kg", swap.load() == null ? null : swap.load().value());
            default -> {}
        }
    }

    private void add(String unit, @Nullable Double value) {
        if (value != null) {
            values.computeIfAbsent(unit, absent -> new TreeSet<>()).add(value);
        }
    }

    /** Whether a number stands in what the coach knows, to the decimals it is shown with. */
    boolean has(Said said) {
        TreeSet<Double> known = values.getOrDefault(said.unit(), new TreeSet<>());
        double off = said.value() >= 1000 ? 0.5 : ROUNDED; // such are said without decimals
        Double near = known.ceiling(said.value() - off);
        return near != null && near <= said.value() + off;
    }
}
