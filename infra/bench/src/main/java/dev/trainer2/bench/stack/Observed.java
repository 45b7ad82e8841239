package dev.trainer2.bench.stack;

import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a running system shows of the settings that correctness hangs on.
 *
 * @param replicas of the log
 * @param log the settings of its topic, those of the broker included
 * @param producers settings of each producer that was made, as the clients logged them
 * @param streams settings of each topology, likewise
 * @param transactionalIds known to the broker
 * @param postgres settings by name, as a connection of the product gets them
 * @param disk kind of the file system that holds the data
 */
public record Observed(
        int replicas,
        Map<String, String> log,
        List<Map<String, String>> producers,
        List<Map<String, String>> streams,
        Set<String> transactionalIds,
        Map<String, String> postgres,
        String disk) {
    static final List<String> POSTGRES = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** Looks at a running system. */
    public static Observed of(Parts parts, Path data) {
        Map<String, String> postgres = new LinkedHashMap<>();
        POSTGRES.forEach(name -> postgres.put(name, parts.sql("show " + name)));
        try {
            return new Observed(
                    parts.replicas(Topics.EVENTS),
                    parts.settings(Topics.EVENTS),
                    LoggedConfigs.read(data.resolve("logs"), "ProducerConfig"),
                    LoggedConfigs.read(data.resolve("logs"), "StreamsConfig"),
                    parts.transactionalIds(),
                    postgres,
                    Files.getFileStore(data).type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
