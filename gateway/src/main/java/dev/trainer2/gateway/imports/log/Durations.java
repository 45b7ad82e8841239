package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as training apps write them. */
final class Durations {
    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(h|m|s)[a-z]*\\.?\\s*");
    private static final Pattern CLOCKED = Pattern.compile("(\\d+):(\\d{1,2})(?::(\\d{1,2}))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}):(\\d{2}) ?hr?s?\\.?");

    /** A workout of over ten years is no workout, and times would run over. */
    private static final long LONGEST = 315_360_000L;

    private Durations() {}

    /**
     * Reads a duration in seconds: {@code 2h 18m}, {@code 264h 1m}, {@code 62m}, {@code 1:05:00}, {@code 12:30} (minutes),
     * {@code 1:02 hr} (hours), or a plain number of seconds.
     *
     * @return null when it is empty, no duration or over ten years; a workout without an end is no reason to lose its sets
     */
    static @Nullable Long seconds(String text) {
        Long seconds = anySeconds(FoldedText.fold(text));
        return seconds == null || seconds > LONGEST ? null : seconds;
    }

    private static @Nullable Long anySeconds(String folded) {
        Matcher hours = HOURS.matcher(folded);
        if (hours.matches()) {
            return number(hours.group(1)) * 3600L + number(hours.group(2)) * 60L;
        }
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
