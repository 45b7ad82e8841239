package dev.trainer2.local.integrity;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Appends to the log again what it has lost and Postgres still has. What the log has is left as it is, so it can be cut short and
 * run again. The events count as restored: nothing is asked, decided or told because of them a second time.
 */
public final class WriteBack {
    private static final String SOURCE = "write-back";
    /** Longer than any session of a consumer. */
    private static final Duration MEMBERS_GONE_WITHIN = Duration.ofSeconds(90);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

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
                readAgain(gap);
                stored.forgetFrom(gap.partition(), gap.from());
            }
        }
        return appended;
    }

    /** Every group reads a partition again from where it differed: places there hold other events now. Repeats count once. */
    private void readAgain(Gap gap) {
        TopicPartition log = new TopicPartition(Topics.EVENTS, gap.partition());
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            for (GroupListing group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                OffsetAndMetadata place = committed.get(log);
                if (place != null && place.offset() > gap.from()) {
                    setBack(admin, group.groupId(), log, gap.from());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntegrityException("interrupted while readers were set back", e);
        } catch (ExecutionException e) {
            throw new IntegrityException("A reader of the log cannot be set back: " + e.getMessage(), e);
        }
    }

    /** After a crash a group still counts the members it had; none of them runs, since no service was started. */
    private static void setBack(Admin admin, String group, TopicPartition log, long to)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + MEMBERS_GONE_WITHIN.toNanos();
        while (true) {
            try {
                admin.alterConsumerGroupOffsets(group, Map.of(log, new OffsetAndMetadata(to)))
                        .all()
                        .get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownMemberIdException) || System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(LOOK_AGAIN);
            }
        }
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
