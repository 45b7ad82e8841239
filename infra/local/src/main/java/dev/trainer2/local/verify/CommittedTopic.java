package dev.trainer2.local.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic as a careful reader sees it: what is committed, from the first record to the present end. */
public final class CommittedTopic {
    private CommittedTopic() {}

    /** Hands over every record; those of one partition in order. */
    public static void read(String bootstrap, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(bootstrap, topic, Instant.EPOCH, reader);
    }

    /** Hands over every record written at a time or later; those of one partition in order. */
    public static void read(
            String bootstrap, String topic, Instant from, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(bootstrap, topic, from, (partition, partitions) -> true, reader);
    }

    /** Tells which partitions are read. */
    @FunctionalInterface
    interface Choice {
        /** @param partitions how many there are */
        boolean takes(int partition, int partitions);
    }

    /** Hands over every record of some partitions; those of one partition in order. */
    static void read(String bootstrap, String topic, Choice choice, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(bootstrap, topic, Instant.EPOCH, choice, reader);
    }

    private static void read(
            String bootstrap,
            String topic,
            Instant from,
            Choice choice,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap)) {
            List<TopicPartition> all = partitions(consumer, topic);
            List<TopicPartition> partitions = all.stream()
                    .filter(one -> choice.takes(one.partition(), all.size()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            if (from.isAfter(Instant.EPOCH)) {
                seek(consumer, partitions, from);
            }
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                consumer.poll(Duration.ofMillis(300)).forEach(reader);
            }
        }
    }

    private static void seek(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions, Instant from) {
        Map<TopicPartition, Long> times =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> from.toEpochMilli()));
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        });
    }

    /** Records between the first and the present end; those replaced, undone or marking a transaction are counted too. */
    public static long size(String bootstrap, String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap)) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            return consumer.endOffsets(partitions).entrySet().stream()
                    .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed", "max.poll.records", 5000);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
