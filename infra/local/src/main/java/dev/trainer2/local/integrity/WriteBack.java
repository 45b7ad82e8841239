package dev.trainer2.local.integrity;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Appends to the log again what it has lost and Postgres still has. What the log has is left as it is, so it can be cut short and
 * run again. The events count as restored: nothing is asked, decided or told because of them a second time.
 */
public final class WriteBack {
    private static final String SOURCE = "write-back";

    private final StoredLog stored;
    private final KafkaLog log;
    private final String bootstrap;
    private final Serializer<TrainingEvent> serializer;

    /** @param registry base address of the schema registry, without a path */
    public WriteBack(StoredLog stored, KafkaLog log, String bootstrap, String registry) {
        this.stored = stored;
        this.log = log;
        this.bootstrap = bootstrap;
        this.serializer = new EventSerdes(registry).serializer(Topics.EVENTS);
    }

    /**
     * Writes back; afterwards Postgres stores the partitions anew from where they differed.
     *
     * @return how many events were appended
     */
    public long run() {
        long appended = 0;
        List<Gap> gaps = LogIntegrity.gaps(stored, log);
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (Gap gap : gaps) {
                appended += append(gap, producer);
                stored.forgetFrom(gap.partition(), gap.from());
            }
        }
        return appended;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private long append(Gap gap, KafkaProducer<byte[], byte[]> producer) {
        Set<String> there = log.idsFrom(gap.partition(), gap.from());
        List<Future<RecordMetadata>> sent = new java.util.ArrayList<>();
        stored.readFrom(gap.partition(), gap.from(), one -> {
            if (!there.contains(one.event().getUserId() + "|" + one.event().getEventId())) {
                sent.add(producer.send(record(gap.partition(), one)));
            }
        });
        for (Future<RecordMetadata> future : sent) {
            await(future);
        }
        return sent.size();
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntegrityException("interrupted while events were written back", e);
        } catch (ExecutionException e) {
            throw new IntegrityException(
                    "The log does not take the events (" + e.getMessage() + "). The same command goes on from there.",
                    e);
        }
    }

    private ProducerRecord<byte[], byte[]> record(int partition, StoredLog.Stored one) {
        TrainingEvent event = one.event();
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.write(
                headers, event.getEventId(), EventSeal.typeOf(event), SOURCE, event.getOccurredAt(), one.traceParent());
        headers.add(EventHeaders.RESTORED, SOURCE.getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(
                Topics.EVENTS,
                partition,
                event.getUserId().getBytes(StandardCharsets.UTF_8),
                serializer.serialize(Topics.EVENTS, event),
                headers);
    }
}
