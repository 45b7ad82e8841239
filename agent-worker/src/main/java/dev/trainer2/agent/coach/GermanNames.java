package dev.trainer2.agent.coach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the commonest exercises are called in German: {@code understand/lay-names.csv} and {@code understand/german-names.csv}. */
public final class GermanNames {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        for (String file : new String[] {"/understand/lay-names.csv", "/understand/german-names.csv"}) {
            for (String row : ResourceLines.of(file)) {
                String[] fields = row.split(",", -1);
                NAMES.putIfAbsent(fields[0], fields[1]);
            }
        }
    }

    private GermanNames() {}

    /** The German name of a catalogue exercise. */
    public static Optional<String> of(String exerciseId) {
        return Optional.ofNullable(NAMES.get(exerciseId));
    }

    /** All exercises that have one, by their catalogue ids. */
    public static Set<String> ids() {
        return Set.copyOf(NAMES.keySet());
    }
}
