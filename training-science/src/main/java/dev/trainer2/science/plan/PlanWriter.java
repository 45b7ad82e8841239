package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes planned sets down as sessions, each exercise with its rep range, its load and its reason. */
final class PlanWriter {
    private final PlanProfile profile;
    private final PlanHistory history;
    private final Catalogue catalogue;
    private final Mesocycle mesocycle;

    PlanWriter(PlanProfile profile, PlanHistory history, Catalogue catalogue, Mesocycle mesocycle) {
        this.profile = profile;
        this.history = history;
        this.catalogue = catalogue;
        this.mesocycle = mesocycle;
    }

    List<PlannedSession> sessions(List<Split> splits, List<LocalDate> days, List<PlanSlot> slots, PlanWeek week) {
        List<PlannedSession> sessions = new ArrayList<>();
        for (int number = 0; number < splits.size(); number++) {
            List<PlannedExercise> exercises = exercises(number, slots);
            if (!exercises.isEmpty()) {
                PlannedSession session = new PlannedSession(
                        days.get(number),
                        splits.get(number).name(),
                        SessionTime.minutes(exercises, catalogue),
                        exercises);
                sessions.add(week.deload() ? cut(session) : session);
            }
        }
        return sessions;
    }

    private List<PlannedExercise> exercises(int session, List<PlanSlot> slots) {
        return IntStream.range(0, slots.size())
                .boxed()
                .filter(slot -> slots.get(slot).session() == session && mesocycle.sets(slot) > 0)
                .sorted(Comparator.comparing(slot -> slots.get(slot).isolation())) // compounds first, else in order
                .map(slot -> exercise(slots.get(slot), mesocycle.sets(slot)))
                .toList();
    }

    private PlannedSession cut(PlannedSession session) {
        List<Integer> left = SetCut.of(
                session.exercises().stream().map(PlannedExercise::sets).toList());
        List<PlannedExercise> exercises = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            PlannedExercise full = session.exercises().get(i);
            exercises.add(full.withSets(left.get(i))
                    .because("Deload: " + left.get(i) + " of " + full.sets() + " sets, load kept. " + full.reason()));
        }
        return session.with(exercises, catalogue);
    }

    private PlannedExercise exercise(PlanSlot slot, int sets) {
        CatalogExercise exercise = slot.exercise();
        Prescription how = Prescription.of(profile.goal(), slot.movement().role(), profile.experience())
                .suiting(exercise);
        Optional<LoadLimit> limit = LoadLimit.of(exercise, how.repsLow(), how.rpe(), profile, history);
        Load load = limit.flatMap(LoadLimit::suggested).orElse(null);
        return new PlannedExercise(
                exercise.id(),
                exercise.name(),
                sets,
                how.repsLow(),
                how.repsHigh(),
                how.rpe(),
                load,
                why(slot) + " " + loadWhy(limit.filter(known -> load != null), how));
    }

    private String why(PlanSlot slot) {
        Muscle muscle = slot.movement().muscle();
        int done = history.timesDone(slot.exercise().id());
        String choice = done == 0
                ? "first choice allowed"
                : "your own lift (" + done + (done == 1 ? " session" : " sessions") + " in 26 weeks)";
        String landmarks = profile.landmarks(muscle)
                .map(marks -> String.format(
                        Locale.ROOT,
                        " (MEV %s, MAV %s)",
                        PlanMarkdown.number(marks.mev()),
                        PlanMarkdown.number(marks.mav())))
                .orElse("");
        return "For " + muscle.key() + ", " + choice + " as " + slot.movement().name() + "; the mesocycle has "
                + PlanMarkdown.number(mesocycle.volume(muscle)) + " sets" + landmarks + ".";
    }

    private String loadWhy(Optional<LoadLimit> limit, Prescription how) {
        return limit.map(known -> "Load: " + known.explained() + ", on steps of "
                        + PlanMarkdown.load(
                                profile.plates().load(profile.plates().step())) + ".")
                .orElse("Find a weight that feels like RPE " + PlanMarkdown.number(how.rpe()) + ".");
    }
}
