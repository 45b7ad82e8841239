package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.BodyweightSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.Load;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the athlete weighs. */
final class BodyweightReader {
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:(?:today|this morning|heute|just|and|i|ich)[ ,]+)*(?:i'm |i am )?(?:weigh(?:ed|s|t|ing)?(?:[- ]in)?|bodyweight|body weight|bw|my (?:body ?)?weight|gewicht|wiege|scale)\\b.*");
    private static final Pattern WEIGHED =
            Pattern.compile("(?:(?:today|this morning|heute|just|and|i|ich)[ ,]+)*(?:i'm |i am )?"
                    + "(?:weigh(?:ed|s|t|ing)?|bodyweight|body weight|bw|my (?:body ?)?weight|gewicht|wiege|scale)"
                    + "(?:[ -]in)?(?:\\s*(?:myself|at|in|was|is|said|says|shows?|today|this morning|now|of|about|:|=|heute|,))*\\s*"
                    + "(?<n>" + Numbers.NUMBER + ")\\s*(?<unit>" + Numbers.UNIT + ")?"
                    + "(?:[ ,]*(?:today|this morning|now|on the scale|heute|morning))*");

    private BodyweightReader() {}

    /** A body weight; empty when the text is about something else. */
    static Optional<Understanding> read(String plain, Vocabulary vocabulary) {
        if (!TOPIC.matcher(plain).matches() || plain.matches("(?s)bw\\s*[x+-].*|.*\\dx.*|.* x .*|.*\\bsquats?\\b.*")) {
            return Optional.empty();
        }
        Matcher weighed = WEIGHED.matcher(Numbers.decimal(plain));
        if (!weighed.matches()) {
            return Optional.of(new Unclear("What do you weigh today, in kg or lb?"));
        }
        Load load = new Load(
                Double.parseDouble(weighed.group("n")), Numbers.unit(weighed.group("unit"), vocabulary.unit()));
        return load.kilograms() < 25 || load.kilograms() > 400
                ? Optional.of(new Unclear("A body weight of " + weighed.group("n") + " "
                        + load.unit().symbol() + " is hard to believe. What is it?"))
                : Optional.of(new BodyweightSaid(load));
    }
}
