package dev.trainer2.agent.understand;

import dev.trainer2.science.SetType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a set was for, taken out of a text.
 *
 * @param rest the text without it
 * @param type WORKING when nothing was said
 * @param before whether the mark stood before the numbers
 * @param plural whether it named several sets ("warm-ups")
 * @param endsWarmUp whether the text says that the work begins
 * @param twice whether two marks contradict each other
 */
record SetMarks(String rest, SetType type, boolean before, boolean plural, boolean endsWarmUp, boolean twice) {
    private static final Pattern WARM = Pattern.compile(
            "\\bwarm(?:ed|ing)?[- ]?ups?(?: sets?)?(?: with)?\\b|\\bwu\\b|\\baufwarm\\w*|(?:^|(?<= ))w(?= ?\\d)|(?<=\\d )w$|(?<=\\d)w$");
    private static final Pattern DROP =
            Pattern.compile("\\bdrop(?:ped)?[- ]?(?:sets?)?(?: to| down to)?\\b|(?:^|(?<= ))d(?= ?\\d)|(?<=\\d )d$");
    private static final Pattern FAILURE = Pattern.compile(
            "\\b(?:to|till|until|at|bis) (?:failure|fail)\\b|\\bfail(?:ed|ure)?\\b|(?:^|(?<= ))f(?= ?\\d)|(?<=\\d )f$");
    private static final Pattern WORK = Pattern.compile("\\b(?:work(?:ing)?|top|main|back[- ]?off) sets?\\b:?");
    private static final Pattern PLURAL = Pattern.compile("ups\\b|sets\\b");

    /** Takes the marks out of a text. */
    static SetMarks of(String text) {
        Matcher work = WORK.matcher(text);
        boolean ends = work.find();
        SetMarks marks = new SetMarks(work.replaceAll(" ").strip(), SetType.WORKING, false, false, ends, false);
        marks = marks.take(WARM, SetType.WARMUP);
        marks = marks.take(DROP, SetType.DROP);
        return marks.take(FAILURE, SetType.FAILURE);
    }

    private SetMarks take(Pattern pattern, SetType found) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return this;
        }
        String left = (rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end())).strip();
        boolean first = rest.substring(0, matcher.start()).chars().noneMatch(Character::isDigit);
        boolean several = PLURAL.matcher(matcher.group()).find();
        boolean contradicts = twice || type != SetType.WORKING || endsWarmUp && found == SetType.WARMUP;
        return new SetMarks(left, found, first, several, endsWarmUp, contradicts);
    }
}
