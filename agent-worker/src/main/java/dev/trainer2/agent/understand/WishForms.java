package dev.trainer2.agent.understand;

import java.util.List;
import java.util.regex.Pattern;

/** How wishes about the plan are written, one pattern a wish. */
final class WishForms {
    static final Pattern OPENING = Pattern.compile(
            "^(?:(?:can|could|would|will) (?:you|we|i) |please |i (?:want|would like|need|wanna|have)(?: to)? |i'd (?:like|love|rather)(?: to)? |i'll (?:have to )?"
                    + "|let's |lets |just |maybe |kannst du |ich (?:will|mochte) |i'm going to )+");
    static final Pattern NEGATED = Pattern.compile("^(?:do not|don't|dont|never) ");
    static final String D = "(?<day>" + Days.DAY + ")";
    static final String ON = "(?: (?:on |this |coming |for |am )*" + D + "(?:'?s)?)?";
    static final String WEEK = "(?: (?:this week|for this week|diese woche))?";
    static final String DAYS =
            "(?:(?:on|this|coming|for|am|the) )*" + D + "(?:'s|s)?(?: (?:workout|session|training|gym))?";
    static final Pattern INSIST = Pattern.compile(
            "(?:i (?:still )?insist(?: on (?:it|that|this))?|do it anyway|i (?:really )?want it anyway|anyway|override(?: it)?|do it regardless|apply it anyway|i know[, ]+do it anyway|yes[, ]+do it anyway|mach es trotzdem|ich bestehe darauf|trotzdem)");
    static final Pattern DELOAD = Pattern.compile(
            "(?:(?:give me |take |do |have |make (?:this|it) |start |plan )?(?:a |this )?(?:deload|easy week|easier week|light week|lighter week)(?: week)?(?: (?:this week|now))?|(?:to )?deload(?: (?:this week|now))?|need a deload(?: week)?|entlastungswoche)");
    static final List<Pattern> SKIP_DAY = List.of(
            Pattern.compile("(?:skip|cancel|drop|miss|streich\\w*)(?: the)?(?: (?:workout|session|training))? " + DAYS),
            Pattern.compile("(?:i )?(?:can't|cannot|can not|won't|will not|am not able to)(?: be able to)? "
                    + "(?:make it(?: to the gym)?|train|work ?out|lift|come|go|make|do) " + DAYS),
            Pattern.compile("(?:i )?kann " + DAYS + " nicht(?: trainieren)?"),
            Pattern.compile("no (?:gym|training|workout|session|lifting|time) " + DAYS),
            Pattern.compile("(?:i'm |i am )(?:away|out|busy|travell?ing|not available|unavailable) " + DAYS));
    static final Pattern SKIP =
            Pattern.compile("(?:skip|no|leave out|drop|avoid|without|not train|keine?) (?<what>[a-z -]+?)" + WEEK);
    static final Pattern SWAP = Pattern.compile(
            "(?:(?:to )?(?:swap|replace|switch|exchange|substitute|change|ersetze|tausche)(?: out)?) (?<what>.+?)(?: (?:for|with|to|against|durch|gegen|mit) (?<wanted>.+?))?"
                    + ON + WEEK);
    static final Pattern INSTEAD = Pattern.compile(
            "(?:do |have )?(?<wanted>.+?) (?:instead of|rather than|in place of|statt) (?<what>.+?)" + ON + WEEK);
    private static final String LIMIT =
            "(?: ?,? (?:tops|max|maximum|at (?:the )?(?:most|max)|or less|hochstens|maximal))";
    private static final String UP_TO =
            "(?:(?:at (?:the )?most|max|maximum|no more than|not more than|up to|under|hochstens|maximal) )";
    private static final String QUICK =
            "(?:(?:has to|have to|needs to|need to|must|should|will|can only|is going to|is gonna|'ll|gotta|got to) (?:be |stay )|is |be )"
                    + "(?:a )?(?:quick|short|brief|fast|shorter|quicker)(?: one| session| workout| day)?";
    private static final String ONLY = "(?:i )?(?:only |just |have |got |i've |nur |there's only |there is only )++";
    private static final String SPAN = "(?<n#>(?:" + UP_TO + ")?" + Durations.SPAN + LIMIT + "?)";
    private static final String BARE = "(?<n#>\\d{1,4} ?m?|(?:" + UP_TO + ")?" + Durations.SPAN + LIMIT + "?)";
    private static final String LIMITED =
            "(?<n#>" + UP_TO + Durations.SPAN + LIMIT + "?|" + Durations.SPAN + LIMIT + ")";
    private static final String FOR = "(?: (?:to train|for training|time|available))?";
    /** A day and how much time there is; a length alone beside a day is none. */
    static final Pattern TIME = Pattern.compile(ONLY + BARE.replace("#", "") + FOR + "[ ,]+" + DAYS
            + "|" + day(2) + "[, ]+" + ONLY + BARE.replace("#", "2") + FOR
            + "|(?:make|keep|shorten|cut|limit) " + DAYS.replace("<day>", "<day3>")
            + "(?: (?:a )?(?:quick|short|brief)(?: one)?[ ,;:-]+)? ?(?:to |at |down to |under )?"
            + BARE.replace("#", "3")
            + "|" + day(4) + "[ ,:]+" + LIMITED.replace("#", "4")
            + "|" + LIMITED.replace("#", "5") + FOR + "[ ,]+" + DAYS.replace("<day>", "<day5>")
            + "|" + day(6) + " ?" + QUICK + "[ ,;:-]+(?:" + ONLY + ")?" + SPAN.replace("#", "6")
            + "|(?:a )?(?:quick|short|brief) (?:session|workout|one|training) " + DAYS.replace("<day>", "<day7>")
            + "[ ,;:-]+(?:" + ONLY + ")?" + SPAN.replace("#", "7"));

    static final Pattern ADD = Pattern.compile(
            "(?:add|include|give me|more|put in|mehr)(?: (?:in|some|more|extra|a bit of|some more))* (?<what>.+?)(?: (?:to (?:the|my) (?:plan|week|program)|in the plan|exercises?|work))?"
                    + ON + WEEK);
    static final Pattern REMOVE = Pattern.compile(
            "(?:remove|delete|drop|take out|get rid of|leave out|ditch|skip|no more|entferne|cut) (?<what>.+?)(?: from (?:the|my) (?:plan|week|program))?"
                    + ON + WEEK);
    static final Pattern MOVE = Pattern.compile(
            "(?:move|shift|reschedule|push|swap|switch|postpone|verschiebe) (?:(?:the|my) )?(?:(?:workout|session|training) (?:on |from )?)?(?<from>"
                    + Days.DAY
                    + ")(?:'s)?(?: (?:workout|session|training))?(?: back)? (?:to|onto|until|for|with|auf) (?<to>"
                    + Days.DAY + ")(?: please)?"
                    + "|(?:do|train) (?<from2>" + Days.DAY + ")(?:'s)?(?: (?:workout|session|training))? on (?<to2>"
                    + Days.DAY + ")(?: instead)?");

    private WishForms() {}

    private static String day(int number) {
        return "(?:on |am )?(?<day" + number + ">" + Days.DAY + ")(?:'s)?(?: (?:workout|session|training))?";
    }
}
