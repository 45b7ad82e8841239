package dev.trainer2.science;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An exercise's name as a set of plain words, so that "Bicep Curls (Dumbbell)" and "Dumbbell Biceps Curl" are one: no case,
 * accents, punctuation, order or plural, and one spelling of common short forms.
 */
final class ExerciseName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Compounds that are written in one word, in two, or with a hyphen. */
    private static final Pattern COMPOUNDS =
            Pattern.compile("\\b(pull|push|chin|sit|step|roll|hyper|dead|skull|face|kick|cross|wood)[ -]"
                    + "(ups?|downs?|lifts?|crushers?|backs?|overs?|extensions?|outs?|chop(?:per)?s?)\\b");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("db", "dumbbell"),
            Map.entry("bb", "barbell"),
            Map.entry("kb", "kettlebell"),
            Map.entry("bw", "bodyweight"),
            Map.entry("ez", "ezbar"),
            Map.entry("ohp", "overhead press"),
            Map.entry("rdl", "romanian deadlift"),
            Map.entry("flye", "fly"),
            Map.entry("flie", "fly"),
            Map.entry("single", "one"),
            Map.entry("1", "one"),
            Map.entry("armed", "arm"),
            Map.entry("legged", "leg"),
            Map.entry("handed", "hand"),
            Map.entry("calve", "calf"));

    private ExerciseName() {}

    /** The words of a name, sorted; empty for a name without letters or digits. */
    static SortedSet<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .replace("e-z", "ez")
                .replace("ez curl bar", "ez")
                .replace("ez bar", "ez")
                .replace("ez-bar", "ez");
        String joined = COMPOUNDS.matcher(plain).replaceAll("$1$2");
        SortedSet<String> words = new TreeSet<>();
        for (String word : NO_WORD.splitAsStream(joined).toList()) {
            if (!word.isEmpty()) {
                String singular = singular(word);
                words.addAll(
                        Arrays.asList(WORDS.getOrDefault(singular, singular).split(" ")));
            }
        }
        return words;
    }

    /** Enough of English plurals for exercises: presses, flies, curls, but not press or cross. */
    private static String singular(String word) {
        if (word.length() < 4 || word.endsWith("ss")) {
            return word;
        } else if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
