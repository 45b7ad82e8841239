package dev.trainer2.gateway.push;

import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.gateway.GatewaySettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that follows partitions from their end, outside any group: every gateway sees every record. */
final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private static final Duration FETCH_WAITS = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Thread.Builder thread;
    private volatile boolean closed;
    private volatile boolean ended;

    Following(GatewaySettings settings, List<TopicPartition> partitions, boolean committedOnly) {
        this.partitions = partitions;
        this.consumer = consumer(settings, committedOnly, FETCH_WAITS);
        this.thread = Thread.ofPlatform()
                .name("push-" + partitions.getFirst().topic())
                .daemon();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
    }

    /** @param fetchWaits how long the broker keeps a fetch that finds nothing; a record is answered with at once */
    static KafkaConsumer<byte[], byte[]> consumer(
            GatewaySettings settings, boolean committedOnly, Duration fetchWaits) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        settings.bootstrapServers(),
                        "client.id",
                        "gateway-push",
                        "isolation.level",
                        committedOnly ? "read_committed" : "read_uncommitted",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "latest",
                        "fetch.max.wait.ms",
                        (int) fetchWaits.toMillis()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Tells the place each partition is followed from. */
    Following onStart(BiConsumer<TopicPartition, Long> position) {
        partitions.forEach(partition -> position.accept(partition, consumer.position(partition)));
        return this;
    }

    Following start(
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            BiConsumer<ConsumerRecord<byte[], byte[]>, RuntimeException> refused) {
        return start(handler, () -> {}, refused);
    }

    /**
     * Starts to follow.
     *
     * @param handler is handed every record
     * @param afterPoll is run when all records that came together were handed over
     * @param refused is told of records that the handler threw at
     */
    Following start(
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            Runnable afterPoll,
            BiConsumer<ConsumerRecord<byte[], byte[]>, RuntimeException> refused) {
        partitions.forEach(consumer::position); // resolved before anybody is told that we follow
        thread.start(() -> run(handler, afterPoll, refused));
        return this;
    }

    private void run(
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            Runnable afterPoll,
            BiConsumer<ConsumerRecord<byte[], byte[]>, RuntimeException> refused) {
        try (consumer) {
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : poll()) {
                    hand(record, handler, refused);
                }
                afterPoll.run();
            }
        } catch (WakeupException e) {
            LOG.debug("following ends");
        } finally {
            ended = true;
        }
    }

    /** Hands a record on; again and again while the registry does not answer, since the record may be sound. */
    private void hand(
            ConsumerRecord<byte[], byte[]> record,
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            BiConsumer<ConsumerRecord<byte[], byte[]>, RuntimeException> refused) {
        while (!closed) {
            try {
                handler.accept(record);
                return;
            } catch (RuntimeException e) {
                if (!RegistryUnavailableException.isCauseOf(e)) {
                    refused.accept(record, e);
                    return;
                }
                LOG.warn("{}-{}@{} waits for the registry", record.topic(), record.partition(), record.offset(), e);
            }
        }
    }

    private Iterable<ConsumerRecord<byte[], byte[]>> poll() {
        try {
            return consumer.poll(Duration.ofSeconds(1));
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("following goes on after a fault of the brokers", e);
            return List.of();
        }
    }

    @Override
    public void close() {
        closed = true;
        if (!ended) {
            consumer.wakeup();
        }
    }
}
