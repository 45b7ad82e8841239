package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Told;
import dev.trainer2.events.CheckInEntry;
import dev.trainer2.events.ConditioningEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "That run was 30 minutes, not 20", "delete my last run", "my sleep was 6 hours, not 8": the latest conditioning or check-in is
 * corrected or removed, once confirmed. A check-in keeps its note in the event that logged it.
 */
final class EntryFixes {
    private static final String MY = "(?:my |the |that |mein\\w* |der |die |das )?(?:last |latest |letzte\\w* )?";
    private static final String SORRY = "(?:sorry|oops|no|nein|actually)?[,.! ]*";
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final Pattern DELETE =
            Pattern.compile("(?:please |bitte )?(?:delete|remove|undo|drop|l\u00f6sch\\w*|entfern\\w*) " + MY
                    + "(?<what>[\\p{L}-]+(?: in)?)(?: entry| session)?[.! ]*(?:please|bitte)?[.!]*");
    private static final Pattern WORK =
            Pattern.compile(SORRY + MY + "(?<what>[\\p{L}-]+) (?:was|took|war|dauerte) (?:only |nur )?" + NUMBER
                    + " ?(?<unit>min\\w*|km|kilomet\\w*)[, ]*(?:and )?(?:not|nicht) " + NUMBER + " ?[a-z]*[.!]*");
    private static final Pattern FEELING = Pattern.compile(
            SORRY + MY + "(?<what>sleep|soreness|stress|motivation|schlaf|muskelkater) (?:was|is|war|ist) " + NUMBER
                    + " ?(?:h|hours?|stunden|of 10|/ ?10)?[, ]*(?:and )?(?:not|nicht) " + NUMBER
                    + " ?(?:h|hours?|stunden|of 10|/ ?10)?[.!]*");
    private static final Pattern SLEPT = Pattern.compile(
            SORRY + "(?:i slept|ich habe) " + NUMBER + " ?(?:h|hours?|stunden)[, ]*(?:and )?(?:not|nicht) " + NUMBER
                    + " ?(?:h|hours?|stunden)?(?: geschlafen)?[.!]*");
    /** Words of one kind of conditioning; what an athlete wrote in the log is one of them or none. */
    private static final List<List<String>> KINDS = List.of(
            List.of("run", "running", "jog", "jogging", "lauf", "laufen", "joggen"),
            List.of("ride", "bike", "biking", "cycling", "cycle", "rad", "radfahren", "fahrrad"),
            List.of("row", "rowing", "rudern"),
            List.of("swim", "swimming", "schwimmen"),
            List.of("walk", "walking", "spaziergang", "gehen"),
            List.of("hike", "hiking", "wanderung", "wandern"),
            List.of("elliptical", "crosstrainer"),
            List.of("conditioning", "cardio", "ausdauer"));

    private static final String ANY = "conditioning";

    private EntryFixes() {}

    /** What the message mends; empty when it is about something else. */
    static Optional<Answer> of(Ask ask, String said) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        Matcher delete = DELETE.matcher(text);
        Matcher work = WORK.matcher(text);
        Matcher feeling = FEELING.matcher(text);
        Matcher slept = SLEPT.matcher(text);
        if (delete.matches()) {
            return removed(ask, delete.group("what"));
        } else if (work.matches() && isKind(work.group("what"))) {
            return work(ask, work);
        } else if (feeling.matches()) {
            return checkIn(ask, feeling.group("what"), value(feeling.group(2)), value(feeling.group(3)));
        } else if (slept.matches()) {
            return checkIn(ask, "sleep", value(slept.group(1)), value(slept.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<Answer> removed(Ask ask, String what) {
        if (what.startsWith("check-in") || what.equals("checkin") || what.equals("check in")) {
            return Optional.of(ask.question().state().getCheckIns().stream()
                    .findFirst()
                    .map(last -> confirm(
                            ask,
                            ask.say("Remove the last check-in", "Letzten Check-in löschen"),
                            removal(last.getEventId()),
                            Told.lines(List.of(said(last)), ask.voice().german())))
                    .orElseGet(() -> none(ask, "check-in")));
        }
        return isKind(what)
                ? Optional.of(latest(ask, what)
                        .map(last -> confirm(
                                ask,
                                ask.say("Remove the last ", "Löschen: ") + what,
                                removal(last.getEventId()),
                                Told.lines(List.of(done(last)), ask.voice().german())))
                        .orElseGet(() -> none(ask, what)))
                : Optional.empty();
    }

    private static Optional<Answer> work(Ask ask, Matcher said) {
        boolean far = said.group("unit").startsWith("k");
        double right = value(said.group(2));
        double wrong = value(said.group(4));
        String what = said.group("what");
        return Optional.of(ask.question().state().getConditioning().stream()
                .filter(one -> isOf(one, what))
                .filter(one -> wrong == (far ? kilometres(one) : one.getWork().getMinutes()))
                .findFirst()
                .map(one -> {
                    Map<String, Object> corrected = work(one);
                    corrected.put(far ? "distanceMeters" : "minutes", far ? right * 1000 : right);
                    return confirm(
                            ask,
                            ask.say("Correct the ", "Ändern: ") + what,
                            correction(one.getEventId(), corrected),
                            Told.lines(List.of(done(one)), ask.voice().german()));
                })
                .orElseGet(() -> none(ask, what)));
    }

    private static Optional<Answer> checkIn(Ask ask, String what, double right, double wrong) {
        String field = switch (what) {
            case "sleep", "schlaf" -> "sleepHours";
            case "muskelkater" -> "soreness";
            default -> what;
        };
        return Optional.of(ask.question().state().getCheckIns().stream()
                .filter(one -> values(one).get(field) instanceof Double before && before == wrong)
                .findFirst()
                .map(one -> {
                    Map<String, Object> corrected = values(one);
                    corrected.put(field, right);
                    return confirm(
                            ask,
                            ask.say("Correct the check-in", "Check-in ändern"),
                            correction(one.getEventId(), corrected),
                            Told.lines(List.of(said(one)), ask.voice().german()));
                })
                .orElseGet(() -> none(ask, "check-in with that")));
    }

    private static boolean isKind(String word) {
        return KINDS.stream().anyMatch(kind -> kind.contains(word));
    }

    private static Optional<ConditioningEntry> latest(Ask ask, String what) {
        return ask.question().state().getConditioning().stream()
                .filter(one -> isOf(one, what))
                .findFirst();
    }

    private static boolean isOf(ConditioningEntry entry, String what) {
        String kind = entry.getWork().getKind().toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(words -> words.contains(what))
                .anyMatch(words -> words.contains(ANY)
                        || List.of(kind.split("[^\\p{L}]+")).stream().anyMatch(words::contains));
    }

    private static double kilometres(ConditioningEntry entry) {
        Double meters = entry.getWork().getDistanceMeters();
        return meters == null ? -1 : meters / 1000;
    }

    private static Map<String, Object> work(ConditioningEntry entry) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("kind", entry.getWork().getKind());
        work.put("minutes", entry.getWork().getMinutes());
        put(work, "sessionRpe", entry.getWork().getSessionRpe());
        put(work, "distanceMeters", entry.getWork().getDistanceMeters());
        return work;
    }

    private static Map<String, Object> values(CheckInEntry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("date", entry.getDate());
        put(said, "sleepHours", entry.getSleepHours());
        put(said, "soreness", entry.getSoreness());
        put(said, "stress", entry.getStress());
        put(said, "motivation", entry.getMotivation());
        put(said, "feelsCooked", entry.getFeelsCooked());
        return said;
    }

    private static void put(Map<String, Object> values, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static Map<String, Object> done(ConditioningEntry entry) {
        return Map.of("type", "ConditioningLogged", "payload", work(entry));
    }

    private static Map<String, Object> said(CheckInEntry entry) {
        return Map.of("type", "ReadinessCheckedIn", "payload", values(entry));
    }

    private static Map<String, Object> removal(String eventId) {
        return Map.of("type", "EntryRemoved", "payload", Map.of("eventId", eventId));
    }

    private static Map<String, Object> correction(String eventId, Map<String, Object> entry) {
        return Map.of("type", "EntryCorrected", "payload", Map.of("eventId", eventId, "payload", entry));
    }

    private static Answer confirm(Ask ask, String title, Map<String, Object> event, List<String> stands) {
        Answer shown = LogAnswers.confirm(ask, title, List.of(event));
        return new Answer(
                ask.say("In your log: ", "In deinem Log: ") + String.join("; ", stands) + ". " + shown.text(),
                shown.intents());
    }

    private static Answer none(Ask ask, String what) {
        return ask.answer(
                "I find no " + what + " in your latest entries that could be changed.",
                "Ich finde in deinen letzten Einträgen nichts davon, was ich ändern könnte (" + what + ").");
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }
}
