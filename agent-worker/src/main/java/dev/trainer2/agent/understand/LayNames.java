package dev.trainer2.agent.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What people call the commonest lifts, and what each is called in German: the rows of {@code understand/lay-names.csv}. */
public final class LayNames {
    private static final String FILE = "/understand/lay-names.csv";
    private static final Map<String, String> IDS = new HashMap<>();
    private static final Map<String, String> GERMAN = new LinkedHashMap<>();

    static {
        for (String row : rows()) {
            String[] fields = row.split(",", -1);
            GERMAN.put(fields[0], fields[1]);
            IDS.putIfAbsent(Plain.of(fields[1]), fields[0]);
            for (String word : fields[2].split(";", -1)) {
                String before = IDS.put(word, fields[0]);
                if (before != null && !before.equals(fields[0])) {
                    throw new IllegalStateException(FILE + " has two lines for " + word);
                }
            }
        }
    }

    private LayNames() {}

    /** The exercise that is usually meant by plain words; empty when they are none of these. */
    static Optional<String> id(String words) {
        return Optional.ofNullable(IDS.get(words));
    }

    /** The German name of an exercise. */
    public static Optional<String> german(String exerciseId) {
        return Optional.ofNullable(GERMAN.get(exerciseId));
    }

    /** The commonest lifts by their catalogue ids, in the order of the file. */
    public static java.util.List<String> ids() {
        return java.util.List.copyOf(GERMAN.keySet());
    }

    /** All words people use. */
    static Set<String> words() {
        return Set.copyOf(IDS.keySet());
    }

    private static List<String> rows() {
        try (InputStream in = Objects.requireNonNull(LayNames.class.getResourceAsStream(FILE), FILE)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
