package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations as training apps write them. */
final class LogTimes {
    /** Events before this year are refused by the log; no app is that old either. */
    private static final int FIRST_YEAR = 1990;

    private static final String CLOCK = "(?:[t ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + CLOCK + "\\s*(z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + CLOCK);
    private static final Pattern MONTH_NAME = Pattern.compile("\\p{L}{3,}");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern DAY = Pattern.compile("(?<![\\d:])(\\d{1,2})(?![\\d:])");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([ap])(?:\\.?\\s?m\\b\\.?)?(?!\\p{L}))?");
    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(h|m|s)[a-z]*\\.?\\s*");
    private static final Pattern CLOCKED = Pattern.compile("(\\d+):(\\d{1,2})(?::(\\d{1,2}))?");

    /** A workout of over ten years is no workout, and times would run over. */
    private static final long LONGEST = 315_360_000L;

    /**
     * First letters of month names, accents folded: English, German, French, Spanish, Portuguese, Italian, Dutch,
     * Scandinavian, Turkish. Slavic names are left out: "lis" is October in one language and November in another.
     */
    private static final Map<Integer, String[]> MONTHS = Map.ofEntries(
            Map.entry(1, new String[] {"jan", "ene", "gen", "oca"}),
            Map.entry(2, new String[] {"feb", "fev", "sub"}),
            Map.entry(3, new String[] {"mar", "mrz", "maer", "mrt", "maa"}),
            Map.entry(4, new String[] {"apr", "abr", "avr", "nis"}),
            Map.entry(5, new String[] {"may", "mai", "mag", "mei", "maj"}),
            Map.entry(6, new String[] {"jun", "juin", "giu", "haz"}),
            Map.entry(7, new String[] {"jul", "juil", "lug", "tem"}),
            Map.entry(8, new String[] {"aug", "ago", "aou", "agu"}),
            Map.entry(9, new String[] {"sep", "set", "eyl"}),
            Map.entry(10, new String[] {"oct", "okt", "out", "ott", "eki"}),
            Map.entry(11, new String[] {"nov", "kas"}),
            Map.entry(12, new String[] {"dec", "dez", "dic", "des", "ara"}));

    private LogTimes() {}

    /**
     * Reads {@code 2024-11-28 17:36:08}, {@code 15 Sep 2025, 07:48}, {@code Sep 15, 2025, 7:48 PM}, {@code 28.11.2024
     * 17:36} and the same in other languages. Without a time of day it is noon, which stays the same day in a
     * neighbouring zone. Dates with slashes are refused: day and month cannot be told apart.
     *
     * @throws RowRefused with {@code BAD_DATE} when it is no date, or before 1990
     */
    static Moment moment(String text) {
        String folded = FoldedText.fold(text);
        try {
            Moment moment = parsed(folded);
            if (moment != null && moment.local().getYear() >= FIRST_YEAR) {
                return moment;
            }
        } catch (DateTimeException e) {
            // an impossible date such as the 31st of February is reported like any other unreadable one
        }
        throw new RowRefused(
                SkipReason.BAD_DATE, "the date \"" + Numbers.shortened(text) + "\" is no date since " + FIRST_YEAR);
    }

    private static @Nullable Moment parsed(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDateTime local = dateTime(iso.group(1), number(iso.group(2)), iso.group(3), iso, 4);
            String offset = iso.group(7);
            return new Moment(local, offset == null ? null : ZoneOffset.of(offset.equals("z") ? "Z" : offset));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return new Moment(dateTime(dotted.group(3), number(dotted.group(2)), dotted.group(1), dotted, 4), null);
        }
        return named(text);
    }

    private static LocalDateTime dateTime(String year, int month, String day, Matcher clock, int hourGroup) {
        String hour = clock.group(hourGroup);
        int hours = hour == null ? 12 : number(hour);
        int minutes = hour == null ? 0 : number(clock.group(hourGroup + 1));
        String seconds = clock.group(hourGroup + 2);
        return LocalDateTime.of(
                number(year), month, number(day), hours, minutes, seconds == null ? 0 : number(seconds));
    }

    /** A date with the month's name in it, in any order. */
    private static @Nullable Moment named(String text) {
        Integer month = monthIn(text);
        Matcher year = YEAR.matcher(text);
        Matcher time = TIME.matcher(text);
        boolean timed = time.find();
        Matcher day = DAY.matcher(timed ? text.substring(0, time.start()) : text);
        if (month == null || !year.find() || !day.find()) {
            return null;
        }
        int hours = timed ? hours(number(time.group(1)), time.group(4)) : 12;
        int minutes = timed ? number(time.group(2)) : 0;
        int seconds = timed && time.group(3) != null ? number(time.group(3)) : 0;
        return new Moment(
                LocalDateTime.of(number(year.group()), month, number(day.group(1)), hours, minutes, seconds), null);
    }

    /** Hours of a 12-hour clock where am or pm is written: 12 am is midnight, 12 pm is noon. */
    private static int hours(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of a 12-hour clock: " + written);
        }
        return written % 12 + (half.equals("p") ? 12 : 0);
    }

    /** The one month a text names; null for none and for two: "mar." is a Tuesday in France and March elsewhere. */
    private static @Nullable Integer monthIn(String text) {
        Set<Integer> months = MONTH_NAME
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> MONTHS.entrySet().stream()
                        .filter(month -> Arrays.stream(month.getValue()).anyMatch(word::startsWith))
                        .map(Map.Entry::getKey))
                .collect(Collectors.toSet());
        return months.size() == 1 ? months.iterator().next() : null;
    }

    /**
     * Reads a duration in seconds: {@code 2h 18m}, {@code 264h 1m}, {@code 62m}, {@code 1:05:00}, {@code 12:30} (minutes),
     * or a plain number of seconds.
     *
     * @return null when it is empty, no duration or over ten years; a workout without an end is no reason to lose its sets
     */
    static @Nullable Long seconds(String text) {
        Long seconds = anySeconds(FoldedText.fold(text));
        return seconds == null || seconds > LONGEST ? null : seconds;
    }

    private static @Nullable Long anySeconds(String folded) {
        Matcher clocked = CLOCKED.matcher(folded);
        if (clocked.matches()) {
            long first = number(clocked.group(1));
            long second = number(clocked.group(2));
            String third = clocked.group(3);
            return third == null ? first * 60 + second : first * 3600 + second * 60 + number(third);
        }
        if (folded.matches("\\d{1,9}([.,]\\d{1,9})?")) {
            return new BigDecimal(folded.replace(',', '.')).longValue();
        }
        return inParts(folded);
    }

    private static @Nullable Long inParts(String text) {
        Matcher parts = PART.matcher(text);
        BigDecimal total = BigDecimal.ZERO;
        int end = 0;
        while (end < text.length() && parts.find(end) && parts.start() == end) {
            int unit = parts.group(2).equals("h") ? 3600 : parts.group(2).equals("m") ? 60 : 1;
            total = total.add(new BigDecimal(parts.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit)));
            end = parts.end();
        }
        return text.isEmpty() || end < text.length()
                ? null
                : total.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
