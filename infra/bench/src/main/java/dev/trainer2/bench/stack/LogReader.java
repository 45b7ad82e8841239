package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads committed records between two places with a raw consumer. */
public final class LogReader {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final String bootstrap;

    public LogReader(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Reads a topic from some places to its present end.
     *
     * @param from first offset of each partition; partitions of other topics are passed over
     * @return the number of records
     * @throws BenchException {@code BROKER_SILENT} when nothing comes for 30 s
     */
    public long read(Map<TopicPartition, Long> from, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<TopicPartition, Long> places = new HashMap<>(from);
        places.keySet().removeIf(partition -> !partition.topic().equals(topic));
        long count = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(places.keySet());
            places.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(places.keySet());
            long heard = System.nanoTime();
            while (!isAt(consumer, ends)) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(100));
                records.forEach(reader);
                count += records.count();
                if (!records.isEmpty()) {
                    heard = System.nanoTime();
                } else if (System.nanoTime() - heard > SILENCE.toNanos()) {
                    throw new BenchException("BROKER_SILENT", "nothing more came of " + topic + ".");
                }
            }
        }
        return count;
    }

    private static boolean isAt(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Mean size of the values of a topic from some places on, in bytes; 0 when there are none. */
    public int meanValue(Map<TopicPartition, Long> from, String topic) {
        List<Integer> sizes = new ArrayList<>();
        read(from, topic, record -> sizes.add(record.value() == null ? 0 : record.value().length));
        return (int) sizes.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
