package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.DateStyle.Order;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates and times as training apps write them. */
final class LogTimes {
    /** Events before this year are refused by the log; no app is that old either. */
    private static final int FIRST_YEAR = 1990;

    private static final String HALF = "([ap])(?:\\.?\\s?m\\b\\.?)?";
    private static final String CLOCK = "(?:[t ,]+(?:" + HALF + "\\s*)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
            + "(?:\\s*" + HALF + ")?(?:\\s*h)?)?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + CLOCK + "\\s*(z|[+-]\\d{2}:?\\d{2})?");
    /** Three numbers with one sign between them: {@code 28.11.2024}, {@code 11/28/24}, {@code 2016/05/08}. */
    static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{1,2})\\.?" + CLOCK);

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern DAY = Pattern.compile("(?<![\\d:])(\\d{1,2})(?![\\d:])");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([ap])(?:\\.?\\s?m\\b\\.?)?(?!\\p{L}))?");

    private static final Pattern EAST_ASIAN_DATE =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]?");
    private static final Pattern EAST_ASIAN_TIME = Pattern.compile("(\\d{1,2})\\s?[時时点시]\\s?(\\d{1,2})\\s?[分분]");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2}) (?:thg|thang) (\\d{1,2}),? (\\d{4})");

    private LogTimes() {}

    /**
     * Reads {@code 2024-11-28 17:36:08}, {@code 15 Sep 2025, 07:48}, {@code Sep 15, 2025, 7:48 PM}, {@code 28.11.2024
     * 17:36}, {@code 2025年10月9日 18:05} and the same in other languages. Without a time of day it is noon, which stays the
     * same day in a neighbouring zone. Of {@code 3/4/2025} day and month are told apart by the other dates of the column.
     *
     * @param style what the column of dates settles
     * @throws RowRefused with {@code BAD_DATE} when it is no date, cannot be told or is before 1990
     */
    static Moment moment(String text, DateStyle style) {
        try {
            Moment moment = parsed(plain(text), style);
            if (moment != null && moment.local().getYear() >= FIRST_YEAR) {
                return moment;
            }
        } catch (DateTimeException e) {
            // an impossible date such as the 31st of February is reported like any other unreadable one
        }
        throw new RowRefused(
                SkipReason.BAD_DATE, "the date \"" + Numbers.shortened(text) + "\" is no date since " + FIRST_YEAR);
    }

    /** A date folded, the years, months and days of East Asian ones as numbers. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\([^)\\d]*\\)", " ")
                .replaceAll("上午|午前|오전", " am ")
                .replaceAll("下午|午後|오후", " pm ");
        String date = EAST_ASIAN_DATE.matcher(composed).replaceAll("$1-$2-$3 ");
        String time = EAST_ASIAN_TIME.matcher(date).replaceAll("$1:$2");
        String folded = FoldedText.fold(time)
                .replace("πμ", "am")
                .replace("μμ", "pm")
                .replace("π.μ.", "am")
                .replace("μ.μ.", "pm");
        return VIETNAMESE.matcher(folded).replaceAll("$3-$2-$1");
    }

    private static @Nullable Moment parsed(String text, DateStyle style) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String offset = iso.group(9);
            LocalDateTime local = at(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), iso, 4);
            return new Moment(local, offset == null ? null : ZoneOffset.of(offset.equals("z") ? "Z" : offset));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? ofNumbers(text, numbers, style) : named(text, style);
    }

    private static Moment ofNumbers(String text, Matcher numbers, DateStyle style) {
        int first = number(numbers.group(1));
        int second = number(numbers.group(3));
        int last = number(numbers.group(4));
        if (numbers.group(1).length() == 4) {
            return new Moment(at(first, second, last, numbers, 5), null);
        }
        boolean dotted = numbers.group(2).equals(".");
        boolean longYear = numbers.group(4).length() == 4;
        if (numbers.group(1).length() > 2 || !longYear && !dotted && !style.shortYearLast()) {
            throw untold(text);
        }
        int year = longYear ? last : 2000 + last;
        Order order = style.order() == Order.UNSETTLED && dotted ? Order.DAY_FIRST : style.order();
        if (order == Order.UNSETTLED && first != second) {
            throw untold(text);
        }
        return order == Order.MONTH_FIRST
                ? new Moment(at(year, first, second, numbers, 5), null)
                : new Moment(at(year, second, first, numbers, 5), null);
    }

    private static RowRefused untold(String text) {
        return new RowRefused(
                SkipReason.BAD_DATE,
                "the date \"" + Numbers.shortened(text) + "\" may be read in two ways: no date of the file, or not all,"
                        + " tell the day from the month. Write the dates as 2025-04-03 and import the file again");
    }

    /** The local time of a date and a clock whose groups begin with the half of the day before the hour. */
    private static LocalDateTime at(int year, int month, int day, Matcher clock, int group) {
        String hour = clock.group(group + 1);
        String half = clock.group(group) != null ? clock.group(group) : clock.group(group + 4);
        int hours = hour == null ? 12 : hours(number(hour), half);
        int minutes = hour == null ? 0 : number(clock.group(group + 2));
        String seconds = clock.group(group + 3);
        return LocalDateTime.of(year, month, day, hours, minutes, seconds == null ? 0 : number(seconds));
    }

    /** A date with the month's name in it, in any order. */
    private static @Nullable Moment named(String text, DateStyle style) {
        Integer month = monthIn(text, style);
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

    /** The one month a text names in the languages of its file; null for none, and for two: then nobody can tell. */
    private static @Nullable Integer monthIn(String text, DateStyle style) {
        Map<String, Integer> named = MonthNames.in(text);
        Set<Integer> spoken = named.entrySet().stream()
                .filter(language -> style.languages().contains(language.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Set<Integer> months = spoken.isEmpty() ? Set.copyOf(named.values()) : spoken;
        return months.size() == 1 ? months.iterator().next() : null;
    }

    /** Hours of a 12-hour clock where am or pm is written: 12 am is midnight, 12 pm is noon. */
    static int hours(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of a 12-hour clock: " + written);
        }
        return written % 12 + (half.equals("p") ? 12 : 0);
    }

    /** A time of day added to a date: {@code 6:56 PM}; the date itself when there is none. */
    static Moment withTime(Moment date, String time) {
        Matcher clock = TIME.matcher(FoldedText.fold(time));
        if (!clock.find()) {
            return date;
        }
        try {
            return new Moment(
                    date.local()
                            .toLocalDate()
                            .atTime(hours(number(clock.group(1)), clock.group(4)), number(clock.group(2))),
                    date.offset());
        } catch (DateTimeException e) {
            throw new RowRefused(
                    SkipReason.BAD_DATE, "the time \"" + Numbers.shortened(time) + "\" is no time of a day");
        }
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
