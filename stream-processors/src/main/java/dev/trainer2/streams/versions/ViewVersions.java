package dev.trainer2.streams.versions;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.ViewStatus;
import dev.trainer2.events.ViewVersion;
import dev.trainer2.streams.TopicFollower;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Which versions of the views are to be kept up, as their topic says; {@code v1} when it says nothing of it. */
public final class ViewVersions implements AutoCloseable {
    private final Map<String, ViewStatus> said = new TreeMap<>();
    private final Deserializer<ViewVersion> deserializer;
    private final Consumer<List<String>> listener;
    private final TopicFollower follower;

    /** @param listener is handed the versions to run, the lowest first, whenever the end of the topic is reached */
    public ViewVersions(String bootstrapServers, EventSerdes serdes, Consumer<List<String>> listener) {
        this.deserializer = serdes.deserializer();
        this.listener = listener;
        this.follower = new TopicFollower(bootstrapServers, Topics.VIEW_VERSIONS, this::take, this::caughtUp);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String version = TopicFollower.key(record);
        if (record.value() == null) {
            said.remove(version);
        } else {
            said.put(
                    version,
                    deserializer.deserialize(record.topic(), record.value()).getStatus());
        }
    }

    private void caughtUp() {
        listener.accept(running(said));
    }

    /** The versions to run, in the order of their numbers. */
    static List<String> running(Map<String, ViewStatus> said) {
        Map<String, ViewStatus> all = new TreeMap<>(Map.of(Topics.FIRST_VERSION, ViewStatus.RUNNING));
        all.putAll(said);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() == ViewStatus.RUNNING)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(version -> Integer.parseInt(version.substring(1))))
                .toList();
    }

    @Override
    public void close() {
        follower.close();
    }
}
