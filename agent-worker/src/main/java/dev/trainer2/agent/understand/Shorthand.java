package dev.trainer2.agent.understand;

import dev.trainer2.agent.coach.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lifters write for an exercise: the rows of {@code understand/shorthand.csv}. */
final class Shorthand {
    private static final String FILE = "/understand/shorthand.csv";
    private static final Map<Set<String>, String> IDS = read();

    private Shorthand() {}

    /** The catalogue id a short form stands for. */
    static Optional<String> id(Set<String> words) {
        return Optional.ofNullable(IDS.get(words));
    }

    /** All short forms, by their words. */
    static Map<Set<String>, String> all() {
        return Map.copyOf(IDS);
    }

    private static Map<Set<String>, String> read() {
        Map<Set<String>, String> ids = new HashMap<>();
        for (String row : ResourceLines.of(FILE).stream().skip(1).toList()) {
            int comma = row.indexOf(',');
            ids.put(
                    NameWords.of(row.substring(0, comma)),
                    row.substring(comma + 1).strip());
        }
        return ids;
    }
}
