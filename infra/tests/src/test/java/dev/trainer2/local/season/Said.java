package dev.trainer2.local.season;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number with a unit in an answer.
 *
 * @param value as it is written
 * @param unit kg, lb, minutes, sets, reps, RPE, h, sessions or percent
 * @param words where it stands
 */
record Said(double value, String unit, String words) {
    private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
    private static final Pattern AFTER = Pattern.compile(
            NUMBER + "\\s?(kg|lb|minutes?|work sets?|sets?|reps|h\\b|sessions?|%|hours)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(?:@ ?(?:RPE )?|RPE (?:of )?)" + NUMBER);
    private static final Pattern CHANGE = Pattern.compile("\\b(\\d+) → (\\d+) sets?");
    private static final Pattern LEFT = Pattern.compile("from " + NUMBER + " to " + NUMBER + "(?: sets)?");

    /** How much was wanted for a muscle stands nowhere else; how much it gets does. */
    private static final Pattern WANTED = Pattern.compile("gets " + NUMBER + " of " + NUMBER + " sets");
    /** Suggestions of what to say, and the start of the fixed sentence on how long a proposal waits. */
    private static final String SAYINGS = "(?<!\\*)\\*[^*\\n]+\\*(?!\\*)|within 48 hours";

    /** How a limit of a load comes about; of its numbers the estimate is known, and the others must follow from it. */
    private static final Pattern LIMIT = Pattern.compile("over " + NUMBER + " kg: " + NUMBER
            + " kg \\(\\w+, a day\\) x " + NUMBER + " % = " + NUMBER + " kg, plus 10 % or a plate step");

    /** All of a text but of its dates and examples. */
    static List<Said> in(String text) {
        String without = text.replaceAll("\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [A-Z][a-z]{2} \\d{4}|\\d{4}-W\\d{2}", "a day")
                .replaceAll(SAYINGS, "so");
        without = WANTED.matcher(without).replaceAll("gets $1 sets");
        without = LIMIT.matcher(without).replaceAll(found -> follows(found) ? found.group(2) + " kg" : found.group());
        List<Said> all = new ArrayList<>();
        AFTER.matcher(without).results().forEach(found -> all.add(said(found, 1, unit(found.group(2)))));
        BEFORE.matcher(without).results().forEach(found -> all.add(said(found, 1, "RPE")));
        CHANGE.matcher(without).results().forEach(found -> all.add(said(found, 1, "sets")));
        LEFT.matcher(without).results().forEach(found -> {
            all.add(said(found, 1, "span"));
            all.add(said(found, 2, "span"));
        });
        return all;
    }

    private static boolean follows(MatchResult limit) {
        double allowed = Double.parseDouble(limit.group(4));
        double product = Double.parseDouble(limit.group(2)) * Double.parseDouble(limit.group(3)) / 100;
        double most = allowed + Math.max(allowed * 0.1, 2.5);
        return Math.abs(product - allowed) < 0.15 && Math.abs(most - Double.parseDouble(limit.group(1))) < 0.15;
    }

    private static Said said(MatchResult found, int group, String unit) {
        return new Said(Double.parseDouble(found.group(group).replace(",", "")), unit, found.group());
    }

    private static String unit(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("minute")
                ? "minutes"
                : lower.equals("hours")
                        ? "h"
                        : lower.contains("set") ? "sets" : lower.startsWith("session") ? "sessions" : lower;
    }
}
