package dev.trainer2.agent.understand;

import dev.trainer2.science.Unit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and units as they are written, as pieces of patterns and as values. */
final class Numbers {
    /** A number with a decimal point. */
    static final String NUMBER = "\\d{1,7}(?:\\.\\d{1,3})?";

    /** A unit of load. */
    static final String UNIT = "(?:kilograms?|kilogramm|kilos?|kgs?|pounds?|lbs?|#)(?![a-z])";

    private static final Pattern LONG_LIST = Pattern.compile("(?<![\\d.,])\\d+(?:,\\d+){2,}(?![\\d.])");
    private static final Pattern PAIR = Pattern.compile("(?<![\\d.,])(\\d+),(\\d+)(?!\\d|[,.]\\d)");
    private static final Pattern RPE_BEFORE = Pattern.compile("(?:@|rpe|\\bat)\\s*$");
    private static final Pattern LOAD_AFTER = Pattern.compile("^\\s*(?:" + UNIT + "|x)");
    private static final Pattern GLUED = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern FRACTION = Pattern.compile("5|25|75|50|00?");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));
    private static final Pattern ANY_WORD =
            Pattern.compile("\\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b");
    private static final Pattern WORD = Pattern.compile(
            "\\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b(?=[ -]+(?:sets?|reps?|rounds?|x)\\b)");

    private Numbers() {}

    /** A comma between digits is a decimal comma, where no list of numbers is to be expected. */
    static String decimal(String plain) {
        return GLUED.matcher(plain).replaceAll(".");
    }

    /**
     * Sorts commas between digits into decimal commas, which become points, and list commas, which get blanks. Three or
     * more numbers are a list; so are two when the second is no usual fraction of a plate. A pair is decimal from 20 up,
     * before a unit or an x, and after an RPE mark.
     *
     * @return null when a pair can be either
     */
    static @Nullable String listed(String plain) {
        String lists = LONG_LIST.matcher(plain).replaceAll(list -> list.group().replace(",", " , "));
        StringBuilder sorted = new StringBuilder();
        Matcher pair = PAIR.matcher(lists);
        while (pair.find()) {
            boolean rpe = RPE_BEFORE.matcher(lists.substring(0, pair.start())).find();
            boolean load = LOAD_AFTER.matcher(lists.substring(pair.end())).find();
            boolean repsBefore =
                    lists.substring(0, pair.start()).stripTrailing().endsWith("x");
            boolean fraction = FRACTION.matcher(pair.group(2)).matches();
            boolean large = pair.group(1).length() > 1 && Double.parseDouble(pair.group(1)) >= 20;
            if (repsBefore ? load : !rpe && !load && !fraction && large) {
                return null; // "5x8,5kg" or "100,3"
            } else if (!repsBefore && (rpe || load || fraction && large)) {
                if (load && !rpe && pair.group(2).length() > 2
                        || load && !fraction && pair.group(2).length() == 2) {
                    return null; // "80,85 x 5" may be two numbers
                }
                pair.appendReplacement(sorted, "$1.$2");
            } else if (!repsBefore && fraction) {
                return null; // "8,5" may be two sets or one number
            } else {
                pair.appendReplacement(sorted, "$1 , $2");
            }
        }
        return pair.appendTail(sorted).toString();
    }

    /** Number words before sets and reps as digits. */
    static String digits(String plain) {
        return WORD.matcher(plain).replaceAll(word -> String.valueOf(WORDS.get(word.group(1))));
    }

    /** Every number word as digits, where each word is a number or nothing. */
    static String allDigits(String plain) {
        return ANY_WORD.matcher(plain).replaceAll(word -> String.valueOf(WORDS.get(word.group(1))));
    }

    /** A number in digits or as a word up to twelve. */
    static double value(String number) {
        Integer word = WORDS.get(number);
        return word != null ? word : Double.parseDouble(number);
    }

    /** The unit written, or the one of the athlete when none was. */
    static Unit unit(@Nullable String written, Unit usual) {
        if (written == null || written.isEmpty()) {
            return usual;
        }
        return switch (written.charAt(0)) {
            case 'k' -> Unit.KG;
            default -> Unit.LB;
        };
    }
}
