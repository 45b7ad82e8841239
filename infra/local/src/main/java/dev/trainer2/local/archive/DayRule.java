package dev.trainer2.local.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every record of the log its day: the UTC day of its timestamp, but never a day before that of a record that
 * stands earlier in its partition. Producers' clocks may go back; the files read in the order of their days must not.
 */
final class DayRule {
    private final Map<Integer, LocalDate> latest;

    /** @param latest the day reached in each partition, where an earlier archive ended; empty for a new one */
    DayRule(Map<Integer, LocalDate> latest) {
        this.latest = new HashMap<>(latest);
    }

    /**
     * The day of the next record of a partition.
     *
     * @param timestamp milliseconds since 1970; a record without one (negative) counts as of 1970
     */
    LocalDate dayOf(int partition, long timestamp) {
        LocalDate own = Instant.ofEpochMilli(Math.max(0, timestamp))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return latest.merge(partition, own, (before, now) -> now.isBefore(before) ? before : now);
    }
}
