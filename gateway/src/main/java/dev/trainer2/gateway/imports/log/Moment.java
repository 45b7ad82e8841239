package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time as a log writes it: local, seldom with an offset.
 *
 * @param local the written date and time
 * @param offset the written offset; null in most logs, whose times are those of the athlete's clock
 */
record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {
    /** The instant, in the athlete's zone where no offset is written; a time skipped by a clock change moves forward. */
    Instant in(ZoneId zone) {
        return offset != null ? local.toInstant(offset) : local.atZone(zone).toInstant();
    }

    /** This time some seconds later. */
    Moment plusSeconds(long seconds) {
        return new Moment(local.plusSeconds(seconds), offset);
    }
}
