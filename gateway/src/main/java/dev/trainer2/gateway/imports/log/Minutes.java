package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Starts of workouts, to the minute. */
final class Minutes {
    private Minutes() {}

    /** The local minute of an instant. */
    static LocalDateTime of(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
