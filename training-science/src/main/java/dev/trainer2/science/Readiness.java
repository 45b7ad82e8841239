package dev.trainer2.science;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ready a day finds the athlete, from their own words and the load so far. A weighted mean of what is known.
 *
 * @param score 0 to 100, unrounded
 * @param band what the score suggests
 * @param basis what went into it, of {@code sleep, soreness, stress, motivation, load}
 */
public record Readiness(double score, Band band, List<String> basis) {
    private static final double LOAD_RANGE = 0.40;

    /** What a score suggests; each band begins at its lower bound and ends before the next. */
    public enum Band {
        PUSH,
        NORMAL,
        REDUCE,
        RECOVER;

        static Band of(double score) {
            return score >= 80 ? PUSH : score >= 60 ? NORMAL : score >= 40 ? REDUCE : RECOVER;
        }
    }

    /**
     * One answer in the mean.
     *
     * @param name of {@code sleep, soreness, stress, motivation, load}
     * @param weight among all five; what is missing drops out and the rest is renormalised
     * @param score 0 to 100
     */
    public record Part(String name, double weight, double score) {}

    /**
     * The readiness of a day with a check-in.
     *
     * @param checkIn the day's check-in
     * @param dayBefore the fatigue of the day before; null when there is none
     * @return empty when the check-in answers none of sleep, soreness, stress and motivation
     */
    public static Optional<Readiness> of(CheckIn checkIn, @Nullable FatigueDay dayBefore) {
        return weighted(parts(checkIn, dayBefore));
    }

    /** What goes into the readiness of a day; empty when the check-in answers nothing. Arguments as for {@link #of}. */
    public static List<Part> parts(CheckIn checkIn, @Nullable FatigueDay dayBefore) {
        List<Part> parts = subjectiveParts(checkIn);
        if (!parts.isEmpty() && dayBefore != null && dayBefore.status().settled() && dayBefore.ctl() != 0) {
            double balance = dayBefore.balance() / (LOAD_RANGE * dayBefore.ctl());
            parts.add(new Part("load", 0.25, Math.clamp(balance, -1, 1) * 50 + 50));
        }
        return parts;
    }

    /** The readiness by the athlete's words alone; empty when there are none. */
    public static Optional<Readiness> subjective(CheckIn checkIn) {
        return weighted(subjectiveParts(checkIn));
    }

    private static List<Part> subjectiveParts(CheckIn checkIn) {
        List<Part> parts = new ArrayList<>();
        if (checkIn.sleepHours() != null) {
            parts.add(new Part("sleep", 0.25, Math.clamp((checkIn.sleepHours() - 5) / 3, 0, 1) * 100));
        }
        if (checkIn.soreness() != null) {
            parts.add(new Part("soreness", 0.20, (1 - checkIn.soreness() / 10) * 100));
        }
        if (checkIn.stress() != null) {
            parts.add(new Part("stress", 0.15, (1 - checkIn.stress() / 10) * 100));
        }
        if (checkIn.motivation() != null) {
            parts.add(new Part("motivation", 0.15, checkIn.motivation() / 10 * 100));
        }
        return parts;
    }

    private static Optional<Readiness> weighted(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            sum += part.weight() * part.score();
            weights += part.weight();
        }
        double score = sum / weights;
        return Optional.of(new Readiness(
                score, Band.of(score), parts.stream().map(Part::name).toList()));
    }
}
