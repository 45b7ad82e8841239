package dev.trainer2.science.plan;

import dev.trainer2.science.EffectiveLoad;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Double progression: first the repetitions rise to the top of the range, then the load. Per exercise and session, over
 * WORKING and FAILURE sets; a missing RPE counts as on target.
 */
public final class Progression {
    /** The rule's version. */
    public static final String MODEL = "progression/1";

    private static final BigDecimal ADDED = new BigDecimal("0.025");
    private static final BigDecimal TAKEN = new BigDecimal("0.05");
    private static final double OVER_TARGET = 1.0;

    private Progression() {}

    /** What happens to the load. */
    public enum Change {
        ADD,
        KEEP,
        REDUCE
    }

    /**
     * The load of the next session.
     *
     * @param load the suggested load, in the athlete's unit where it changed; null where none was used or planned
     * @param change what happened to it
     * @param reason why, with the numbers
     */
    public record Next(@Nullable Load load, Change change, String reason) {}

    /**
     * Decides from the last sessions.
     *
     * @param planned the rep range, the target RPE and the planned load, which stands until there is a session
     * @param lastSessions sessions of this exercise, oldest first; those without a counted set are passed over
     * @param unit the unit the athlete loads in
     * @param plateStep the smallest step of load; null for 2.5 kg or 5 lb
     */
    public static Next next(
            PlannedExercise planned, List<ExerciseSession> lastSessions, Unit unit, @Nullable Load plateStep) {
        List<List<ExerciseSession.DoneSet>> sessions = lastSessions.stream()
                .map(Progression::counted)
                .filter(sets -> !sets.isEmpty())
                .toList();
        if (sessions.isEmpty()) {
            return new Next(planned.load(), Change.KEEP, "No session of " + planned.name() + " yet.");
        }
        List<ExerciseSession.DoneSet> last = sessions.getLast();
        Steps steps = new Steps(Plates.of(unit, plateStep), helped(planned, last));
        Optional<Load> used = heaviest(last, steps);
        if (last.stream().allMatch(set -> atTop(set, planned))) {
            return add(planned, used, steps);
        }
        boolean failed = failed(last, planned);
        if (failed && sessions.size() > 1 && failed(sessions.get(sessions.size() - 2), planned)) {
            return reduce(planned, used, steps);
        }
        return new Next(
                used.orElse(planned.load()),
                Change.KEEP,
                failed
                        ? "One session under " + planned.repsLow() + " reps or at RPE "
                                + PlanMarkdown.number(planned.targetRpe() + OVER_TARGET)
                                + " and over; the load stays for another try."
                        : "Not every set at " + planned.repsHigh() + " reps at RPE "
                                + PlanMarkdown.number(planned.targetRpe()) + " yet; the load stays.");
    }

    private static Next add(PlannedExercise planned, Optional<Load> used, Steps steps) {
        String why = "Every set reached " + planned.repsHigh() + " reps at RPE "
                + PlanMarkdown.number(planned.targetRpe()) + " or under";
        return used.map(load -> new Next(
                        steps.more(load, ADDED),
                        Change.ADD,
                        why + ": " + PlanMarkdown.load(load) + " and 2.5 %, at least one step, is "
                                + PlanMarkdown.load(steps.more(load, ADDED)) + "."))
                .orElse(new Next(
                        planned.load(), Change.KEEP, why + " without a load: add weight or a harder variation."));
    }

    private static Next reduce(PlannedExercise planned, Optional<Load> used, Steps steps) {
        String why = "Two sessions in a row with a set under " + planned.repsLow() + " reps or at RPE "
                + PlanMarkdown.number(planned.targetRpe() + OVER_TARGET) + " and over";
        return used.map(load -> new Next(
                        steps.less(load, TAKEN),
                        Change.REDUCE,
                        why + ": " + PlanMarkdown.load(load) + " less 5 % is "
                                + PlanMarkdown.load(steps.less(load, TAKEN)) + "."))
                .orElse(new Next(planned.load(), Change.KEEP, why + " without a load: take an easier variation."));
    }

    private static List<ExerciseSession.DoneSet> counted(ExerciseSession session) {
        return session.sets().stream()
                .filter(set -> set.type() == SetType.WORKING || set.type() == SetType.FAILURE)
                .filter(set -> set.reps() != null && set.reps() > 0)
                .toList();
    }

    private static boolean atTop(ExerciseSession.DoneSet set, PlannedExercise planned) {
        return reps(set) >= planned.repsHigh() && (set.rpe() == null || set.rpe() <= planned.targetRpe());
    }

    private static boolean failed(List<ExerciseSession.DoneSet> sets, PlannedExercise planned) {
        return sets.stream()
                .anyMatch(set -> reps(set) < planned.repsLow()
                        || (set.rpe() != null && set.rpe() >= planned.targetRpe() + OVER_TARGET));
    }

    private static int reps(ExerciseSession.DoneSet set) {
        return set.reps() == null ? 0 : set.reps();
    }

    /** An "assisted" exercise takes help whatever the sign; elsewhere a negative load is help and so is a smaller number. */
    private static boolean helped(PlannedExercise planned, List<ExerciseSession.DoneSet> sets) {
        return EffectiveLoad.of(planned.name(), null) == EffectiveLoad.ASSISTED
                && sets.stream()
                        .allMatch(set -> set.load() == null || set.load().value() >= 0);
    }

    private static Optional<Load> heaviest(List<ExerciseSession.DoneSet> sets, Steps steps) {
        Comparator<Load> byWeight = Comparator.comparing(Load::exactKilograms);
        return sets.stream()
                .map(ExerciseSession.DoneSet::load)
                .flatMap(Stream::ofNullable)
                .map(steps::entered)
                .max(steps.help() ? byWeight.reversed() : byWeight);
    }

    /**
     * Loads a step up or down.
     *
     * @param plates the athlete's plates
     * @param help whether the number is help, of which less is more load
     */
    private record Steps(Plates plates, boolean help) {
        Load entered(Load load) {
            return plates.load(plates.entered(load));
        }

        Load more(Load load, BigDecimal share) {
            return moved(load, share, help ? -1 : 1);
        }

        Load less(Load load, BigDecimal share) {
            return moved(load, share, help ? 1 : -1);
        }

        /** The share of the load as whole steps, at least one; a weight or a help never changes its sign. */
        private Load moved(Load load, BigDecimal share, int sign) {
            BigDecimal value = BigDecimal.valueOf(load.value());
            BigDecimal change = plates.change(value.abs().multiply(share)).multiply(BigDecimal.valueOf(sign));
            BigDecimal next = value.add(change);
            boolean crossed = value.signum() != 0 && next.signum() != 0 && next.signum() != value.signum();
            return plates.load(crossed || value.signum() == 0 && next.signum() < 0 ? BigDecimal.ZERO : next);
        }
    }
}
