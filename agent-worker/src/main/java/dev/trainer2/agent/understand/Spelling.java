package dev.trainer2.agent.understand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Mends typos: a word that is in no example and no name becomes the one that is nearest by Damerau-Levenshtein distance, one
 * slip away, or two in a long word. Short words stay as they are, and so does what is near to several.
 */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{4,24}(?![\\p{L}\\p{N}])");
    private static final int LONG = 8;
    private static final Map<String, String> SLANG = Map.ofEntries(
            Map.entry("wat", "what"),
            Map.entry("whats", "what's"),
            Map.entry("wats", "what's"),
            Map.entry("wut", "what"),
            Map.entry("r", "are"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("2day", "today"),
            Map.entry("2morrow", "tomorrow"),
            Map.entry("tmrw", "tomorrow"),
            Map.entry("tmr", "tomorrow"),
            Map.entry("tmw", "tomorrow"),
            Map.entry("2moro", "tomorrow"),
            Map.entry("2mrw", "tomorrow"),
            Map.entry("tomorow", "tomorrow"),
            Map.entry("ystd", "yesterday"),
            Map.entry("yday", "yesterday"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("gimme", "give me"),
            Map.entry("wanna", "want to"),
            Map.entry("gonna", "going to"),
            Map.entry("gotta", "have to"),
            Map.entry("im", "i'm"),
            Map.entry("ive", "i've"),
            Map.entry("dont", "don't"),
            Map.entry("cant", "can't"),
            Map.entry("wont", "won't"),
            Map.entry("didnt", "didn't"),
            Map.entry("doesnt", "doesn't"),
            Map.entry("havent", "haven't"),
            Map.entry("isnt", "isn't"),
            Map.entry("hab", "habe"),
            Map.entry("hatt", "hatte"),
            Map.entry("nich", "nicht"),
            Map.entry("nix", "nichts"),
            Map.entry("ned", "nicht"),
            Map.entry("wk", "week"),
            Map.entry("wks", "weeks"),
            Map.entry("b4", "before"));
    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}'])[a-z0-9]{1,8}(?![\\p{L}\\p{N}'])");

    private final Set<String> known = new HashSet<>();
    private final Map<Integer, Map<Character, Set<String>>> byLengthAndStart = new TreeMap<>();
    private final DamerauLevenshteinDistance one = new DamerauLevenshteinDistance(1);
    private final DamerauLevenshteinDistance two = new DamerauLevenshteinDistance(2);

    /** @param texts whose words are spelled well */
    Spelling(Iterable<String> texts) {
        for (String text : texts) {
            for (String word : text.split("[^a-z]+", -1)) {
                if (word.length() > 2 && known.add(word) && word.length() > 3) {
                    byLengthAndStart
                            .computeIfAbsent(word.length(), length -> new HashMap<>())
                            .computeIfAbsent(word.charAt(0), start -> new HashSet<>())
                            .add(word);
                }
            }
        }
    }

    /** The plain text with slang spelled out and typos mended. */
    String mended(String plain) {
        String spelled = TOKEN.matcher(plain)
                .replaceAll(token -> Matcher.quoteReplacement(SLANG.getOrDefault(token.group(), token.group())));
        return WORD.matcher(spelled).replaceAll(word -> mend(word.group()));
    }

    /** Whether a word is spelled as in an example or a name. */
    boolean knows(String word) {
        return known.contains(word);
    }

    private String mend(String word) {
        if (known.contains(word) || word.endsWith("s") && known.contains(word.substring(0, word.length() - 1))) {
            return word;
        }
        String near = nearest(word, 1);
        return near != null ? near : word.length() >= LONG ? orElse(nearest(word, 2), word) : word;
    }

    private static String orElse(@Nullable String found, String word) {
        return found == null ? word : found;
    }

    private @Nullable String nearest(String word, int slips) {
        String found = null;
        for (int length = word.length() - slips; length <= word.length() + slips; length++) {
            Map<Character, Set<String>> starts = byLengthAndStart.getOrDefault(length, Map.of());
            for (char start : List.of(word.charAt(0), word.charAt(1))) {
                for (String other : starts.getOrDefault(start, Set.of())) {
                    if ((slips == 1 ? one : two).apply(word, other) >= 0) {
                        if (found != null && !found.equals(other) && !sameStem(found, other)) {
                            return null; // near to several
                        }
                        found = found == null || other.compareTo(found) < 0 ? other : found;
                    }
                }
            }
        }
        return found;
    }

    /** "squat" and "squats" are no two readings of "sqaut". */
    private static boolean sameStem(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }
}
