package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.SaidDay.How;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Words for days. */
final class Days {
    /** A day as a piece of a pattern. */
    static final String DAY = "(?:\\d{4}-\\d{2}-\\d{2}|today|tonight|tomorrow|tmrw|heute|morgen"
            + "|mon(?:day|tag)?s?|tue(?:s|sday)?s?|di|dienstags?|wed(?:nesday)?s?|mittwochs?|thu(?:r|rs|rsday)?s?"
            + "|donnerstags?|fri(?:day)?s?|freitags?|sat(?:urday)?s?|samstags?|sun(?:day)?s?|sonntags?)(?![a-z])";

    private static final List<String> STARTS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final List<String> GERMAN = List.of("mo", "di", "mi", "do", "fr", "sa", "so");

    private Days() {}

    /** The day a word means; empty for a date that does not exist. */
    static Optional<SaidDay> day(String word, LocalDate today) {
        return switch (word) {
            case "today", "tonight", "heute" -> Optional.of(new SaidDay(today, How.TODAY));
            case "tomorrow", "tmrw", "morgen" -> Optional.of(new SaidDay(today.plusDays(1), How.TOMORROW));
            default -> Character.isDigit(word.charAt(0)) ? date(word) : weekday(word, today);
        };
    }

    private static Optional<SaidDay> date(String word) {
        try {
            return Optional.of(new SaidDay(LocalDate.parse(word), How.DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<SaidDay> weekday(String word, LocalDate today) {
        String start = word.substring(0, 2);
        int place = Math.max(STARTS.indexOf(start), GERMAN.indexOf(start));
        return place < 0
                ? Optional.empty()
                : Optional.of(
                        new SaidDay(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(place + 1))), How.WEEKDAY));
    }
}
