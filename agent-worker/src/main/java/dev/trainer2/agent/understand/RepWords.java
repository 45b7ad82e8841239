package dev.trainer2.agent.understand;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Singles, doubles and triples as repetitions in digits, where they are not a part of a name ("single arm row"). */
final class RepWords {
    private static final String HOW = "(?:(?:heavy|hard|easy|solid|nice|clean|tough) )*";
    private static final String NEXT =
            "(?=\\s*(?:$|[,;:\\n)@\\d]|(?:at|with|using|rpe|rir|felt|for|and|then|on|in|mit|bei"
                    + "|to|left|today|each|reps?)\\b))";
    private static final Pattern SETS_OF =
            Pattern.compile("\\b((?:sets?|rounds?) (?:of )?)" + HOW + "(singles?|doubles?|triples?)\\b" + NEXT);
    private static final Pattern SEVERAL =
            Pattern.compile("(?<![\\d.x@])\\b(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) " + HOW
                    + "(singles|doubles|triples)\\b" + NEXT);
    private static final Pattern ONE =
            Pattern.compile("(?:\\b(?:for|x) )?(?:\\b(?:an?|one) )?\\b" + HOW + "\\b(single|double|triple)\\b" + NEXT);
    private static final Pattern LOAD_AT = Pattern.compile(
            "^\\s*(?:at|with|using|mit|bei|@)\\s*(?:(?!10\\b)\\d{2}|\\d+(?:\\.\\d+)?\\s*" + Numbers.UNIT + ")");
    private static final Pattern LOAD_NEXT = Pattern.compile("^\\s*\\d");
    private static final Pattern REPS_NEXT = Pattern.compile("^\\s*reps?\\b");

    private RepWords() {}

    /** The text with digits. */
    static String digits(String plain) {
        String text = SETS_OF.matcher(plain).replaceAll(words -> words.group(1) + reps(words.group(2)));
        text = SEVERAL.matcher(text)
                .replaceAll(words -> (int) Numbers.value(words.group(1)) + "x" + reps(words.group(2)));
        StringBuilder read = new StringBuilder();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            one.appendReplacement(read, one(one, text.substring(one.end(), Math.min(text.length(), one.end() + 20))));
        }
        return one.appendTail(read).toString();
    }

    private static String one(MatchResult word, String next) {
        int reps = reps(word.group(1));
        if (LOAD_NEXT.matcher(next).find()) {
            return reps + " at";
        } else if (LOAD_AT.matcher(next).find()) {
            return String.valueOf(reps);
        }
        return REPS_NEXT.matcher(next).find() && reps != 1 ? word.group() : "for " + reps;
    }

    private static int reps(String word) {
        return switch (word.charAt(0)) {
            case 's' -> 1;
            case 'd' -> 2;
            default -> 3;
        };
    }
}
