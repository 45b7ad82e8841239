package dev.trainer2.science.plan;

import dev.trainer2.science.Muscle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The sets of a week while it is planned, and what they come to. Minutes and shares are sums of quarters and so exact. */
final class WeekSets {
    private final List<PlanSlot> slots;
    private final int[] sets;
    private final double[] minutes;
    private final Map<Muscle, Double> volume = new EnumMap<>(Muscle.class);

    WeekSets(List<PlanSlot> slots, int sessions) {
        this.slots = slots;
        this.sets = new int[slots.size()];
        this.minutes = new double[sessions];
        Arrays.fill(minutes, SessionTime.WARM_UP);
    }

    PlanSlot slot(int number) {
        return slots.get(number);
    }

    int sessions() {
        return minutes.length;
    }

    int sets(int slot) {
        return sets[slot];
    }

    double minutes(int session) {
        return minutes[session];
    }

    double volume(Muscle muscle) {
        return volume.getOrDefault(muscle, 0.0);
    }

    Map<Muscle, Double> volumes() {
        return new EnumMap<>(volume);
    }

    /** Numbers of the slots of a session, in order. */
    List<Integer> of(int session) {
        return all(slot -> slots.get(slot).session() == session);
    }

    List<Integer> all(Predicate<Integer> condition) {
        return IntStream.range(0, slots.size()).boxed().filter(condition).toList();
    }

    /** Exercises a session has. */
    int exercises(int session) {
        return (int) of(session).stream().filter(slot -> sets[slot] > 0).count();
    }

    double inSession(Muscle muscle, int session) {
        return of(session).stream()
                .mapToDouble(slot -> sets[slot] * slots.get(slot).shares().getOrDefault(muscle, 0.0))
                .sum();
    }

    int sum(Predicate<Integer> condition) {
        return all(condition).stream().mapToInt(slot -> sets[slot]).sum();
    }

    void add(int slot, int number) {
        PlanSlot one = slots.get(slot);
        sets[slot] += number;
        minutes[one.session()] += number * one.minutesPerSet();
        one.shares().forEach((muscle, share) -> volume.merge(muscle, number * share, Double::sum));
    }
}
