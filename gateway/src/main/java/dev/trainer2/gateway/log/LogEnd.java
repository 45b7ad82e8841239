package dev.trainer2.gateway.log;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.stereotype.Component;

/** How far the log itself has come with an athlete, whoever wrote it. */
@Component
public class LogEnd {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final GatewaySettings settings;
    private final Cluster cluster;
    private final EventStore store;

    LogEnd(GatewaySettings settings, Cluster cluster, EventStore store) {
        this.settings = settings;
        this.cluster = cluster;
        this.store = store;
    }

    /**
     * Offset of the athlete's last committed record that is not stored yet; -1 when all are.
     *
     * @throws Problem {@code LOG_UNAVAILABLE} (503) when the brokers do not answer
     */
    public long lastNotStored(String userId) {
        TopicPartition partition = new TopicPartition(Topics.EVENTS, cluster.partitionOf(userId));
        byte[] key = userId.getBytes(StandardCharsets.UTF_8);
        long last = -1;
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(partition)).get(partition));
            consumer.seek(partition, store.storedUpTo(partition.partition()));
            long until = System.nanoTime() + WITHIN.toNanos();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    last = Arrays.equals(record.key(), key) ? record.offset() : last;
                }
                if (System.nanoTime() > until) {
                    throw Problem.unavailable(
                            "LOG_UNAVAILABLE", "The log is far ahead of what is stored; try again.", 5);
                }
            }
            return last;
        } catch (KafkaException e) {
            throw Problem.unavailable("LOG_UNAVAILABLE", "The log does not answer; try again.", 2);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        settings.bootstrapServers(),
                        "client.id",
                        "gateway-log-end",
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "default.api.timeout.ms",
                        10_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
