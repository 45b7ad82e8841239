package dev.trainer2.bench.measure;

import java.util.Locale;

/**
 * What ours must reach: a multiple of the baseline, or a figure of its own.
 *
 * @param metric compared by its medians
 * @param bound whether the limit is a ceiling (times) or a threshold (rates)
 * @param limit of ours divided by the baseline, or of ours alone in the unit of the benchmark
 * @param alone whether the baseline does not count
 */
public record Goal(String metric, Bound bound, double limit, boolean alone) {
    /** A goal against the baseline. */
    public Goal(String metric, Bound bound, double limit) {
        this(metric, bound, limit, false);
    }

    /** Which side of the limit is good. */
    public enum Bound {
        AT_MOST,
        AT_LEAST
    }

    /** Whether a ratio, or the figure alone, keeps it; the limit itself does. */
    public boolean isMetBy(double reached) {
        return bound == Bound.AT_MOST ? reached <= limit : reached >= limit;
    }

    /** Such as {@code at most 4}. */
    public String text() {
        String number = limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%.0f", limit)
                : String.format(Locale.ROOT, "%s", limit);
        return (bound == Bound.AT_MOST ? "at most " : "at least ") + number + (alone ? ", the figure itself" : "");
    }
}
