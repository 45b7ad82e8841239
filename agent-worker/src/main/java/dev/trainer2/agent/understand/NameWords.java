package dev.trainer2.agent.understand;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words of an exercise's name without plural, punctuation and short forms, to compare names by. */
final class NameWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern COMPOUNDS = Pattern.compile(
            "\\b(pull|push|chin|sit|step|press|roll|dead|skull)[ -]" + "(ups?|downs?|lifts?|crushers?|outs?)\\b");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("db", "dumbbell"),
            Map.entry("dbs", "dumbbell"),
            Map.entry("bb", "barbell"),
            Map.entry("kb", "kettlebell"),
            Map.entry("bw", "bodyweight"),
            Map.entry("flye", "fly"),
            Map.entry("flie", "fly"),
            Map.entry("single", "one"),
            Map.entry("calve", "calf"));

    /** Words that say with what, not which movement. */
    private static final Set<String> EQUIPMENT =
            Set.of("barbell", "dumbbell", "cable", "machine", "bodyweight", "kettlebell", "kg", "lb", "the");

    private static final int NAMES_KEPT = 5_000;
    private static final Map<String, Set<String>> BY_NAME = new ConcurrentHashMap<>();

    private NameWords() {}

    /** The words of an exercise's name as it is written; kept, since the same names are compared again and again. */
    static Set<String> ofName(String name) {
        Set<String> known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        Set<String> words = of(Plain.of(name));
        if (BY_NAME.size() < NAMES_KEPT) {
            BY_NAME.put(name, words);
        }
        return words;
    }

    /** The words, sorted. */
    static Set<String> of(String plainName) {
        Set<String> words = new TreeSet<>();
        String joined = COMPOUNDS.matcher(plainName).replaceAll("$1$2");
        for (String word : NO_WORD.splitAsStream(joined).toList()) {
            if (!word.isEmpty()) {
                String singular = singular(word);
                words.add(SHORT.getOrDefault(singular, singular));
            }
        }
        return words;
    }

    /** Whether a name has all words and nothing beyond them but equipment. */
    static boolean onlyEquipmentMore(Set<String> name, Set<String> words) {
        return name.stream().allMatch(word -> words.contains(word) || EQUIPMENT.contains(word));
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        boolean es = word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }

    /** "benched", "squatting" as "bench", "squat"; every other word as it is. */
    static String stemmed(String plainName) {
        StringBuilder stems = new StringBuilder();
        for (String word : plainName.split(" ", -1)) {
            stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
        }
        return stems.toString();
    }

    private static String stem(String word) {
        int end = word.endsWith("ed") ? word.length() - 2 : word.endsWith("ing") ? word.length() - 3 : 0;
        if (end < 3) {
            return word;
        }
        String stem = word.substring(0, end);
        if (stem.endsWith("rais") || stem.endsWith("lung") || stem.endsWith("bridg")) {
            return stem + "e";
        }
        char last = stem.charAt(end - 1);
        boolean doubled = last == stem.charAt(end - 2) && last != 's' && last != 'l';
        return doubled ? stem.substring(0, end - 1) : stem;
    }
}
