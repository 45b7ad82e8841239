package dev.trainer2.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The settings as files, for brokers to start with and for people to read. */
public final class SettingsFiles {
    private static final String HEAD = "# Made from the topic catalogue by `./trainer2 cluster --write infra/kafka`; ";

    private SettingsFiles() {}

    /** {@code broker.properties}: what all brokers share. */
    public static String broker(ClusterShape shape) {
        return HEAD + "a test holds it to that.\n"
                + BrokerSettings.of(shape).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    /** {@code topics.txt}: a line for each topic. */
    public static String topics(ClusterShape shape) {
        return HEAD + "applied by `./trainer2 cluster`.\n"
                + TopicSettings.catalogue(shape).stream()
                        .map(topic -> topic.line() + "\n")
                        .collect(Collectors.joining());
    }

    /** Writes both into a folder that is there. */
    static void write(Path folder, ClusterShape shape) throws IOException {
        Files.writeString(folder.resolve("broker.properties"), broker(shape));
        Files.writeString(folder.resolve("topics.txt"), topics(shape));
    }
}
