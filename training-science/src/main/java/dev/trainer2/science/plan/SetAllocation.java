package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hands out sets one at a time: to the muscle that lacks most, in the session that has least of it, never over a session's
 * minutes, a muscle's cap or its most recoverable volume. Minutes and shares are sums of quarters and so exact.
 */
final class SetAllocation {
    private static final int MOST_SETS = 10;
    private static final int MANY_SETS = 5;

    private final PlanProfile profile;
    private final List<PlanSlot> slots;
    private final int[] sets;
    private final double[] minutes;
    private final Map<Muscle, Double> volume = new EnumMap<>(Muscle.class);

    SetAllocation(PlanProfile profile, List<PlanSlot> slots, int sessions) {
        this.profile = profile;
        this.slots = slots;
        this.sets = new int[slots.size()];
        this.minutes = new double[sessions];
        Arrays.fill(minutes, SessionTime.WARM_UP);
    }

    int sets(int slot) {
        return sets[slot];
    }

    double volume(Muscle muscle) {
        return volume.getOrDefault(muscle, 0.0);
    }

    Map<Muscle, Double> volumes() {
        return new EnumMap<>(volume);
    }

    /**
     * Adds sets until every target is met or nothing more fits.
     *
     * @param targets sets wanted by muscle
     * @param caps sets no muscle may exceed; others are bound by MRV alone
     * @param limit minutes of a session
     * @param full sets after which an exercise gives way to another
     */
    void fill(Map<Muscle, Double> targets, Map<Muscle, Double> caps, double limit, int full) {
        boolean added = true;
        while (added) {
            added = StartVolume.all().stream()
                    .filter(start -> volume(start.muscle()) < targets.getOrDefault(start.muscle(), 0.0))
                    .sorted(Comparator.comparing(start -> -lack(start, targets)))
                    .anyMatch(start -> addOne(start.muscle(), caps, limit, full));
        }
    }

    private double lack(StartVolume start, Map<Muscle, Double> targets) {
        double target = targets.getOrDefault(start.muscle(), 0.0);
        return start.weight() * (target - volume(start.muscle())) / target;
    }

    private boolean addOne(Muscle muscle, Map<Muscle, Double> caps, double limit, int full) {
        Optional<Integer> best = slotsFor(muscle).stream()
                .filter(slot -> fits(slot, caps, limit))
                .min(Comparator.<Integer>comparingInt(slot -> tier(slot, full))
                        .thenComparing(slot -> inSession(muscle, slots.get(slot).session()))
                        .thenComparing(slot -> minutes[slots.get(slot).session()])
                        .thenComparing(slot -> slot));
        best.ifPresent(this::add);
        return best.isPresent();
    }

    /** The places where a muscle is trained for its own sake. */
    List<Integer> slotsFor(Muscle muscle) {
        return IntStream.range(0, slots.size())
                .filter(slot -> slots.get(slot).primary().contains(muscle))
                .boxed()
                .toList();
    }

    /** An exercise that was begun is filled first, then a new one begun, then a full one stretched. */
    private int tier(int slot, int full) {
        if (sets[slot] == 0) {
            return 1;
        }
        return sets[slot] < full ? 0 : sets[slot] < MANY_SETS ? 2 : MANY_SETS;
    }

    private double inSession(Muscle muscle, int session) {
        double sum = 0;
        for (int i = 0; i < sets.length; i++) {
            if (slots.get(i).session() == session) {
                sum += sets[i] * slots.get(i).shares().getOrDefault(muscle, 0.0);
            }
        }
        return sum;
    }

    private boolean fits(int slot, Map<Muscle, Double> caps, double limit) {
        PlanSlot one = slots.get(slot);
        return sets[slot] < MOST_SETS
                && minutes[one.session()] + one.minutesPerSet() <= limit
                && blocking(one, caps).isEmpty();
    }

    /** A muscle that a further set of a place would load too much. */
    Optional<Muscle> blocking(PlanSlot slot, Map<Muscle, Double> caps) {
        return slot.shares().entrySet().stream()
                .filter(entry -> {
                    double after = volume(entry.getKey()) + entry.getValue();
                    double mrv = profile.landmarks(entry.getKey())
                            .map(Landmarks::mrv)
                            .orElse(Double.MAX_VALUE);
                    return after >= mrv || after > caps.getOrDefault(entry.getKey(), Double.MAX_VALUE);
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void add(int slot) {
        PlanSlot one = slots.get(slot);
        sets[slot]++;
        minutes[one.session()] += one.minutesPerSet();
        one.shares().forEach((muscle, share) -> volume.merge(muscle, share, Double::sum));
    }
}
