package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how the athlete is: sleep, soreness, stress, motivation, and whether they are cooked. */
final class ReadinessReader {
    private static final Pattern TOPIC = Pattern.compile(
            "\\b(?:slept|sleep|sleeping|schlaf|geschlafen|sore|soreness|muskelkater|doms"
                    + "|stress|stressed|motivat\\w*|cooked|fried|wrecked|toast|exhausted|readiness|check-?in|energy)\\b");
    private static final String N = "(-?" + Numbers.NUMBER + ")(?:\\s*(?:/|out of|von)\\s*10)?(?![\\d.])";
    private static final String IS =
            "\\s*(?:level)?\\s*(?:is|was|at|of|about|around|:|=|a|like a)?\\s*(?:at |about |around |a )?";
    private static final String H = "\\s*(?:hours?|hrs?|h|std|stunden?)(?![a-z])";
    private static final Pattern SLEEP = Pattern.compile(
            "\\b(?:slept|sleep|schlaf)\\b(?: for| only| about| around| was| of|:|=| just| like)*\\s*(?:(?<clock>\\d{1,2}:[0-5]\\d)|(?<n>-?"
                    + Numbers.NUMBER + ")(?:" + H
                    + "\\s*(?:and )?(?<m>\\d{1,2})\\s*(?:m|min|mins|minutes)?(?![a-z\\d/]))?)(?:" + H + ")?"
                    + "(?: (?:of )?sleep)?(?: last night)?"
                    + "|(?:got |had |only )*(?:(?<clock2>\\d{1,2}:[0-5]\\d)(?:" + H + ")?|(?<n2>" + Numbers.NUMBER + ")"
                    + H
                    + "(?:\\s*(?<m2>\\d{1,2})\\s*(?:m|min|mins|minutes)?)?)\\s*(?:of )?(?:sleep|geschlafen|schlaf|slept)(?: last night)?");
    private static final Pattern SORENESS = score("sore(?:ness)?|muskelkater|doms");
    private static final Pattern STRESS = score("stress(?:ed)?(?: out)?");
    private static final Pattern MOTIVATION = score("motivat(?:ion|ed)|motiviert");
    private static final Pattern COOKED = Pattern.compile(
            "\\b(?:(?:i'm|im|i am|i feel|feel|feeling|felt) )?(?:(?:so|totally|really|completely|pretty|absolutely|just) )*"
                    + "\\b(?:cooked|fried|wrecked|toast|exhausted)\\b(?: today)?");
    private static final Pattern REST = Pattern.compile(
            "(?:\\b(?:only|just|i|i'm|im|am|and|my|today|feel|feeling|is|was|the|a|this morning|last night|check-?in|readiness|with|but|und|habe|ich|heute|have|got|had)\\b|[,;:.\\n])\\s*");

    private ReadinessReader() {}

    private static Pattern score(String words) {
        return Pattern.compile(
                "\\b(?:" + words + ")\\b" + IS + N + "|" + N + "\\s*(?:for |in )?\\b(?:" + words + ")\\b");
    }

    /** A check-in; empty when the text is about something else. */
    static Optional<Understanding> read(String plain) {
        if (!TOPIC.matcher(plain).find()) {
            return Optional.empty();
        }
        String text = Numbers.decimal(plain);
        Matcher sleep = SLEEP.matcher(text);
        Double hours = null;
        if (sleep.find()) {
            hours = hours(sleep);
            text = cut(text, sleep);
        }
        Score soreness = Score.of(SORENESS, text);
        Score stress = Score.of(STRESS, soreness.rest());
        Score motivation = Score.of(MOTIVATION, stress.rest());
        Matcher cookedWords = COOKED.matcher(motivation.rest());
        boolean cooked = cookedWords.find();
        String rest = cooked ? cut(motivation.rest(), cookedWords) : motivation.rest();
        if (!REST.matcher(rest).replaceAll("").isBlank()) {
            return unclear(
                    hours != null || soreness.value() != null || stress.value() != null || cooked
                            ? "I read only a part of that as a check-in. Send hours of sleep, soreness, stress and motivation (0 to 10) alone."
                            : "For a check-in I need numbers: hours of sleep, and soreness, stress or motivation from 0 to 10.");
        }
        if (hours != null && (hours < 0 || hours > 24)) {
            return unclear("That is no number of hours to sleep. How many were there?");
        }
        for (Score score : java.util.List.of(soreness, stress, motivation)) {
            Double value = score.value();
            if (value != null && (value < 0 || value > 10 || value != Math.rint(value))) {
                return unclear("Soreness, stress and motivation go from 0 to 10 in whole numbers. Which number is it?");
            }
        }
        boolean none =
                hours == null && soreness.value() == null && stress.value() == null && motivation.value() == null;
        return none && !cooked
                ? unclear(
                        "For a check-in I need numbers: hours of sleep, and soreness, stress or motivation from 0 to 10.")
                : Optional.of(new CheckInSaid(
                        hours, soreness.whole(), stress.whole(), motivation.whole(), cooked ? Boolean.TRUE : null));
    }

    private record Score(@Nullable Double value, String rest) {
        static Score of(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return new Score(null, text);
            }
            String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            return new Score(number == null ? null : Double.valueOf(number), cut(text, matcher));
        }

        @Nullable
        Integer whole() {
            return value == null ? null : value.intValue();
        }
    }

    private static @Nullable Double hours(Matcher sleep) {
        String clock = sleep.group("clock") != null ? sleep.group("clock") : sleep.group("clock2");
        if (clock != null) {
            int colon = clock.indexOf(':');
            return Integer.parseInt(clock.substring(0, colon)) + Integer.parseInt(clock.substring(colon + 1)) / 60.0;
        }
        String number = sleep.group("n") != null ? sleep.group("n") : sleep.group("n2");
        String minutes = sleep.group("m") != null ? sleep.group("m") : sleep.group("m2");
        return number == null
                ? null
                : (Double) (Double.parseDouble(number) + (minutes == null ? 0 : Integer.parseInt(minutes) / 60.0));
    }

    private static String cut(String text, Matcher found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
