package dev.trainer2.agent.model;

import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a unit in a text: loads, sets, reps, RPE, percent, minutes. Other numbers, such as dates, are not looked at. */
final class Numbers {
    private static final String NUMBER = "(\\d{1,3}(?:[,\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final String RANGE = NUMBER + "(?:\\s*(?:-|–|to|bis)\\s*" + NUMBER + ")?";
    private static final String BETWEEN =
            "(?:\\s+(?:work|working|hard|warm-?up|total|straight|more|fewer|harte|weitere|further|extra))?";
    private static final Pattern WITH_UNIT = Pattern.compile(RANGE + BETWEEN
            + "\\s*(kg|kgs|kilos?|kilograms?|lbs?|pounds?|%|percent|prozent|sets?|sätzen?|satz|reps?|repetitions?"
            + "|wiederholungen|wdh|mins?|minutes?|minuten?)(?![\\p{L}\\d])(?!\\s+(?:in reserve|in the tank|left))");
    private static final Pattern RPE = Pattern.compile("(?:\\brpe(?:\\s+of)?\\s*|@\\s*(?:rpe\\s*)?)" + RANGE);
    private static final Pattern TIMES = Pattern.compile(
            "(?:" + NUMBER + ")?\\s*(?<!\\p{L})[x×]\\s*" + RANGE + "(?!\\s*(?:kg|lb|pound|kilo))(?![\\d.,]*\\d)");
    private static final Pattern WORDS =
            Pattern.compile("\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)" + BETWEEN
                    + "\\s+(sets?|reps?|repetitions?|minutes?)\\b(?!\\s+(?:in reserve|in the tank|left))");
    private static final List<String> WORD_VALUES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final double HALF = 0.5;
    private static final double RPE_STEP = 0.25;

    private Numbers() {}

    /** What a number counts. */
    enum Kind {
        KILOGRAMS,
        SETS,
        REPS,
        RPE,
        PERCENT,
        MINUTES
    }

    /**
     * A number of a text.
     *
     * @param kinds what it may count; {@code 3 × 8} does not say which side is which
     * @param value in kilograms for loads
     * @param tolerance how far a true value may be off by the decimals that are written
     * @param words as it stands
     */
    record Mention(Set<Kind> kinds, double value, double tolerance, String words) {}

    /** Every number with a unit, in no particular order. */
    static List<Mention> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("*", "").replace('\u00a0', ' ');
        List<Mention> found = new ArrayList<>();
        for (Matcher m = WITH_UNIT.matcher(lower); m.find(); ) {
            add(found, m.group(1), m.group(3), m.group());
            add(found, m.group(2), m.group(3), m.group());
        }
        for (Matcher m = WORDS.matcher(lower); m.find(); ) {
            add(found, Integer.toString(WORD_VALUES.indexOf(m.group(1))), m.group(2), m.group());
        }
        for (Matcher m = RPE.matcher(lower); m.find(); ) {
            add(found, m.group(1), "rpe", m.group());
            add(found, m.group(2), "rpe", m.group());
        }
        for (Matcher m = TIMES.matcher(lower); m.find(); ) {
            add(found, m.group(1), "×", m.group());
            add(found, m.group(2), "×", m.group());
            add(found, m.group(3), "×", m.group());
        }
        return found;
    }

    private static void add(List<Mention> found, @Nullable String digits, String unit, String words) {
        if (digits == null) {
            return;
        }
        String plain = digits.matches("\\d{1,3}([,\\u202f]\\d{3})+(\\.\\d+)?")
                ? digits.replaceAll("[,\\u202f]", "")
                : digits.replace(',', '.');
        double factor = unit.startsWith("lb") || unit.startsWith("pound")
                ? Unit.LB.kilograms().doubleValue()
                : 1;
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        double value = Double.parseDouble(plain) * factor;
        double tolerance = HALF * Math.pow(10, -decimals) * factor;
        if (unit.equals("rpe")) {
            tolerance = Math.min(tolerance, RPE_STEP); // half a point of RPE is a step, not a rounding
        }
        found.add(new Mention(kinds(unit), value, tolerance, words.strip()));
    }

    private static Set<Kind> kinds(String unit) {
        Map<String, Set<Kind>> byStart = Map.of(
                "k", EnumSet.of(Kind.KILOGRAMS),
                "l", EnumSet.of(Kind.KILOGRAMS),
                "po", EnumSet.of(Kind.KILOGRAMS),
                "%", EnumSet.of(Kind.PERCENT),
                "p", EnumSet.of(Kind.PERCENT),
                "s", EnumSet.of(Kind.SETS),
                "w", EnumSet.of(Kind.REPS),
                "m", EnumSet.of(Kind.MINUTES),
                "×", EnumSet.of(Kind.SETS, Kind.REPS));
        if (unit.equals("rpe")) {
            return EnumSet.of(Kind.RPE);
        } else if (unit.startsWith("rep")) {
            return EnumSet.of(Kind.REPS);
        } else if (unit.startsWith("po")) {
            return EnumSet.of(Kind.KILOGRAMS);
        }
        return byStart.getOrDefault(unit.substring(0, 1), EnumSet.noneOf(Kind.class));
    }
}
