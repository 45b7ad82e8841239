package dev.trainer2.science;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sets are unlikely, held against those before them in the order (occurredAt, eventId), so that the verdict is the same
 * in any order of arrival. What is unlikely and not confirmed is no measure for later sets. Nothing is dropped for it.
 */
public final class Plausibility {
    /** The formula's version. */
    public static final String MODEL = "plausibility/1";

    private static final double ALL_OUT = 10;
    private static final int BODYWEIGHT_DAYS = 14;
    private static final double BODYWEIGHT_SHARE = 0.10;

    private final Map<String, ExercisePast> byExercise = new HashMap<>();
    private final Map<String, Double> byPattern = new HashMap<>();

    /**
     * A set to be judged.
     *
     * @param key the exercise key
     * @param exercise the exercise in the catalogue; null when it is not mapped
     * @param set the set; null for a warm-up, which counts in nothing
     * @param confident the confident estimate of it; null without one
     */
    public record Candidate(
            String setId,
            String workoutId,
            String key,
            @Nullable CatalogExercise exercise,
            @Nullable WorkSet set,
            @Nullable OneRepMax confident) {
        double kilograms() {
            return set == null || set.kilograms() == null ? 0 : set.kilograms();
        }

        int reps() {
            return set == null ? 0 : set.repetitions();
        }
    }

    /** What has probably happened. */
    public enum Mistake {
        /** Ten times a load they use. */
        DECIMAL_POINT,
        /** Pounds taken for kilograms. */
        UNIT,
        /** Far more repetitions than ever at such a load. */
        REPS,
        /** None that can be named. */
        UNKNOWN
    }

    /**
     * Why a set is unlikely.
     *
     * @param mistake what has probably happened
     * @param likelyKilograms the load that was probably meant; null when none can be named
     * @param mostKilograms the most of such sets before; null without any
     */
    public record Verdict(
            Mistake mistake,
            @Nullable Double likelyKilograms,
            @Nullable Double mostKilograms) {}

    /**
     * The unlikely sets among all of an athlete, by the id of the set.
     *
     * @param inOrder standing sets in the order (occurredAt, eventId)
     * @param confirmed ids of sets the athlete said are meant
     */
    public static Map<String, Verdict> unlikely(Collection<Candidate> inOrder, Set<String> confirmed) {
        Plausibility past = new Plausibility();
        Map<String, Verdict> unlikely = new LinkedHashMap<>();
        for (Candidate one : inOrder) {
            past.next(one, confirmed.contains(one.setId())).ifPresent(found -> unlikely.put(one.setId(), found));
        }
        return unlikely;
    }

    /**
     * The verdict on the next set in the order (occurredAt, eventId), which is a measure for later ones from then on.
     *
     * @param confirmed whether the athlete said that it is meant
     * @return empty when it is likely
     */
    Optional<Verdict> next(Candidate one, boolean confirmed) {
        Optional<Verdict> verdict = confirmed ? Optional.empty() : judge(one);
        verdict.ifPresentOrElse(found -> learn(one), () -> add(one));
        return verdict;
    }

    /**
     * An exercise without a history of its own is judged by others of its pattern; what is done again and again then is its
     * history, though the first sessions of it stay unlikely.
     */
    private void learn(Candidate one) {
        ExercisePast past = byExercise.computeIfAbsent(one.key(), absent -> new ExercisePast());
        if (!past.before(one.workoutId()).isKnown()) {
            past.add(one.workoutId(), one.kilograms(), one.reps());
        }
    }

    /** The verdict on a set after those that were added; empty when it is likely. */
    public Optional<Verdict> judge(Candidate one) {
        if (one.set() == null) {
            return Optional.empty();
        }
        ExercisePast past =
                byExercise.getOrDefault(one.key(), ExercisePast.NONE).before(one.workoutId());
        OptionalDouble most = past.most();
        Optional<Verdict> byLoad = past.isKnown() ? past.tooHeavy(one.kilograms()) : beyondPattern(one, most);
        return byLoad.or(() -> past.tooMany(one.kilograms(), one.reps()));
    }

    /** Takes a set as a measure for later ones. */
    public void add(Candidate one) {
        if (one.set() == null) {
            return;
        }
        byExercise
                .computeIfAbsent(one.key(), absent -> new ExercisePast())
                .add(one.workoutId(), one.kilograms(), one.reps());
        String pattern = LoadPattern.of(one.exercise());
        if (pattern != null && one.confident() != null) {
            byPattern.merge(pattern, one.confident().kilograms() * LoadPattern.hands(one.exercise()), Math::max);
        }
    }

    /** Without a history of the exercise: what the confident estimates of its pattern allow. */
    private Optional<Verdict> beyondPattern(Candidate one, OptionalDouble most) {
        String pattern = LoadPattern.of(one.exercise());
        Double best = pattern == null ? null : byPattern.get(pattern);
        if (best == null || one.kilograms() <= ExercisePast.LEAST_OF_PATTERN) {
            return Optional.empty();
        }
        int reps = Math.max(1, Math.min(one.reps(), RtsChart.MAX_REPS));
        double allowed = best / LoadPattern.hands(one.exercise()) * RtsChart.fraction(reps, ALL_OUT);
        return one.kilograms() > ExercisePast.TIMES * allowed
                ? Optional.of(new Verdict(
                        Mistake.UNKNOWN, null, most.isPresent() ? (Double) most.getAsDouble() : (Double) allowed))
                : Optional.empty();
    }

    /** The verdict on a load by those the athlete uses for the exercise, before it is logged; empty when it is likely. */
    public static Optional<Verdict> tooHeavy(double kilograms, Collection<Double> used) {
        ExercisePast past = new ExercisePast();
        int n = 0;
        for (double load : used) {
            past.add("use " + n++, load, 1);
        }
        return n == 0 ? Optional.empty() : past.before("next").tooHeavy(kilograms);
    }

    /** Whether a body weight is unlikely: more than a tenth off the last one, within 14 days of it. */
    public static boolean isBodyweightUnlikely(double lastKilograms, double kilograms, long daysBetween) {
        return Math.abs(daysBetween) <= BODYWEIGHT_DAYS
                && Math.abs(kilograms - lastKilograms) > BODYWEIGHT_SHARE * lastKilograms;
    }
}
