package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out the sets of a week, each where it is wanted most and nothing speaks against it ({@link SetRules}). */
final class SetAllocation {
    private final PlanProfile profile;
    private final SetLimits limits;
    private final WeekSets week;
    private final SetRules rules;

    SetAllocation(PlanProfile profile, WeekSets week) {
        this.profile = profile;
        this.limits = new SetLimits(profile);
        this.week = week;
        this.rules = new SetRules(profile, limits, week);
    }

    SetRules rules() {
        return rules;
    }

    /** Gives a place its first sets, when the minutes, the exercises of the session and MRV allow; the rest is not looked at. */
    boolean begin(int slot, int number, double limit) {
        PlanSlot one = week.slot(slot);
        boolean fits = week.sets(slot) == 0
                && week.exercises(one.session()) < limits.mostExercises()
                && week.minutes(one.session()) + number * one.minutesPerSet() <= limit
                && rules.blocking(one, number, new SetRules.Bounds(limit, Map.of(), true))
                        .isEmpty();
        if (fits) {
            week.add(slot, number);
        }
        return fits;
    }

    /**
     * Adds sets until every target is met or nothing more fits.
     *
     * @param targets sets wanted by muscle
     * @param full sets after which an exercise gives way to another
     */
    void fill(Map<Muscle, Double> targets, SetRules.Bounds bounds, int full) {
        boolean added = true;
        while (added) {
            added = StartVolume.all().stream()
                    .filter(start -> week.volume(start.muscle()) < targets.getOrDefault(start.muscle(), 0.0))
                    .sorted(Comparator.comparing(start -> -lack(start, targets)))
                    .anyMatch(start -> addFor(start.muscle(), bounds, full));
        }
    }

    private double lack(StartVolume start, Map<Muscle, Double> targets) {
        double target = targets.getOrDefault(start.muscle(), 0.0);
        return start.weight() * (target - week.volume(start.muscle())) / target;
    }

    private boolean addFor(Muscle muscle, SetRules.Bounds bounds, int full) {
        Optional<Integer> best = slotsFor(muscle).stream()
                .filter(slot -> rules.fits(slot, bounds))
                .min(Comparator.<Integer>comparingInt(slot -> tier(slot, full))
                        .thenComparing(
                                slot -> week.inSession(muscle, week.slot(slot).session()))
                        .thenComparing(slot -> week.minutes(week.slot(slot).session()))
                        .thenComparing(slot -> slot));
        best.ifPresent(slot -> week.add(slot, rules.step(slot)));
        return best.isPresent();
    }

    /** Adds to a session, to the muscle that is furthest from its most useful volume; false when nothing fits. */
    boolean lengthen(int session, SetRules.Bounds bounds) {
        Optional<Integer> best = week.of(session).stream()
                .filter(slot -> rules.fits(slot, bounds))
                .min(Comparator.<Integer>comparingDouble(this::fullness)
                        .thenComparing(slot -> week.slot(slot).isolation())
                        .thenComparing(slot -> slot));
        best.ifPresent(slot -> week.add(slot, rules.step(slot)));
        return best.isPresent();
    }

    private double fullness(int slot) {
        return week.slot(slot).primary().stream()
                .mapToDouble(muscle -> week.volume(muscle)
                        / profile.landmarks(muscle)
                                .map(Landmarks::mav)
                                .filter(mav -> mav > 0)
                                .orElse(1.0))
                .max()
                .orElse(1);
    }

    /** Takes a set off a session where one can be spared, isolations first; false when none can. */
    boolean shorten(int session) {
        Optional<Integer> spared = week.of(session).stream()
                .filter(this::canSpare)
                .max(Comparator.<Integer>comparingInt(slot -> week.slot(slot).isolation() ? 1 : 0)
                        .thenComparing(slot -> week.sets(slot))
                        .thenComparing(slot -> slot));
        spared.ifPresent(
                slot -> week.add(slot, week.sets(slot) > limits.first(week.slot(slot)) ? -1 : -week.sets(slot)));
        return spared.isPresent();
    }

    private boolean canSpare(int slot) {
        PlanSlot one = week.slot(slot);
        boolean more = week.sets(slot) > limits.first(one);
        boolean closes =
                !one.frame() && week.sets(slot) > 0 && week.exercises(one.session()) > limits.fewestExercises();
        return more || closes;
    }

    /** Adds a set of a compound where one fits, to the session that has least time taken; false when none does. */
    boolean addCompound(SetRules.Bounds bounds) {
        Optional<Integer> best = week.all(slot -> !week.slot(slot).isolation() && rules.fits(slot, bounds)).stream()
                .min(Comparator.<Integer>comparingDouble(
                                slot -> week.minutes(week.slot(slot).session()))
                        .thenComparing(this::fullness)
                        .thenComparing(slot -> slot));
        best.ifPresent(slot -> week.add(slot, rules.step(slot)));
        return best.isPresent();
    }

    /** Takes isolation sets off a session that can spare them, else off the longest, but never its last exercise; false when there are none. */
    boolean dropIsolation() {
        Optional<Integer> dropped = week
                .all(slot -> week.slot(slot).isolation()
                        && week.sets(slot) > 0
                        && week.exercises(week.slot(slot).session()) > 1)
                .stream()
                .max(Comparator.<Integer, Boolean>comparing(this::canSpare)
                        .thenComparing(slot -> week.minutes(week.slot(slot).session()))
                        .thenComparing(slot -> week.sets(slot))
                        .thenComparing(slot -> slot));
        dropped.ifPresent(
                slot -> week.add(slot, week.sets(slot) > limits.first(week.slot(slot)) ? -1 : -week.sets(slot)));
        return dropped.isPresent();
    }

    /** The places where a muscle is trained for its own sake. */
    List<Integer> slotsFor(Muscle muscle) {
        return week.all(slot -> week.slot(slot).primary().contains(muscle));
    }

    /** An exercise that was begun is filled first, then a new one begun, then a full one stretched. */
    private int tier(int slot, int full) {
        if (week.sets(slot) == 0) {
            return 1;
        }
        return week.sets(slot) < full ? 0 : 2;
    }
}
