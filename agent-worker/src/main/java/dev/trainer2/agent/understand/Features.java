package dev.trainer2.agent.understand;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The features of masked texts: words, pairs of words, and pieces of words, which survive inflections and typos. */
final class Features {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'?]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int MOST_WORDS = 40;

    private static final Set<String> FILLERS = Set.of(
            "eigentlich",
            "denn",
            "mal",
            "bitte",
            "please",
            "just",
            "really",
            "actually",
            "halt",
            "so",
            "bro",
            "man",
            "dude",
            "coach",
            "lol",
            "haha",
            "rn",
            "btw",
            "hey",
            "ok",
            "tbh",
            "pls",
            "jetzt",
            "grad",
            "gerade",
            "now",
            "also",
            "well",
            "like",
            "super",
            "mega",
            "total",
            "doch",
            "ja",
            "yo",
            "trainer",
            "still",
            "currently",
            "aktuell");

    private final Map<String, Integer> places = new HashMap<>();

    /** The features of a text, each once. */
    static Set<String> of(String masked) {
        String[] words = NO_WORD.split(masked.replace("?", " ? ").strip(), -1);
        Set<String> features = new LinkedHashSet<>();
        String before = "^";
        String second = "";
        for (int at = 0; at < Math.min(words.length, MOST_WORDS); at++) {
            String word = words[at];
            if (word.isEmpty() || FILLERS.contains(word)) {
                continue;
            }
            features.add("w:" + word);
            features.add("b:" + before + "_" + word);
            if (!second.isEmpty()) {
                features.add("s:" + second + "_" + word);
            }
            if (!word.startsWith("x") && word.length() > SHORTEST) {
                pieces(" " + word + " ", features);
            }
            second = before;
            before = word;
        }
        if (features.isEmpty()) {
            for (String word : words) {
                features.add("w:" + word);
            }
        }
        features.add("b:" + before + "_$");
        return features;
    }

    private static void pieces(String word, Set<String> features) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                features.add("c:" + word.substring(from, from + length));
            }
        }
    }

    /** The place of a feature, a new one where it has none yet. */
    int place(String feature) {
        return places.computeIfAbsent(feature, absent -> places.size());
    }

    /** The place of a feature, or -1. */
    int known(String feature) {
        return places.getOrDefault(feature, -1);
    }

    int size() {
        return places.size();
    }
}
