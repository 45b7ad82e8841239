package dev.trainer2.local.archive;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.StackException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The log as a careful reader sees it: what is committed, from a place on, to the end it had when reading began. */
final class SourceLog implements AutoCloseable {
    private final String bootstrap;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;

    /** @throws StackException when the brokers do not answer, or have no log */
    SourceLog(String bootstrap) {
        this.bootstrap = bootstrap;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        5000,
                        "fetch.max.bytes",
                        16 * 1024 * 1024,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "none"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        try {
            this.partitions = consumer.partitionsFor(Topics.EVENTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .sorted(Comparator.comparing(TopicPartition::partition))
                    .toList();
            this.ends = consumer.endOffsets(partitions);
        } catch (KafkaException e) {
            consumer.close();
            throw silent(bootstrap, e);
        }
        if (partitions.isEmpty()) {
            consumer.close();
            throw new StackException("There is no topic " + Topics.EVENTS + " at " + bootstrap
                    + ". Start the system, then run this again.");
        }
    }

    /** @throws StackException when the brokers do not answer */
    static String clusterId(String bootstrap) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            return admin.describeCluster().clusterId().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw silent(bootstrap, e);
        }
    }

    static StackException silent(String bootstrap, Exception e) {
        return new StackException(
                "Kafka at " + bootstrap + " does not answer (" + e.getMessage() + "). Is the system running?", e);
    }

    /**
     * Reads on from an archive, or from the beginning.
     *
     * @throws StackException when the log has less than the archive
     */
    LogByDay after(Map<Integer, Manifest.Span> archived) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<Integer, java.time.LocalDate> days = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Manifest.Span span = archived.get(partition.partition());
            if (span != null) {
                if (span.lastOffset() >= end(partition)) {
                    throw new StackException("The log at " + bootstrap + " ends before the archive does (partition "
                            + partition.partition() + "). Something is lost here: restore it from the archive.");
                }
                consumer.seek(partition, span.lastOffset() + 1);
                days.put(span.partition(), span.lastDay());
            }
        }
        return new LogByDay(consumer, ends, new DayRule(days));
    }

    /** Offsets still to be read; those of transaction marks included, so the records are somewhat fewer. */
    long left() {
        return partitions.stream()
                .mapToLong(partition -> end(partition) - consumer.position(partition))
                .sum();
    }

    private long end(TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
