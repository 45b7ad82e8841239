package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sets of the accumulation weeks, one after the other. The first is built on its compounds and filled toward the least useful
 * volume; each later one is the one before it and 1 or 2 sets more per muscle.
 */
final class Mesocycle {
    private static final int FULL_AT_FIRST = 3;
    private static final int FULL_LATER = 4;
    private static final double LEAST_ADDED = 1;
    private static final double MOST_ADDED = 2;
    private static final double KEPT = 0.6;
    private static final double USED = 0.6;
    private static final double LARGEST_GAP = 1.0 / 3;
    private static final int TRIES = 100;

    private final PlanProfile profile;
    private final Map<Muscle, Double> usual;
    private final SetLimits limits;
    private final List<PlanSlot> slots;
    private final int sessions;
    private final WeekSets week;
    private final SetAllocation sets;
    private final Map<Muscle, Double> wanted = new EnumMap<>(Muscle.class);
    private final Map<Muscle, Double> least = new EnumMap<>(Muscle.class);
    private Map<Muscle, Double> caps;
    /** In the first week the frame decides what a muscle gets beside its own exercises. */
    private boolean first = true;

    /** @param usual what the athlete's muscles are used to, in hard sets a week; empty where nothing is known or counts */
    Mesocycle(PlanProfile profile, Map<Muscle, Double> usual, List<PlanSlot> slots, int sessions) {
        this.profile = profile;
        this.usual = usual;
        this.limits = new SetLimits(profile);
        this.slots = slots;
        this.sessions = sessions;
        this.week = new WeekSets(slots, sessions);
        this.sets = new SetAllocation(profile, week);
        this.caps = mostUseful();
    }

    /** Plans the weeks up to this one, 1 to 4. */
    void advance(int number) {
        frame();
        volume();
        lengthen();
        evenOut();
        limitIsolations();
        volume(); // what was taken off may leave room elsewhere
        evenOut();
        for (int next = 2; next <= number; next++) {
            grow();
        }
    }

    private SetRules.Bounds within(double minutes) {
        return new SetRules.Bounds(minutes, caps, first);
    }

    private Map<Muscle, Double> mostUseful() {
        Map<Muscle, Double> most = new EnumMap<>(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            profile.landmarks(muscle).ifPresent(landmarks -> most.put(muscle, landmarks.mav()));
        }
        return most;
    }

    /** The compounds a session is built on, with fewer sets where they would not fit otherwise. */
    private void frame() {
        for (int session = 0; session < sessions; session++) {
            List<Integer> frame = week.of(session).stream()
                    .filter(slot -> slots.get(slot).frame())
                    .toList();
            double whole = frame.stream()
                    .mapToDouble(slot ->
                            limits.first(slots.get(slot)) * slots.get(slot).minutesPerSet())
                    .sum();
            boolean fits = SessionTime.WARM_UP + whole <= profile.minutesLimit();
            for (int slot : frame) {
                int number = fits ? limits.first(slots.get(slot)) : limits.least(slots.get(slot));
                sets.begin(slot, number, profile.minutesLimit());
            }
        }
        for (int session = 0; session < sessions; session++) {
            atLeast(session);
        }
    }

    /** A session too short for its frame gets what fits; one whose frame is small gets further exercises. */
    private void atLeast(int session) {
        List<Integer> places = week.of(session).stream()
                .sorted(Comparator.comparing(slot ->
                        profile.goal() == Goal.STRENGTH && slots.get(slot).isolation()))
                .toList();
        for (int slot : places) {
            if (week.exercises(session) < limits.fewestExercises()) {
                sets.begin(slot, limits.first(slots.get(slot)), profile.minutesLimit());
            }
        }
        for (int few = 2; few >= 1 && week.exercises(session) == 0; few--) {
            for (int slot : week.of(session)) {
                if (week.exercises(session) == 0) {
                    sets.begin(slot, few, profile.minutesLimit());
                }
            }
        }
    }

    /** The least volume within the minutes, if need be within their tolerance, then the extras where time is left. */
    private void volume() {
        for (StartVolume start : StartVolume.all()) {
            profile.landmarks(start.muscle())
                    .filter(landmarks -> landmarks.mev() > 0)
                    .ifPresent(landmarks -> wanted.put(start.muscle(), StartVolume.of(landmarks, used(start))));
        }
        least.putAll(wanted);
        sets.fill(wanted, within(profile.sessionMinutes()), FULL_AT_FIRST);
        sets.fill(wanted, within(profile.minutesLimit()), FULL_AT_FIRST);
        Map<Muscle, Double> extras = new EnumMap<>(wanted);
        for (StartVolume start : StartVolume.all()) {
            profile.landmarks(start.muscle())
                    .filter(landmarks -> landmarks.mev() == 0)
                    .map(landmarks ->
                            Math.max(Math.min(start.start(), landmarks.mav()), StartVolume.of(landmarks, used(start))))
                    .filter(sets -> sets > 0)
                    .ifPresent(sets -> extras.put(start.muscle(), sets));
        }
        sets.fill(extras, within(profile.sessionMinutes()), FULL_AT_FIRST);
    }

    private double used(StartVolume start) {
        return usual.getOrDefault(start.muscle(), 0.0);
    }

    /** Sessions use most of the stated minutes, unless a muscle has all that is useful. */
    private void lengthen() {
        boolean added = true;
        while (added) {
            added = IntStream.range(0, sessions)
                    .filter(session -> week.minutes(session) < USED * profile.sessionMinutes())
                    .boxed()
                    .sorted((a, b) -> Double.compare(week.minutes(a), week.minutes(b)))
                    .anyMatch(session -> sets.lengthen(session, within(profile.sessionMinutes())));
        }
    }

    /** Sessions of a week differ by less than a third: the shortest gets more, else the longest less. */
    private void evenOut() {
        for (int n = 0; n < TRIES; n++) {
            List<Integer> trained = IntStream.range(0, sessions)
                    .filter(session -> week.exercises(session) > 0)
                    .boxed()
                    .sorted((a, b) -> Double.compare(week.minutes(a), week.minutes(b)))
                    .toList();
            if (trained.isEmpty()) {
                return;
            }
            int shortest = trained.getFirst();
            int longest = trained.getLast();
            double gap = week.minutes(longest) - week.minutes(shortest);
            boolean alike = gap < LARGEST_GAP * week.minutes(longest);
            if (alike || !sets.lengthen(shortest, within(profile.sessionMinutes())) && !sets.shorten(longest)) {
                return;
            }
        }
    }

    /** Isolations are a limited share of a week: compounds get more sets, else isolations fewer. */
    private void limitIsolations() {
        for (int n = 0; n < TRIES && sets.rules().hasTooManyIsolations(); n++) {
            if (!sets.addCompound(within(profile.sessionMinutes())) && !sets.dropIsolation()) {
                return;
            }
        }
    }

    private void grow() {
        first = false;
        Map<Muscle, Double> before = week.volumes();
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
        sets.fill(wanted, within(profile.sessionMinutes()), FULL_LATER);
    }

    private static double target(Landmarks landmarks, double volume, double added) {
        double next = Math.min(landmarks.mav(), volume + added);
        return Math.max(Math.max(next, volume), landmarks.mev());
    }

    int sets(int slot) {
        return week.sets(slot);
    }

    double volume(Muscle muscle) {
        return week.volume(muscle);
    }

    boolean trains(int session) {
        return week.exercises(session) > 0;
    }

    /**
     * Muscles that get less than the least wanted (the landmark, or one set more than the week before), with what stood in the way;
     * in a deload the cut itself is no reason.
     */
    List<GeneratedPlan.NotFitted> notFitted(boolean deload) {
        double scale = deload ? KEPT : 1;
        List<GeneratedPlan.NotFitted> list = new ArrayList<>();
        least.forEach((muscle, target) -> {
            double got = week.volume(muscle);
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
        return places.stream()
                .map(slot -> sets.rules().obstacle(slot, within(profile.minutesLimit())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("the sessions are full: " + profile.daysPerWeek() + " of " + profile.sessionMinutes()
                        + " minutes");
    }
}
