package dev.trainer2.streams;

import dev.trainer2.contract.serde.RegistryUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that follows a small compacted topic from its first record, outside any group, committed records only. */
public final class TopicFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /** A fetch is answered as soon as there is a record; an idle one need not be asked more often. */
    private static final int FETCH_WAITS_MS = 2000;

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String bootstrapServers;
    private final String topic;
    private final Consumer<ConsumerRecord<byte[], byte[]>> reader;
    private final Runnable caughtUp;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts to follow.
     *
     * @param reader is handed every record; a record it throws at is logged and passed over, but for a registry that does
     *     not answer, after which the topic is followed from its first record again
     * @param caughtUp is run when the end is reached, at first and after every new record
     */
    public TopicFollower(
            String bootstrapServers, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader, Runnable caughtUp) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.reader = reader;
        this.caughtUp = caughtUp;
        this.thread = Thread.ofPlatform().name("follow-" + topic).daemon().start(this::run);
    }

    /** The key of a record as text; empty without one. */
    public static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    private void run() {
        while (!closed) {
            try {
                follow();
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("following {} begins anew after a fault", topic, e);
                    pause();
                }
            }
        }
    }

    private void follow() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "fetch.max.wait.ms",
                        FETCH_WAITS_MS),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            boolean reached = false;
            while (!closed) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                records.forEach(this::hand);
                if (!reached || !records.isEmpty()) {
                    reached = isAtEnd(consumer, ends);
                    if (reached) {
                        caughtUp.run();
                    }
                }
            }
        } catch (WakeupException e) {
            LOG.debug("following {} ends", topic);
        }
    }

    /** Whether all is read that was there at first and that the consumer knows of since; asks the broker nothing. */
    private static boolean isAtEnd(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> first) {
        return first.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue()
                        && consumer.currentLag(end.getKey()).orElse(0) == 0);
    }

    private void hand(ConsumerRecord<byte[], byte[]> record) {
        try {
            reader.accept(record);
        } catch (RuntimeException e) {
            if (RegistryUnavailableException.isCauseOf(e)) {
                throw e; // the topic is followed from its beginning when the registry answers
            }
            LOG.warn("{}-{}@{} cannot be read", record.topic(), record.partition(), record.offset(), e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
