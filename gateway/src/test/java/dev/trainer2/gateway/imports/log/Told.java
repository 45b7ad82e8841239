package dev.trainer2.gateway.imports.log;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Imported sets in one short line each, for comparisons. */
final class Told {
    private Told() {}

    /** {@code 2025-03-14T18:00 Bench Press (Barbell) 80.0 kg x8 @9.0}, and what else a set says. */
    static List<String> sets(ImportedLog log) {
        return Fixtures.ofType(log, "SetLogged").stream()
                .map(event -> local(event, log.zone().value()) + " " + set(event.payload()))
                .toList();
    }

    /** The sets without their time. */
    static List<String> bare(ImportedLog log) {
        return Fixtures.sets(log).stream().map(Told::set).toList();
    }

    private static String local(ImportedEvent event, ZoneId zone) {
        return event.occurredAt().atZone(zone).toLocalDateTime().toString();
    }

    private static String set(Map<String, Object> payload) {
        StringBuilder told = new StringBuilder(String.valueOf(payload.get("exerciseName")));
        if (payload.get("load") instanceof Map<?, ?> load) {
            told.append(' ').append(load.get("value")).append(' ').append(load.get("unit"));
        }
        append(told, " x", payload.get("reps"));
        append(told, " s", payload.get("durationSeconds"));
        append(told, " m", payload.get("distanceMeters"));
        append(told, " @", payload.get("rpe"));
        Object type = payload.get("setType");
        return told + ("WORKING".equals(type) ? "" : " " + type);
    }

    private static void append(StringBuilder told, String sign, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            told.append(sign).append(value);
        }
    }
}
