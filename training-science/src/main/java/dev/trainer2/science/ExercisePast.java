package dev.trainer2.science;

import dev.trainer2.science.Plausibility.Mistake;
import dev.trainer2.science.Plausibility.Verdict;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The likely sets of an exercise so far; those of the workout that goes on are apart, since it is judged by earlier ones. */
final class ExercisePast {
    static final ExercisePast NONE = new ExercisePast();
    static final double TIMES = 1.6;
    static final double LEAST_OF_PATTERN = 60;

    private static final int SESSIONS = 3;
    private static final double LEAST_OVER = 20;
    private static final int TIMES_REPS = 3;
    private static final double TEN = 10;
    private static final double POUNDS = 1 / Unit.LB.kilograms().doubleValue();
    private static final double ROUNDING = 0.03;

    private final Set<String> sessions = new HashSet<>();
    /** Most repetitions done at a load, kept where no heavier load had as many. */
    private final NavigableMap<Double, Integer> repsAt = new TreeMap<>();

    private final NavigableMap<Double, Integer> running = new TreeMap<>();
    private final Set<Double> runningLoads = new HashSet<>();
    private final NavigableSet<Double> loads = new TreeSet<>();
    private @Nullable String workout;

    /** What stands before a workout: another one ends the one that went on. */
    ExercisePast before(String workoutId) {
        if (this != NONE && !workoutId.equals(workout)) {
            end();
        }
        return this;
    }

    private void end() {
        if (workout != null) {
            sessions.add(workout);
            running.forEach((kilograms, reps) -> note(repsAt, kilograms, reps));
            loads.addAll(runningLoads);
            runningLoads.clear();
            running.clear();
            workout = null;
        }
    }

    void add(String workoutId, double kilograms, int reps) {
        before(workoutId);
        workout = workoutId;
        note(running, kilograms, reps);
        runningLoads.add(kilograms);
    }

    private static void note(NavigableMap<Double, Integer> most, double kilograms, int reps) {
        Map.Entry<Double, Integer> heavier = most.ceilingEntry(kilograms);
        if (heavier != null && heavier.getValue() >= reps) {
            return;
        }
        most.headMap(kilograms, true).values().removeIf(fewer -> fewer <= reps);
        most.put(kilograms, reps);
    }

    /** Whether three or more earlier sessions have the exercise. */
    boolean isKnown() {
        return sessions.size() >= SESSIONS;
    }

    OptionalDouble most() {
        return loads.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(loads.last());
    }

    /** At least 20 kg and more than 1.6 times over the largest load so far. */
    Optional<Verdict> tooHeavy(double kilograms) {
        double most = most().orElse(0);
        boolean heavy = kilograms - most >= LEAST_OVER && kilograms > TIMES * most;
        return heavy ? Optional.of(verdict(kilograms, most)) : Optional.empty();
    }

    private Verdict verdict(double kilograms, double most) {
        Double decimal = used(kilograms / TEN);
        Double unit = used(kilograms / POUNDS);
        return decimal != null
                ? new Verdict(Mistake.DECIMAL_POINT, kilograms / TEN, most)
                : unit != null
                        ? new Verdict(Mistake.UNIT, kilograms / POUNDS, most)
                        : new Verdict(Mistake.UNKNOWN, null, most);
    }

    /** A load they use that is as good as this one; null when there is none. */
    private @Nullable Double used(double kilograms) {
        return loads.stream()
                .filter(load -> Math.abs(load - kilograms) <= ROUNDING * kilograms)
                .findFirst()
                .orElse(null);
    }

    /** More than three times the most repetitions done at that load or above. */
    Optional<Verdict> tooMany(double kilograms, int reps) {
        Map.Entry<Double, Integer> most = repsAt.ceilingEntry(kilograms);
        boolean many = most != null && most.getValue() > 0 && reps > TIMES_REPS * most.getValue();
        return many ? Optional.of(new Verdict(Mistake.REPS, null, most.getKey())) : Optional.empty();
    }
}
