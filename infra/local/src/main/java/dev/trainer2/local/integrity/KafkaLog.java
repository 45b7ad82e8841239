package dev.trainer2.local.integrity;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log as the broker has it. */
public final class KafkaLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaLog.class);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<SpecificRecord> deserializer;

    /** @param registry base address of the schema registry, without a path */
    public KafkaLog(String bootstrap, String registry) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.deserializer = new EventSerdes(registry).deserializer();
    }

    /** Offset after the last record of a partition. */
    long end(int partition) {
        TopicPartition log = new TopicPartition(Topics.EVENTS, partition);
        return consumer.endOffsets(List.of(log)).getOrDefault(log, 0L);
    }

    /** What lies at the offsets from one to another, both included. */
    Map<Long, Place> places(int partition, long from, long to) {
        Map<Long, Place> places = new HashMap<>();
        read(partition, from, to, (offset, event) -> places.put(offset, place(offset, event)));
        return places;
    }

    /** The ids of the events from an offset on. */
    Set<String> idsFrom(int partition, long from) {
        Set<String> ids = new HashSet<>();
        read(partition, from, Long.MAX_VALUE, (offset, event) -> ids.add(event.getUserId() + "|" + event.getEventId()));
        return ids;
    }

    private void read(int partition, long from, long to, BiConsumer<Long, TrainingEvent> reader) {
        TopicPartition log = new TopicPartition(Topics.EVENTS, partition);
        long end = Math.min(end(partition), to == Long.MAX_VALUE ? to : to + 1);
        if (from >= end) {
            return;
        }
        consumer.assign(List.of(log));
        consumer.seek(log, from);
        try {
            while (consumer.position(log) < end) {
                consumer.poll(Duration.ofMillis(300)).forEach(record -> {
                    // what is no event was not stored either: it is in the dead letters
                    if (record.offset() <= to && decoded(record.value()) instanceof TrainingEvent event) {
                        reader.accept(record.offset(), event);
                    }
                });
            }
        } catch (RetriableException e) {
            throw new IntegrityException("The broker does not hand out the log: " + e.getMessage(), e);
        } catch (KafkaException e) {
            // a record whose checksum is wrong: it and what lies behind it cannot be read, so it counts as gone
            LOG.error("partition {} of the log cannot be read from offset {} on", partition, consumer.position(log), e);
        }
    }

    private @org.jspecify.annotations.Nullable SpecificRecord decoded(
            byte @org.jspecify.annotations.Nullable [] value) {
        try {
            return value == null ? null : deserializer.deserialize(Topics.EVENTS, value);
        } catch (RuntimeException e) {
            if (RegistryUnavailableException.isCauseOf(e)) {
                throw new IntegrityException("The schema registry does not answer: " + e.getMessage(), e);
            }
            return null; // garbage
        }
    }

    private static Place place(long offset, TrainingEvent event) {
        ByteBuffer hash = event.getContentHash().duplicate();
        byte[] bytes = new byte[hash.remaining()];
        hash.get(bytes);
        return new Place(offset, event.getEventId(), HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
