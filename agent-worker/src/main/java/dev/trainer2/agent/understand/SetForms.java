package dev.trainer2.agent.understand;

import java.util.regex.Pattern;

/** How a group of sets is written, one pattern a form. */
final class SetForms {
    static final String LOAD = "(?<load>[+-]?\\s*" + Numbers.NUMBER + ")\\s*(?<unit>" + Numbers.UNIT + ")?";
    static final String X = "\\s*(?:x|\\*|mal)\\s*";
    static final String OF = "\\s*(?:x|\\*|mal|(?:sets?|satze?|rounds?)(?: (?:of|x|a|zu))?)\\s*";
    static final String REPS = "(?<reps>\\d{1,5}(?:\\s*/\\s*\\d{1,4})*)\\s*(?:reps?|times|wdh|wiederholungen)?";
    static final String AT = "\\s*(?:@|\\bat\\b|\\bwith\\b|\\busing\\b|\\bmit\\b|\\bbei\\b)\\s*";
    static final String SETS = "(?<sets>\\d{1,3})";
    static final String SECONDS =
            "(?<time>\\d{1,4}(?:\\.\\d)?)\\s*(?<scale>s|secs?|seconds?|sek|sekunden|mins?|minutes?|minuten)";
    static final Pattern SETS_AT = Pattern.compile(SETS + OF + REPS + AT + LOAD);
    static final Pattern SETS_UNIT =
            Pattern.compile(SETS + OF + REPS + "\\s+(?=[+\\d.\\s-]+(?:" + Numbers.UNIT + ")$)" + LOAD);
    static final Pattern LOAD_SETS = Pattern.compile(LOAD + "\\s*(?:\\bfor\\b|:)?\\s+" + SETS + OF + REPS);
    static final Pattern TRIPLE = Pattern.compile(
            LOAD + X + "(?<b>\\d{1,4})" + X + "(?<c>[+-]?" + Numbers.NUMBER + ")\\s*(?<unit2>" + Numbers.UNIT + ")?");
    static final Pattern PAIR = Pattern.compile(LOAD + X + REPS + "(?: at (?<at>" + Numbers.NUMBER + "))?");
    static final Pattern REPS_X_UNIT =
            Pattern.compile("(?<reps>\\d{1,4})(?: ?reps?)?" + X + "(?=[+\\d.\\s-]+(?:" + Numbers.UNIT + ")$)" + LOAD);
    static final Pattern LOAD_FOR = Pattern.compile(LOAD + "\\s*(?:\\bfor\\b|\\bfur\\b|:)\\s*(?:a )?" + REPS);
    static final Pattern LOAD_REPS =
            Pattern.compile("(?<load>[+-]?\\s*" + Numbers.NUMBER + ")\\s*(?<unit>" + Numbers.UNIT + ")\\s*" + REPS);
    static final Pattern REPS_AT = Pattern.compile(REPS + AT + LOAD);
    static final Pattern REPS_ONLY = Pattern.compile("x?\\s*" + REPS);
    static final Pattern SETS_ONLY = Pattern.compile(SETS + OF + REPS);
    static final Pattern LOAD_ONLY = Pattern.compile("(?:" + AT + ")?" + LOAD);
    static final Pattern BODY = Pattern.compile("(?:bw|bodyweight|body weight)\\s*(?:x\\s*)?(?<rest>.*)");
    static final Pattern TIMED =
            Pattern.compile("(?:(?<sets>\\d{1,2})" + OF + ")?(?:for )?" + SECONDS + "(?:" + AT + LOAD + ")?");
    static final Pattern CLOCK =
            Pattern.compile("(?:(?<sets>\\d{1,2})" + OF + ")?(?:for )?(?<min>\\d{1,2}):(?<sec>[0-5]\\d)");
    static final Pattern HAS_LOAD = Pattern.compile("\\d\\s*" + Numbers.UNIT
            + "|(?<![\\d.])(?:[2-9]\\d|\\d{3})(?:\\.\\d+)?\\s*x\\s*\\d|\\b(?:at|with)\\s*\\d|\\d (?:for|x) \\d+ ?x");

    private SetForms() {}
}
