package dev.trainer2.agent.understand;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A message in plain letters: lower case, no accents, one spelling of signs, sentences apart by semicolons. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u0060\\u00b4]");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![a-z])(kgs?|lbs?|mins?|secs?|hrs?|h|reps?|approx|st)\\.");
    private static final Pattern SENTENCE = Pattern.compile("[.!]+(?=\\s|$)|\\.{2,}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t\\x0B\\f\\r]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");
    private static final Pattern EDGES = Pattern.compile("^[\\s;,]+|[\\s;,]+$");
    private static final Pattern POLITE_START = Pattern.compile(
            "^(?:(?:hey|hi|hello|ok|okay|so|well|coach|please|pls|thanks|hallo|bitte|also|alright|actually)[ ,;!]+)+");
    private static final Pattern POLITE_END =
            Pattern.compile("[ ,;]+(?:please|pls|plz|thanks|thx|thank you|cheers|bitte|danke|coach)(?=\\s*\\??$)");

    private Plain() {}

    /** The message in plain letters, with its question mark if it ends in one. */
    static String of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("").replace('\u00d7', 'x').replace('\u2715', 'x');
        plain = QUOTES.matcher(DASHES.matcher(plain).replaceAll("-")).replaceAll("'");
        plain = SENTENCE.matcher(ABBREVIATION.matcher(plain).replaceAll("$1")).replaceAll(" ;");
        plain = LINES.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("\n");
        return EDGES.matcher(plain).replaceAll("");
    }

    /** Without greetings and thanks. */
    static String impolite(String plain) {
        String begun = POLITE_START.matcher(plain).replaceFirst("");
        String shorter = POLITE_END.matcher(begun).replaceFirst("");
        return EDGES.matcher(shorter).replaceAll("");
    }
}
