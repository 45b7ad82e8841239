package dev.trainer2.agent.understand;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day before today that something was done on, and the words without it. */
final class PastDay {
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:on |last |am |letzten |this past )+(?<day>" + Days.DAY + ")");
    private static final Pattern OPENING = Pattern.compile("^(?:[ ,;:]|i did\\b|i\\b|did\\b|was\\b|habe\\b|ich\\b)+");

    private PastDay() {}

    /**
     * A day and the rest.
     *
     * @param day null where none before today is named
     */
    record Read(@Nullable LocalDate day, String rest) {}

    static Read read(String plain, LocalDate today) {
        SpanReader.Read spans = new SpanReader(today).read(plain);
        if (spans.spans().size() == 1 && spans.spans().getFirst().kind() == Span.Kind.DAY) {
            LocalDate day = spans.spans().getFirst().from();
            return day.isBefore(today) ? new Read(day, cleaned(spans.rest())) : new Read(null, plain);
        }
        Matcher weekday = WEEKDAY.matcher(plain);
        if (weekday.find()) {
            Optional<LocalDate> day = Days.day(weekday.group("day"), today)
                    .map(said -> said.date().with(TemporalAdjusters.ofDateAdjuster(date -> before(date, today))));
            if (day.isPresent()) {
                return new Read(day.get(), cleaned(weekday.replaceFirst(" ")));
            }
        }
        return new Read(null, plain);
    }

    /** A weekday that is to come was meant as the one before it. */
    static LocalDate before(LocalDate date, LocalDate today) {
        return date.isBefore(today) ? date : date.minusWeeks(1);
    }

    private static String cleaned(String rest) {
        return OPENING.matcher(rest.replaceAll("\\b(?:on|at|am|from|von|das war|war)\\s*$", "")
                        .replaceAll(" {2,}", " ")
                        .strip())
                .replaceFirst("")
                .replaceAll("[ ,;:]+$", "");
    }
}
