package dev.trainer2.streams.athlete;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.events.LogPosition;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Why and where from a view is made.
 *
 * @param cursor last record of the athlete that it includes
 * @param cause what made it due
 * @param headers of the record that made it due; empty without one
 * @param timestamp of that record, or now, in milliseconds
 */
public record Emission(LogPosition cursor, Cause cause, Headers headers, long timestamp) {

    /** What made a view due. */
    public enum Cause {
        /** Something the athlete did, just now or while nobody was listening. */
        LIVE,
        /** An import, or a log restored from an archive. They trigger nothing. */
        HISTORY,
        /** A new day in the athlete's zone. */
        CLOCK
    }

    /** Headers of a record made of it; the trace goes on. */
    public Headers headersOf(String id, String type, String source) {
        Headers made = new RecordHeaders();
        EventHeaders.write(
                made,
                id + "@" + cursor.getPartition() + ":" + cursor.getOffset(),
                type,
                source,
                Instant.ofEpochMilli(timestamp),
                EventHeaders.read(headers, EventHeaders.TRACE_PARENT).orElse(null));
        return made;
    }
}
