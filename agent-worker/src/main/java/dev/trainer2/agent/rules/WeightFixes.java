package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.events.BodyweightEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Delete my last weight" and "that was 68.2 not 682": the last body weight is removed or corrected, once confirmed. */
final class WeightFixes {
    private static final String WEIGHT = "(?:body ?weight|weight|weigh-?in|k\u00f6rpergewicht|gewicht)";
    private static final Pattern DELETE =
            Pattern.compile("(?:please |bitte )?(?:delete|remove|undo|drop|l\u00f6sch\\w*|entfern\\w*) "
                    + "(?:my |the |that |mein\\w* |das )?(?:last |latest |letzte\\w* )?" + WEIGHT
                    + "(?: entry)?[.! ]*(?:please|bitte)?[.!]*");
    private static final Pattern NOT = Pattern.compile("(?:sorry,? |oops,? )?(?:that|it|my (?:last )?" + WEIGHT
            + "|das) (?:was|is|should be|should have been|war|ist) (?<right>\\d+(?:[.,]\\d+)?) ?(?:kg|lbs?)?,? ?(?:and )?(?:not|nicht) "
            + "(?<wrong>\\d+(?:[.,]\\d+)?) ?(?:kg|lbs?)?[.!]*");
    private static final Pattern CORRECT = Pattern.compile(
            "(?:correct|change|fix|korrigier\\w*|\u00e4nder\\w*) (?:my |mein\\w* )?(?:last |letzte\\w* )?" + WEIGHT
                    + " (?:to|auf) (?<right>\\d+(?:[.,]\\d+)?) ?(?:kg|lbs?)?[.!]*");

    private WeightFixes() {}

    /** What the message mends; empty when it is about something else. */
    static Optional<Answer> of(Ask ask, String said) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        Matcher not = NOT.matcher(text);
        Matcher correct = CORRECT.matcher(text);
        BodyweightEntry last = ask.question().state().getBodyweight();
        if (DELETE.matcher(text).matches()) {
            return Optional.of(
                    known(last)
                            ? confirm(
                                    ask,
                                    ask.say("Remove the last weight", "Letztes Gewicht löschen"),
                                    Map.of("type", "EntryRemoved", "payload", Map.of("eventId", last.getEventId())),
                                    last)
                            : none(ask));
        } else if (not.matches()
                && known(last)
                && value(not.group("wrong")) == last.getLoad().getValue()) {
            return Optional.of(corrected(ask, last, value(not.group("right"))));
        } else if (correct.matches()) {
            return Optional.of(known(last) ? corrected(ask, last, value(correct.group("right"))) : none(ask));
        }
        return Optional.empty();
    }

    private static boolean known(@org.jspecify.annotations.Nullable BodyweightEntry last) {
        return last != null && last.getEventId() != null;
    }

    private static Answer none(Ask ask) {
        return ask.answer(
                "I find no weight in your log that could be changed.",
                "Ich finde kein Gewicht in deinem Log, das ich ändern könnte.");
    }

    private static Answer corrected(Ask ask, BodyweightEntry last, double right) {
        Map<String, Object> load =
                Map.of("value", right, "unit", last.getLoad().getUnit().name());
        return confirm(
                ask,
                ask.say("Correct the last weight", "Letztes Gewicht ändern"),
                Map.of(
                        "type",
                        "EntryCorrected",
                        "payload",
                        Map.of("eventId", last.getEventId(), "payload", Map.of("load", load))),
                last);
    }

    private static Answer confirm(Ask ask, String title, Map<String, Object> event, BodyweightEntry last) {
        Answer shown = LogAnswers.confirm(ask, title, List.of(event));
        String weight = ask.voice().load(last.getLoad());
        return new Answer(
                ask.say("Your last weight is " + weight + ". ", "Dein letztes Gewicht: " + weight + ". ")
                        + shown.text(),
                shown.intents());
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }
}
