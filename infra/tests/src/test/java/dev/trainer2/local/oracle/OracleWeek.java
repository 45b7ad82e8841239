package dev.trainer2.local.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an ISO week.
 *
 * @param week such as {@code 2025-W37}
 * @param meanRpe over the reported ones; null for none
 * @param rpeCoverage share of work sets with one; null without work sets
 * @param hardSets by muscle in snake case, muscles without any left out
 * @param unmapped work sets by exercise key
 * @param records in no order
 * @param start the Sunday before; null in the first week
 * @param end its Sunday, or the last day there is
 * @param streak weeks trained in a row up to this one
 */
public record OracleWeek(
        String week,
        int sessions,
        int workSets,
        double tonnageKg,
        @Nullable Double meanRpe,
        @Nullable Double rpeCoverage,
        Map<String, Double> hardSets,
        Map<String, Integer> unmapped,
        List<Best> records,
        @Nullable OracleDay start,
        OracleDay end,
        int streak) {

    /**
     * A best above all earlier weeks.
     *
     * @param exercise its key
     * @param previousKg the best of the earlier weeks by the same method
     */
    public record Best(String exercise, double e1rmKg, double previousKg) {}
}
