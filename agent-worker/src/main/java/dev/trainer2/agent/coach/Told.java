package dev.trainer2.agent.coach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events an athlete is asked to confirm, in words made of the events themselves: what is read is what is logged. */
public final class Told {
    private Told() {}

    /**
     * A line for each event; the start of a workout goes without saying.
     *
     * @param events as {@code {type, payload}}
     */
    public static List<String> lines(List<Map<String, Object>> events) {
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> event : events) {
            Map<?, ?> payload = event.get("payload") instanceof Map<?, ?> map ? map : Map.of();
            String line = line(String.valueOf(event.get("type")), payload);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String line(String type, Map<?, ?> payload) {
        return switch (type) {
            case "WorkoutStarted" -> "";
            case "SetConfirmed" -> "as you say, though it is far above the sets before it";
            case "EntryRemoved" -> "The entry is removed";
            case "EntryCorrected" ->
                payload.get("payload") instanceof Map<?, ?> entry
                        ? line(entryType(entry), entry) + " instead"
                        : type + " " + payload;
            case "SetLogged" -> payload.get("exerciseName") + ": " + set(payload);
            case "BodyweightLogged" -> "Body weight " + load(payload.get("load"));
            case "ConditioningLogged" ->
                payload.get("kind") + ", " + number(payload.get("minutes")) + " minutes" + kilometres(payload)
                        + (payload.get("sessionRpe") == null ? "" : " @" + number(payload.get("sessionRpe")));
            case "PainReported" -> "Pain: " + words(payload.get("area")) + ", " + payload.get("severity") + " of 10";
            case "PainCleared" ->
                "No more pain: " + (payload.get("area") == null ? "all of it" : words(payload.get("area")));
            case "ReadinessCheckedIn" -> checkIn(payload);
            default -> type + " " + payload;
        };
    }

    /** The type of an entry by the field that it alone has. */
    private static String entryType(Map<?, ?> entry) {
        if (entry.get("minutes") != null) {
            return "ConditioningLogged";
        }
        return entry.get("date") != null ? "ReadinessCheckedIn" : "BodyweightLogged";
    }

    private static String set(Map<?, ?> payload) {
        String type = String.valueOf(payload.get("setType"));
        String kind = type.equals("WORKING") ? "" : type.toLowerCase(Locale.ROOT) + " ";
        String load = payload.get("load") == null ? "body weight" : load(payload.get("load"));
        String much = payload.get("reps") != null
                ? " × " + payload.get("reps")
                : payload.get("durationSeconds") != null ? ", " + payload.get("durationSeconds") + " seconds" : "";
        return kind + load + much + (payload.get("rpe") == null ? "" : " @" + number(payload.get("rpe")));
    }

    private static String kilometres(Map<?, ?> payload) {
        return payload.get("distanceMeters") instanceof Number meters
                ? ", " + number(meters.doubleValue() / 1000) + " km"
                : "";
    }

    private static String checkIn(Map<?, ?> payload) {
        List<String> parts = new ArrayList<>();
        add(parts, "sleep ", payload.get("sleepHours"), " h");
        add(parts, "soreness ", payload.get("soreness"), " of 10");
        add(parts, "stress ", payload.get("stress"), " of 10");
        add(parts, "motivation ", payload.get("motivation"), " of 10");
        if (payload.get("feelsCooked") instanceof Boolean cooked) {
            parts.add(cooked ? "feels cooked" : "does not feel cooked");
        }
        return "Check-in of " + payload.get("date") + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value, String unit) {
        if (value != null) {
            parts.add(name + number(value) + unit);
        }
    }

    private static String load(@Nullable Object load) {
        return load instanceof Map<?, ?> map ? number(map.get("value")) + " " + map.get("unit") : String.valueOf(load);
    }

    private static String number(@Nullable Object value) {
        return value instanceof Number number
                ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static String words(@Nullable Object area) {
        return String.valueOf(area).replace('_', ' ');
    }
}
