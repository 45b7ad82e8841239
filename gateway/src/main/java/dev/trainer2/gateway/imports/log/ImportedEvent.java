package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * An event as the athlete's log takes it, before encryption and encoding.
 *
 * @param eventId a name-based UUID of what the file says, so that a second import repeats it
 * @param type {@code WorkoutStarted}, {@code SetLogged} or {@code WorkoutCompleted}
 * @param occurredAt the workout's start (its end for {@code WorkoutCompleted})
 * @param zone the zone whose local date is the event's day
 * @param payload the fields of the type in camelCase; absent fields are not keys. Values are String, Integer, Double or,
 *     for {@code load}, a map of {@code value} and {@code unit}. Unmodifiable, in the order of the contract
 */
public record ImportedEvent(
        String eventId, String type, Instant occurredAt, ZoneId zone, Map<String, Object> payload) {}
