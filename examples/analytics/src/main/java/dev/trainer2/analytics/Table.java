package dev.trainer2.analytics;

import dev.trainer2.contract.serde.RegistryUnavailableException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A compacted topic as the table it stands for: the last row of each key; a key without a value is gone. */
final class Table {
    private static final Duration POLL = Duration.ofMillis(500);

    private Table() {}

    /** Reads a topic up to the end it has now, committed records only, outside any group. */
    static <T extends SpecificRecord> Collection<T> of(
            String bootstrapServers, String topic, Deserializer<@Nullable T> values) {
        Map<String, T> rows = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    take(record, values, rows);
                }
            }
        }
        return rows.values();
    }

    /** A record that is no row of this topic is named and passed over: one of them must not hide all others. */
    private static <T extends SpecificRecord> void take(
            ConsumerRecord<String, byte[]> record, Deserializer<@Nullable T> values, Map<String, T> rows) {
        if (record.value() == null) {
            rows.remove(record.key());
            return;
        }
        try {
            T row = values.deserialize(record.topic(), record.value());
            if (row != null) {
                rows.put(record.key(), row);
            }
        } catch (RuntimeException e) {
            if (RegistryUnavailableException.isCauseOf(e)) {
                throw e; // the row may be sound, and a table without it would be wrong
            }
            System.err.printf(
                    "%s-%d@%d is no row and is passed over: %s%n",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }
}
