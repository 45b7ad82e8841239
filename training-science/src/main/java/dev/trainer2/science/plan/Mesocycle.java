package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sets of the accumulation weeks, one after the other: each is the one before it and 1 or 2 sets more per muscle. */
final class Mesocycle {
    private static final int FULL_AT_FIRST = 3;
    private static final int FULL_LATER = 4;
    private static final double LEAST_ADDED = 1;
    private static final double MOST_ADDED = 2;
    private static final double KEPT = 0.6;

    private final PlanProfile profile;
    private final List<PlanSlot> slots;
    private final SetAllocation sets;
    private final Map<Muscle, Double> wanted = new EnumMap<>(Muscle.class);
    private final Map<Muscle, Double> least = new EnumMap<>(Muscle.class);
    private Map<Muscle, Double> caps = Map.of();

    Mesocycle(PlanProfile profile, List<PlanSlot> slots, int sessions) {
        this.profile = profile;
        this.slots = slots;
        this.sets = new SetAllocation(profile, slots, sessions);
    }

    /** Plans the weeks up to this one, 1 to 4. */
    void advance(int week) {
        first();
        for (int next = 2; next <= week; next++) {
            grow();
        }
    }

    /** The least volume within the minutes, if need be within their tolerance, then the extras where time is left. */
    private void first() {
        for (StartVolume start : StartVolume.all()) {
            profile.landmarks(start.muscle())
                    .filter(landmarks -> landmarks.mev() > 0)
                    .ifPresent(landmarks -> wanted.put(start.muscle(), landmarks.mev()));
        }
        least.putAll(wanted);
        sets.fill(wanted, caps, profile.sessionMinutes(), FULL_AT_FIRST);
        sets.fill(wanted, caps, profile.minutesLimit(), FULL_AT_FIRST);
        Map<Muscle, Double> extras = new EnumMap<>(wanted);
        for (StartVolume start : StartVolume.all()) {
            profile.landmarks(start.muscle())
                    .filter(landmarks -> landmarks.mev() == 0 && start.start() > 0)
                    .ifPresent(landmarks -> extras.put(start.muscle(), Math.min(start.start(), landmarks.mav())));
        }
        sets.fill(extras, caps, profile.sessionMinutes(), FULL_AT_FIRST);
    }

    private void grow() {
        Map<Muscle, Double> before = sets.volumes();
        caps = new EnumMap<>(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            caps.put(muscle, before.getOrDefault(muscle, 0.0) + MOST_ADDED);
        }
        for (StartVolume start : StartVolume.all()) {
            double volume = before.getOrDefault(start.muscle(), 0.0);
            profile.landmarks(start.muscle()).filter(landmarks -> volume > 0).ifPresent(landmarks -> {
                double added = StartVolume.added(landmarks, profile.experience());
                wanted.put(start.muscle(), target(landmarks, volume, added));
                least.put(start.muscle(), target(landmarks, volume, LEAST_ADDED));
            });
        }
        sets.fill(wanted, caps, profile.sessionMinutes(), FULL_LATER);
    }

    private static double target(Landmarks landmarks, double volume, double added) {
        double next = Math.min(landmarks.mav(), volume + added);
        return Math.max(Math.max(next, volume), landmarks.mev());
    }

    int sets(int slot) {
        return sets.sets(slot);
    }

    double volume(Muscle muscle) {
        return sets.volume(muscle);
    }

    boolean trains(int session, List<PlanSlot> all) {
        return IntStream.range(0, all.size())
                .anyMatch(slot -> all.get(slot).session() == session && sets.sets(slot) > 0);
    }

    /** Muscles that get less than the least wanted (the landmark, or one set more than the week before), with what stood in the way; in a deload the cut itself is no reason. */
    List<GeneratedPlan.NotFitted> notFitted(boolean deload) {
        double scale = deload ? KEPT : 1;
        List<GeneratedPlan.NotFitted> list = new ArrayList<>();
        least.forEach((muscle, target) -> {
            double got = sets.volume(muscle);
            if (got < target) {
                list.add(new GeneratedPlan.NotFitted(muscle, target * scale, got * scale, why(muscle)));
            }
        });
        return list;
    }

    private String why(Muscle muscle) {
        List<Integer> places = sets.slotsFor(muscle);
        if (places.isEmpty()) {
            return "no allowed exercise of the sessions has " + muscle.key() + " as its primary muscle";
        }
        List<Optional<Muscle>> blocking = places.stream()
                .map(slot -> sets.blocking(slots.get(slot), caps))
                .toList();
        if (blocking.stream().allMatch(Optional::isPresent)) {
            return "a further set would bring "
                    + blocking.getFirst().orElseThrow().key()
                    + " to its MRV or over 2 sets more than in the week before";
        }
        return "the sessions are full: " + profile.daysPerWeek() + " of " + profile.sessionMinutes() + " minutes";
    }
}
