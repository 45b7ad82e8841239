package dev.trainer2.agent.understand;

import dev.trainer2.contract.facts.Catalogues;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which language a text is written in, by how often its words stand in German and in English examples. */
public final class Tongue {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final Pattern UMLAUT = Pattern.compile("[äöüßÄÖÜ]");
    private static final double SURE = 0.7;
    private static final Set<String> NEITHER = Set.of(
            "sorry",
            "kg",
            "lb",
            "lbs",
            "rpe",
            "min",
            "ok",
            "set",
            "hi",
            "deload",
            "cardio",
            "curls",
            "dips",
            "planks",
            "in",
            "so",
            "an",
            "am",
            "x",
            "lol",
            "haha",
            "bench",
            "squat",
            "squats",
            "deadlift",
            "training",
            "plan",
            "reps",
            "warm",
            "coach",
            "die",
            "war",
            "was",
            "man",
            "also",
            "all");
    /** Words of exercise names say nothing: athletes of both languages use the English ones. */
    private static final Set<String> OF_NAMES = ofNames();

    private static final Map<String, Double> GERMAN = learned();

    private Tongue() {}

    private static Set<String> ofNames() {
        Set<String> ordinary = Set.of("with", "from", "over", "into", "your", "both", "through", "between", "against");
        return Catalogues.shipped().stream()
                .flatMap(exercise -> NO_WORD.splitAsStream(exercise.name().toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 3 && !ordinary.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Double> learned() {
        Map<String, int[]> counts = new HashMap<>();
        int[] totals = new int[2];
        for (Example example : Example.all()) {
            int place = example.german() ? 1 : 0;
            for (String word : NO_WORD.split(example.text().toLowerCase(Locale.ROOT), -1)) {
                counts.computeIfAbsent(word, absent -> new int[2])[place]++;
                totals[place]++;
            }
        }
        Map<String, Double> learned = new HashMap<>();
        counts.forEach((word, seen) -> learned.put(
                word, StrictMath.log((seen[1] + 0.3) / totals[1]) - StrictMath.log((seen[0] + 0.3) / totals[0])));
        return learned;
    }

    /** True for German, false for English, null where the words are of both or of neither. */
    public static @Nullable Boolean german(String text) {
        double score = UMLAUT.matcher(text).find() ? 2 : 0;
        List<String> words = List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1));
        for (String word : words.subList(0, Math.min(words.size(), 60))) {
            score += NEITHER.contains(word) || OF_NAMES.contains(word) ? 0 : GERMAN.getOrDefault(word, 0.0);
        }
        return score > SURE ? Boolean.TRUE : score < -SURE ? Boolean.FALSE : null;
    }
}
