package dev.trainer2.science.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an athlete is in a template.
 *
 * @param week counted from 1 through all cycles
 * @param lifts the numbers of the lifts that have one, in the athlete's unit
 */
public record TemplateState(int week, Map<String, Standing> lifts) {
    /** A lift nothing is known of. */
    static final Standing UNKNOWN = new Standing(null, 0, 0, null);

    public TemplateState {
        lifts = Map.copyOf(lifts);
    }

    /**
     * A lift as it stands.
     *
     * @param number the training max or work weight; null while it is to be found
     * @param stage 0 and up, of templates with stages
     * @param failures in a row, or in the week
     * @param kept a number for later: what the first stage was last done with, or the one of next week; null for none
     */
    public record Standing(
            @Nullable BigDecimal number,
            int stage,
            int failures,
            @Nullable BigDecimal kept) {
        Standing at(BigDecimal other) {
            return new Standing(other, stage, failures, kept);
        }
    }

    Standing standing(String lift) {
        return lifts.getOrDefault(lift, UNKNOWN);
    }

    TemplateState with(String lift, Standing standing) {
        Map<String, Standing> changed = new TreeMap<>(lifts);
        changed.put(lift, standing);
        return new TemplateState(week, changed);
    }
}
