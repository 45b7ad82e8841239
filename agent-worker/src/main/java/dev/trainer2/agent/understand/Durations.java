package dev.trainer2.agent.understand;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as they are said, in digits or in words: "45 min", "1h 30m", "half an hour", "an hour and a half". */
final class Durations {
    private static final String N = "(?<![\\d.])" + Numbers.NUMBER;
    private static final String HOUR = "(?:hours?|hrs?|h|std|stunden?)(?![a-z])";
    private static final String MINUTE = "(?:minutes?|minuten|mins?)(?![a-z])";

    /** One length of time as a piece of a pattern, without groups of its own; the longest form comes first. */
    static final String SPAN = "(?:three[- ]quarters? of an hour|\\b(?:a )?quarter(?: of an)?[- ]hour"
            + "|\\b(?:a )?half[- ](?:an )?" + HOUR + "|(?<![\\d./])(?<!\\d )1/2 (?:an )?" + HOUR
            + "|\\b(?:eine )?halbe stunde|\\banderthalb stunden"
            + "|(?:(?:" + N + "|\\ban?|\\beine)[ -]?|\\b)" + HOUR + " and a half(?! of\\b)"
            + "|" + N + "(?: and a half| 1/2)[ -]?" + HOUR
            + "|(?:" + N + "|\\ban?|\\beine)[ -]?" + HOUR
            + "(?:(?<=h)[0-5]\\d(?!\\d)|,? ?(?:(?:and|und) )?\\d{1,2} ?-?(?:" + MINUTE + "|m(?![a-z])))?"
            + "|" + N + " ?-?" + MINUTE + ")";

    private static final Pattern NUMBER = Pattern.compile(Numbers.NUMBER);
    private static final Pattern HALF_HOUR = Pattern.compile("(?:a )?half.*|1/2.*|(?:eine )?halbe.*");
    private static final Pattern MORE_HALF = Pattern.compile(" and a half| 1/2");
    private static final Map<String, Integer> TENS = Map.of(
            "ten", 10, "fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90);
    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine";
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:(?<tens>ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:[- ](?<more>" + UNITS
                    + "))?|(?<one>" + UNITS + "|twelve))(?=[ -](?:and a half )?(?:hours?|hrs?|minutes?|mins?)\\b)");

    private Durations() {}

    /** Number words before hours and minutes as digits. */
    static String digits(String plain) {
        return WORDS.matcher(plain).replaceAll(words -> {
            String tens = words.group("tens");
            String more = words.group("more") == null ? words.group("one") : words.group("more");
            double value = (tens == null ? 0 : TENS.getOrDefault(tens, 0)) + (more == null ? 0 : Numbers.value(more));
            return String.valueOf((int) value);
        });
    }

    /** The minutes of a {@link #SPAN}. */
    static double minutes(String span) {
        if (span.contains("quarter")) {
            return span.startsWith("three") ? 45 : 15;
        } else if (HALF_HOUR.matcher(span).matches()) {
            return 30;
        } else if (span.startsWith("anderthalb")) {
            return 90;
        }
        double half = MORE_HALF.matcher(span).find() ? 30 : 0;
        String text = MORE_HALF.matcher(span).replaceAll("");
        Matcher number = NUMBER.matcher(text);
        boolean first = number.find() && number.start() == 0;
        double amount = first ? Double.parseDouble(number.group()) : 1;
        if (!text.contains("h") && !text.contains("st")) {
            return amount;
        }
        boolean more = first ? number.find() : number.reset().find();
        return amount * 60 + half + (more ? Double.parseDouble(number.group()) : 0);
    }
}
