package dev.trainer2.agent.understand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How hard something felt, taken out of a text: RPE, or repetitions in reserve, which are 10 minus the RPE.
 *
 * @param rest the text without it
 * @param rpe null when nothing was said; it may be out of range
 * @param twice whether it was said more than once
 */
record Effort(String rest, @Nullable Double rpe, boolean twice) {
    private static final String N = "(" + Numbers.NUMBER + ")";
    private static final String COUNT = "(\\d{1,3}(?:\\.5)?|one|two|three|four|five|zero|no)";
    private static final Pattern RPE =
            Pattern.compile("(?:@|\\bat|\\bwith|\\bwas)?\\s*\\brpe\\s*(?:of|was|is|:|=|@|~)?\\s*" + N
                    + "|(?<![\\d.x])" + N + "\\s*rpe\\b(?!\\s*(?:of|was|is|:|=|@|~)?\\s*\\d)"
                    + "|(?:\\bit |\\bthey |\\ball |\\bthat )?\\bfelt (?:like|about) (?:an? |rpe )?" + N
                    + "|\\ban? (8|8\\.5|[1-9]|9\\.5|10) (?:in )?effort\\b");
    private static final Pattern AT =
            Pattern.compile("@\\s*" + N + "(?![\\d.]|\\s*(?:" + Numbers.UNIT + "|x\\s*\\d|%))(?:\\s*/\\s*10\\b)?");
    private static final Pattern RIR = Pattern.compile(
            "(?:@|\\bat|\\bwith)?\\s*" + "(?<![\\d.x])" + COUNT + "\\s*rir\\b(?!\\s*(?:of|was|:|=)?\\s*\\d)"
                    + "|\\brir\\s*(?:of|was|:|=)?\\s*" + COUNT
                    + "|(?:\\bwith|\\bhad|\\bleft)?\\s*(?<![\\d.])\\b" + COUNT
                    + "(?: more)?(?: reps?)?(?: left)?(?: still)? in (?:the tank|reserve)(?: left)?"
                    + "|(?:\\bwith|\\bhad)\\s*" + COUNT + "(?: reps?)? left(?: in the tank)?");

    /** Takes the effort out of a text whose decimal commas are points. */
    static Effort of(String text) {
        Effort effort = take(RPE, new Effort(text, null, false), false);
        effort = take(RIR, effort, true);
        Matcher at = AT.matcher(effort.rest());
        // "@100" with no other load is a load; "@12" beside a load is an RPE out of range
        boolean load = SetForms.HAS_LOAD
                .matcher(AT.matcher(effort.rest()).replaceAll(" "))
                .find();
        while (at.find()) {
            double said = Double.parseDouble(at.group(1));
            if (said <= 10 || load) {
                String rest = effort.rest().substring(0, at.start()) + " "
                        + effort.rest().substring(at.end());
                return new Effort(rest.strip(), said, effort.twice() || effort.rpe() != null);
            }
        }
        return effort;
    }

    private static Effort take(Pattern pattern, Effort before, boolean reserve) {
        Matcher matcher = pattern.matcher(before.rest());
        if (!matcher.find()) {
            return before;
        }
        double said = value(matcher);
        String rest = before.rest().substring(0, matcher.start()) + " "
                + before.rest().substring(matcher.end());
        boolean again = before.rpe() != null || pattern.matcher(rest).find();
        return new Effort(rest.strip(), reserve ? 10 - said : said, before.twice() || again);
    }

    private static double value(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null) {
                return found.equals("no") || found.equals("zero") ? 0 : Numbers.value(found);
            }
        }
        throw new IllegalStateException("every alternative has a number");
    }
}
