package dev.trainer2.agent.understand;

import dev.trainer2.agent.coach.ResourceLines;
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
        Topic topic = null;
        for (String line : ResourceLines.of(file)) {
            if (line.startsWith("[")) {
                topic = Topic.valueOf(line.substring(1, line.indexOf(']')));
            } else {
                boolean german = line.startsWith("de: ");
                for (String way : line.substring(4).split(" \\| ", -1)) {
                    into.add(new Example(Objects.requireNonNull(topic, file), german, way.strip()));
                }
            }
        }
    }
}
