package dev.trainer2.agent.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way to say something, of the files in {@code understand/topics}.
 *
 * @param topic what is meant
 * @param german whether it is German, else English
 * @param text the words
 */
record Example(Topic topic, boolean german, String text) {
    private static final List<String> FILES = List.of("talk", "asked", "wished", "told", "known", "logged");

    /** All of them, in the order of the files. */
    static List<Example> all() {
        List<Example> all = new ArrayList<>();
        for (String file : FILES) {
            read("/understand/topics/" + file + ".txt", all);
        }
        return List.copyOf(all);
    }

    private static void read(String file, List<Example> into) {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
            Topic topic = null;
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(one -> !one.isBlank() && !one.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    topic = Topic.valueOf(line.substring(1, line.indexOf(']')));
                } else {
                    boolean german = line.startsWith("de: ");
                    for (String way : line.substring(4).split(" \\| ", -1)) {
                        into.add(new Example(Objects.requireNonNull(topic, file), german, way.strip()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
