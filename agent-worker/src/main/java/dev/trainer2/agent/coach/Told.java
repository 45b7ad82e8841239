package dev.trainer2.agent.coach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events an athlete is asked to confirm, in words made of the events themselves: what is read is what is logged. */
public final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM (EEEE)", Locale.GERMAN);

    private final boolean german;

    private Told(boolean german) {
        this.german = german;
    }

    /** A line for each event, in English. */
    public static List<String> lines(List<Map<String, Object>> events) {
        return lines(events, false);
    }

    /**
     * A line for each event; the start and the end of a workout that comes with its sets go without saying.
     *
     * @param events as {@code {type, payload}}
     * @param german whether in German, else in English
     */
    public static List<String> lines(List<Map<String, Object>> events, boolean german) {
        Told told = new Told(german);
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> event : events) {
            Map<?, ?> payload = event.get("payload") instanceof Map<?, ?> map ? map : Map.of();
            String line = told.line(String.valueOf(event.get("type")), payload, events.size() > 1);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String say(String english, String deutsch) {
        return german ? deutsch : english;
    }

    private String line(String type, Map<?, ?> payload, boolean withOthers) {
        return switch (type) {
            case "WorkoutStarted", "PlanRequested" -> "";
            case "WorkoutCompleted" -> withOthers ? "" : say("The workout ends", "Das Training endet");
            case "SetConfirmed" ->
                say(
                        "as you say, though it is far above the sets before it",
                        "wie du sagst, obwohl es weit über den Sätzen davor liegt");
            case "EntryRemoved" -> say("The entry is removed", "Der Eintrag wird gelöscht");
            case "SetRemoved" -> say("The set is removed", "Der Satz wird gelöscht");
            case "EntryCorrected" ->
                payload.get("payload") instanceof Map<?, ?> entry
                        ? line(entryType(entry), entry, withOthers) + say(" instead", " stattdessen")
                        : type + " " + payload;
            case "SetLogged" -> exercise(payload) + ": " + set(payload);
            case "SetCorrected" -> exercise(payload) + ": " + set(payload) + say(" instead", " stattdessen");
            case "BodyweightLogged" -> say("Body weight ", "Körpergewicht ") + load(payload.get("load"));
            case "ConditioningLogged" ->
                payload.get("kind") + ", " + number(payload.get("minutes")) + say(" minutes", " Minuten")
                        + kilometres(payload)
                        + (payload.get("sessionRpe") == null ? "" : " @" + number(payload.get("sessionRpe")));
            case "PainReported" ->
                say("Pain: ", "Schmerz: ") + words(payload.get("area")) + ", " + payload.get("severity")
                        + say(" of 10", " von 10");
            case "PainCleared" ->
                say("No more pain: ", "Kein Schmerz mehr: ")
                        + (payload.get("area") == null ? say("all of it", "überall") : words(payload.get("area")));
            case "ReadinessCheckedIn" -> checkIn(payload);
            case "AbsencePlanned" ->
                say("No training from ", "Kein Training vom ") + day(payload.get("from")) + say(" to ", " bis ")
                        + day(payload.get("to")) + ": " + reason(payload.get("reason"));
            case "AbsenceEnded" -> say("Back in training from ", "Wieder im Training ab ") + day(payload.get("on"));
            case "ProfileUpdated" -> profile(payload);
            default -> type + " " + payload;
        };
    }

    private String exercise(Map<?, ?> payload) {
        String name = String.valueOf(payload.get("exerciseName"));
        return german && payload.get("exerciseId") instanceof String id
                ? GermanNames.of(id).orElse(name)
                : name;
    }

    private String day(@Nullable Object date) {
        return LocalDate.parse(String.valueOf(date)).format(german ? TAG : DAY);
    }

    private String reason(@Nullable Object reason) {
        return switch (String.valueOf(reason)) {
            case "HOLIDAY" -> say("holiday", "Urlaub");
            case "ILLNESS" -> say("ill", "krank");
            case "WORK" -> say("work", "Arbeit");
            default -> say("away", "weg");
        };
    }

    /** The type of an entry by the field that it alone has. */
    private static String entryType(Map<?, ?> entry) {
        if (entry.get("minutes") != null) {
            return "ConditioningLogged";
        }
        return entry.get("date") != null ? "ReadinessCheckedIn" : "BodyweightLogged";
    }

    private String profile(Map<?, ?> payload) {
        List<String> parts = new ArrayList<>();
        add(parts, "", payload.get("daysPerWeek"), say(" training days a week", " Trainingstage pro Woche"));
        add(parts, "", payload.get("sessionMinutes"), say(" minutes a session", " Minuten pro Einheit"));
        if (payload.get("equipment") instanceof List<?> equipment) {
            parts.add(say("equipment: ", "Geräte: ")
                    + (equipment.isEmpty()
                            ? say("body weight only", "nur Körpergewicht")
                            : String.join(
                                    ", ",
                                    equipment.stream()
                                            .map(one -> tool(String.valueOf(one)))
                                            .toList())));
        }
        return say("Profile: ", "Profil: ")
                + String.join(", ", parts)
                + say(", and a new plan", ", und ein neuer Plan");
    }

    private String tool(String word) {
        if (!german) {
            return word;
        }
        return switch (word) {
            case "dumbbell" -> "Kurzhanteln";
            case "barbell" -> "Langhantel";
            case "kettlebells" -> "Kettlebells";
            case "bands" -> "Bänder";
            case "machine" -> "Maschinen";
            case "cable" -> "Kabelzug";
            default -> word;
        };
    }

    private String set(Map<?, ?> payload) {
        String type = String.valueOf(payload.get("setType"));
        String kind = type.equals("WORKING") ? "" : type.toLowerCase(Locale.ROOT) + " ";
        String load = payload.get("load") == null ? say("body weight", "Körpergewicht") : load(payload.get("load"));
        String much = payload.get("reps") != null
                ? " × " + payload.get("reps")
                : payload.get("durationSeconds") != null
                        ? ", " + payload.get("durationSeconds") + say(" seconds", " Sekunden")
                        : "";
        return kind + load + much + (payload.get("rpe") == null ? "" : " @" + number(payload.get("rpe")));
    }

    private String kilometres(Map<?, ?> payload) {
        return payload.get("distanceMeters") instanceof Number meters
                ? ", " + number(meters.doubleValue() / 1000) + " km"
                : "";
    }

    private String checkIn(Map<?, ?> payload) {
        List<String> parts = new ArrayList<>();
        add(parts, say("sleep ", "Schlaf "), payload.get("sleepHours"), " h");
        add(parts, say("soreness ", "Muskelkater "), payload.get("soreness"), say(" of 10", " von 10"));
        add(parts, "stress ", payload.get("stress"), say(" of 10", " von 10"));
        add(parts, "motivation ", payload.get("motivation"), say(" of 10", " von 10"));
        if (payload.get("feelsCooked") instanceof Boolean cooked) {
            parts.add(
                    cooked
                            ? say("feels cooked", "fühlt sich am Ende")
                            : say("does not feel cooked", "fühlt sich nicht am Ende"));
        }
        return "Check-in " + say("of ", "vom ") + payload.get("date") + ": " + String.join(", ", parts);
    }

    private void add(List<String> parts, String name, @Nullable Object value, String unit) {
        if (value != null) {
            parts.add(name + number(value) + unit);
        }
    }

    private String load(@Nullable Object load) {
        return load instanceof Map<?, ?> map ? number(map.get("value")) + " " + map.get("unit") : String.valueOf(load);
    }

    private String number(@Nullable Object value) {
        String plain = value instanceof Number number
                ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
        return german ? plain.replace('.', ',') : plain;
    }

    private String words(@Nullable Object area) {
        String key = String.valueOf(area);
        return german ? Areas.german(key) : key.replace('_', ' ');
    }
}
