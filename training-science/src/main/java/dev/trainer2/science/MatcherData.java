package dev.trainer2.science;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What the matcher knows beyond the catalogue: the data files of this module, a header and one line each. */
final class MatcherData {
    private MatcherData() {}

    /** Names other apps use, to catalogue id, in file order. */
    static Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (String line : lines("/exercise-aliases.csv")) {
            int comma = line.lastIndexOf(',');
            String earlier = aliases.put(
                    line.substring(0, comma).strip(), line.substring(comma + 1).strip());
            if (earlier != null) {
                throw new IllegalStateException("two aliases on one name: " + line);
            }
        }
        return aliases;
    }

    /** Names of the catalogue that mean something else in a training log, as words. */
    static Set<SortedSet<String>> homonyms() {
        return lines("/exercise-homonyms.csv").stream()
                .map(line -> ExerciseName.words(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(String file) {
        try (InputStream in = MatcherData.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this module");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
