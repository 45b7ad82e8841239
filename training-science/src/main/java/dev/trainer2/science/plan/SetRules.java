package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What speaks against further sets in a week: the minutes of the session, what a muscle can recover from, the share of isolations,
 * the balance of pushing and pulling, and sessions of like length.
 *
 * @param profile of the athlete
 * @param limits of sets and exercises
 * @param week as it is planned so far
 */
record SetRules(PlanProfile profile, SetLimits limits, WeekSets week) {
    private static final double LEAST_PULL = 0.75;
    private static final double MOST_PULL = 1.5;
    private static final double ALIKE = 1.5;

    /**
     * What bounds a further set.
     *
     * @param minutes of a session
     * @param caps sets no muscle may exceed; others are bound by MRV alone
     * @param direct whether the caps hold for the muscles an exercise is for, and not for those that only help
     */
    record Bounds(double minutes, Map<Muscle, Double> caps, boolean direct) {
        private boolean over(PlanSlot slot, Muscle muscle, double sets) {
            return (!direct || slot.primary().contains(muscle)) && sets > caps.getOrDefault(muscle, Double.MAX_VALUE);
        }
    }

    /** How many sets are added at once: an exercise does not begin with a single one. */
    int step(int slot) {
        return week.sets(slot) == 0 ? limits.first(week.slot(slot)) : 1;
    }

    boolean fits(int slot, Bounds bounds) {
        PlanSlot one = week.slot(slot);
        int number = step(slot);
        double after = week.minutes(one.session()) + number * one.minutesPerSet();
        return week.sets(slot) + number <= limits.most(one)
                && (week.sets(slot) > 0 || week.exercises(one.session()) < limits.mostExercises())
                && after <= bounds.minutes()
                && isAlike(one.session(), after)
                && isShared(one, number)
                && isBalanced(one, number)
                && blocking(one, number, bounds).isEmpty();
    }

    /** Whether no session would be half as long again as the shortest. */
    private boolean isAlike(int session, double after) {
        double shortest = IntStream.range(0, week.sessions())
                .filter(other -> other != session && week.exercises(other) > 0)
                .mapToDouble(other -> week.minutes(other))
                .min()
                .orElse(after);
        return after < ALIKE * shortest;
    }

    private boolean isShared(PlanSlot slot, int number) {
        int isolated = week.sum(one -> week.slot(one).isolation()) + number;
        return !slot.isolation() || isolated <= limits.isolationShare() * (week.sum(one -> true) + number);
    }

    private boolean isBalanced(PlanSlot slot, int number) {
        Movement.Pattern pattern = slot.movement().pattern();
        int pushes = week.sum(one -> week.slot(one).movement().pattern().isPush()) + (pattern.isPush() ? number : 0);
        int pulls = week.sum(one -> week.slot(one).movement().pattern().isPull()) + (pattern.isPull() ? number : 0);
        if (pattern.isPush()) {
            return pulls >= LEAST_PULL * pushes || pulls == 0;
        }
        return !pattern.isPull() || pulls <= MOST_PULL * pushes || pushes == 0;
    }

    /** A muscle that further sets of a place would load too much. */
    Optional<Muscle> blocking(PlanSlot slot, int number, Bounds bounds) {
        return slot.shares().entrySet().stream()
                .filter(entry -> {
                    double after = week.volume(entry.getKey()) + number * entry.getValue();
                    double mrv = profile.landmarks(entry.getKey())
                            .map(Landmarks::mrv)
                            .orElse(Double.MAX_VALUE);
                    return after >= mrv || bounds.over(slot, entry.getKey(), after);
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Why a further set of a place does not fit, in words; empty when it does. */
    Optional<String> obstacle(int slot, Bounds bounds) {
        PlanSlot one = week.slot(slot);
        int number = step(slot);
        if (fits(slot, bounds)) {
            return Optional.empty();
        } else if (!isShared(one, number)) {
            return Optional.of("isolation exercises are at most " + Math.round(100 * limits.isolationShare())
                    + " % of a week's sets");
        } else if (blocking(one, number, bounds).isPresent()) {
            return Optional.of("a further set would bring "
                    + blocking(one, number, bounds).orElseThrow().key()
                    + " to its MRV or over what a week begins with or adds");
        } else if (!isBalanced(one, number)) {
            return Optional.of("pulling stays within 0.75 to 1.5 of pushing");
        }
        return Optional.of(
                "the sessions are full: " + profile.daysPerWeek() + " of " + profile.sessionMinutes() + " minutes");
    }

    /** Whether isolations are more of the week than they may be. */
    boolean hasTooManyIsolations() {
        return week.sum(slot -> week.slot(slot).isolation()) > limits.isolationShare() * week.sum(slot -> true);
    }
}
