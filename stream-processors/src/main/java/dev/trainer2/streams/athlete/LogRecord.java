package dev.trainer2.streams.athlete;

import dev.trainer2.events.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * What the record of an event says beside the event.
 *
 * @param position in the log
 * @param timestamp when it reached the log, in milliseconds
 * @param restored whether it was put back from an archive: nothing follows from it once more
 * @param own whether it was written by this topology and is kept already
 * @param trace the trace it belongs to; null without one
 */
record LogRecord(
        LogPosition position,
        long timestamp,
        boolean restored,
        boolean own,
        @Nullable String trace) {}
