package dev.trainer2.agent.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
        try (InputStream in = Shorthand.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this module");
            }
            List<String> rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
            Map<Set<String>, String> ids = new HashMap<>();
            for (String row : rows) {
                int comma = row.indexOf(',');
                ids.put(
                        NameWords.of(row.substring(0, comma)),
                        row.substring(comma + 1).strip());
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
