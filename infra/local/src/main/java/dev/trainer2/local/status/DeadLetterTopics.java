package dev.trainer2.local.status;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topics of dead letters: how many there are, and why the last ones are there. */
final class DeadLetterTopics implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LAST = 3;

    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetterTopics(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "isolation.level",
                        "read_committed",
                        "default.api.timeout.ms",
                        5000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What the topics hold by now, in their own positions: markers of transactions count too. */
    record Held(Status.Letters letters, List<Status.Fault> last) {}

    Held look() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(), LIMIT);
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(ends.keySet(), LIMIT);
        Map<String, Long> byTopic = new TreeMap<>();
        Map<TopicPartition, Long> tails = new HashMap<>();
        ends.forEach((partition, end) -> {
            long held = end - starts.getOrDefault(partition, end);
            if (held > 0) {
                byTopic.merge(partition.topic(), held, Long::sum);
                tails.put(partition, Math.max(end - 2 * LAST, end - held));
            }
        });
        long total = byTopic.values().stream().mapToLong(Long::longValue).sum();
        return new Held(new Status.Letters(total, byTopic), last(tails, ends));
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        Map<String, List<org.apache.kafka.common.PartitionInfo>> there = consumer.listTopics(LIMIT);
        for (Topic topic : Topics.all()) {
            if (topic.name().endsWith(".dlq.v1")) {
                there.getOrDefault(topic.name(), List.of())
                        .forEach(info -> partitions.add(new TopicPartition(topic.name(), info.partition())));
            }
        }
        return partitions;
    }

    private List<Status.Fault> last(Map<TopicPartition, Long> tails, Map<TopicPartition, Long> ends) {
        consumer.assign(tails.keySet());
        tails.forEach(consumer::seek);
        List<Status.Fault> faults = new ArrayList<>();
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < limit
                && tails.keySet().stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> faults.add(fault(record)));
        }
        return faults;
    }

    private static Status.Fault fault(ConsumerRecord<byte[], byte[]> record) {
        return new Status.Fault(
                Instant.ofEpochMilli(record.timestamp()).toString(),
                record.topic(),
                EventHeaders.read(record.headers(), DeadLetters.REASON).orElse("no reason given"));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
