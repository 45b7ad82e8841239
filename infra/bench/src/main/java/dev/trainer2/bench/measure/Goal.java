package dev.trainer2.bench.measure;

import java.util.Locale;

/**
 * What ours must reach, as a multiple of the baseline.
 *
 * @param metric compared by its medians
 * @param bound whether the limit is a ceiling (times) or a threshold (rates)
 * @param limit of ours divided by the baseline
 */
public record Goal(String metric, Bound bound, double limit) {
    /** Which side of the limit is good. */
    public enum Bound {
        AT_MOST,
        AT_LEAST
    }

    /** Whether a ratio keeps it; the limit itself does. */
    public boolean isMetBy(double ratio) {
        return bound == Bound.AT_MOST ? ratio <= limit : ratio >= limit;
    }

    /** Such as {@code at most 4}. */
    public String text() {
        String number = limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%.0f", limit)
                : String.format(Locale.ROOT, "%s", limit);
        return (bound == Bound.AT_MOST ? "at most " : "at least ") + number;
    }
}
