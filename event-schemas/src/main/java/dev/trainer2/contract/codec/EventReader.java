package dev.trainer2.contract.codec;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one event as an outside party sends it: {@code {eventId, type, occurredAt, zoneId, payload}}. */
public final class EventReader {
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(24);

    private EventReader() {}

    /**
     * The event as it may be sealed, or empty after reporting what is wrong.
     *
     * @param path where the event stands in the message, such as {@code events[0]}
     * @param now the instant against which the future is judged
     * @param errors receives every fault found
     */
    public static Optional<EventDraft> read(JsonNode node, String path, Instant now, List<FieldError> errors) {
        int before = errors.size();
        if (!node.isObject()) {
            errors.add(new FieldError(path, "TYPE", "must be an object"));
            return Optional.empty();
        }
        node.propertyNames().stream()
                .filter(name -> !List.of("eventId", "type", "occurredAt", "zoneId", "payload")
                        .contains(name))
                .forEach(name ->
                        errors.add(new FieldError(path + "." + name, "UNKNOWN_FIELD", "an event has no such field")));
        String eventId = text(node, path, "eventId", errors);
        if (eventId != null && !FieldRules.isUuid(eventId)) {
            errors.add(new FieldError(path + ".eventId", "FORMAT", "must be a UUID"));
        }
        String zoneId = text(node, path, "zoneId", errors);
        if (zoneId != null && !Zones.isKnown(zoneId)) {
            errors.add(new FieldError(path + ".zoneId", "UNKNOWN_ZONE", "must be an IANA zone such as Europe/Zurich"));
        }
        Instant occurredAt = instant(node, path, now, errors);
        String type = text(node, path, "type", errors);
        Map<String, Object> payload = type == null ? Map.of() : payload(node, type, path, errors);
        if (type != null && zoneId != null && occurredAt != null && errors.size() == before) {
            checkDays(
                    payload,
                    PayloadSchemas.find(type).orElseThrow(),
                    occurredAt.atZone(ZoneId.of(zoneId)).toLocalDate(),
                    path + ".payload",
                    errors);
        }
        return errors.size() == before && eventId != null && type != null && zoneId != null && occurredAt != null
                ? Optional.of(
                        new EventDraft(eventId.toLowerCase(java.util.Locale.ROOT), type, occurredAt, zoneId, payload))
                : Optional.empty();
    }

    private static Map<String, Object> payload(JsonNode node, String type, String path, List<FieldError> errors) {
        Optional<Schema> schema = PayloadSchemas.find(type);
        if (schema.isEmpty()) {
            errors.add(new FieldError(path + ".type", "UNKNOWN_TYPE", "there is no event type " + abbreviate(type)));
            return Map.of();
        }
        if (!PayloadSchemas.writtenByAthletes(schema.get())) {
            errors.add(new FieldError(path + ".type", "TYPE_NOT_ALLOWED", "only the system writes " + type));
            return Map.of();
        }
        JsonNode payload = node.get("payload");
        if (payload == null || payload.isNull()) {
            errors.add(new FieldError(path + ".payload", "REQUIRED", "is required"));
            return Map.of();
        }
        return new JsonReader(errors).record(payload, schema.get(), path + ".payload");
    }

    /** A day in a payload that a schema ties to the day of its event. */
    private static void checkDays(
            Map<?, ?> payload, Schema schema, LocalDate day, String path, List<FieldError> errors) {
        for (Schema.Field field : schema.getFields()) {
            if (schema.getName().equals("EntryCorrected") && payload.get(field.name()) instanceof Map<?, ?> entry) {
                List<String> names =
                        entry.keySet().stream().map(String::valueOf).toList();
                Schema branch = PayloadSchemas.branch(field.schema(), names);
                checkDays(entry, branch, day, path + "." + field.name(), errors);
            } else if (field.getObjectProp("maxDaysAfterEvent") instanceof Number days
                    && payload.get(field.name()) instanceof String date
                    && LocalDate.parse(date).isAfter(day.plusDays(days.longValue()))) {
                errors.add(new FieldError(
                        path + "." + field.name(),
                        "RANGE",
                        "must not be more than " + days + (days.intValue() == 1 ? " day" : " days")
                                + " after the event"));
            } else if (field.getProp("notBefore") instanceof String other) {
                checkOrder(payload, field, other, path, errors);
            }
        }
    }

    /** The last day of a range: not before the first, and not too long after it. */
    private static void checkOrder(
            Map<?, ?> payload, Schema.Field field, String first, String path, List<FieldError> errors) {
        LocalDate from = LocalDate.parse(String.valueOf(payload.get(first)));
        LocalDate to = LocalDate.parse(String.valueOf(payload.get(field.name())));
        String at = path + "." + field.name();
        if (to.isBefore(from)) {
            errors.add(new FieldError(at, "RANGE", "must not be before " + first));
        } else if (field.getObjectProp("maxDaysAfterField") instanceof Number days
                && to.isAfter(from.plusDays(days.longValue()))) {
            errors.add(new FieldError(at, "RANGE", "must not be more than " + days + " days after " + first));
        }
    }

    private static @Nullable Instant instant(JsonNode node, String path, Instant now, List<FieldError> errors) {
        String text = text(node, path, "occurredAt", errors);
        if (text == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(EARLIEST)) {
                errors.add(new FieldError(path + ".occurredAt", "RANGE", "must not be before 1990"));
            } else if (instant.isAfter(now.plus(AHEAD))) {
                errors.add(new FieldError(
                        path + ".occurredAt",
                        "RANGE",
                        "must not be more than 24 hours ahead; check the device's clock"));
            }
            return instant;
        } catch (DateTimeException e) {
            errors.add(new FieldError(
                    path + ".occurredAt", "FORMAT", "must be an instant with offset such as 2025-09-15T07:48:00Z"));
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String path, String name, List<FieldError> errors) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            errors.add(new FieldError(path + "." + name, "REQUIRED", "is required"));
            return null;
        }
        if (!value.isString()) {
            errors.add(new FieldError(path + "." + name, "TYPE", "must be a text"));
            return null;
        }
        return value.stringValue();
    }

    private static String abbreviate(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
