package dev.trainer2.sink;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.sink.SinkOffsets.Claim;
import dev.trainer2.sink.ViewTables.Decoded;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a poll of records and moves the offsets in one Postgres transaction, so that after a crash the rows and the
 * position agree. What cannot be decoded or stored goes to the dead letter topic and the rest flows on.
 */
@Component
public class TopicSink implements ConsumerAwareRebalanceListener {
    static final String APP = "state-sink";
    private static final Logger LOG = LoggerFactory.getLogger(TopicSink.class);

    /**
     * What a consumer's thread has for itself: how it decodes, and its claims, so that a thread which has lost a partition to
     * another one does not write in that one's name.
     */
    private record Own(Map<TopicPartition, Claim> claims, Deserializer<SpecificRecord> deserializer) {}

    private final ThreadLocal<Own> own;
    private final SinkOffsets offsets;
    private final ViewTables tables;
    private final TransactionTemplate transactions;
    private final Producer<byte[], byte[]> producer;
    private final SinkMeters meters;

    TopicSink(
            EventSerdes serdes,
            SinkOffsets offsets,
            ViewTables tables,
            TransactionTemplate transactions,
            Producer<byte[], byte[]> producer,
            MeterRegistry meters) {
        this.own = ThreadLocal.withInitial(() -> new Own(new HashMap<>(), serdes.deserializer()));
        this.offsets = offsets;
        this.tables = tables;
        this.transactions = transactions;
        this.producer = producer;
        this.meters = new SinkMeters(meters);
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Claim claim = offsets.claim(partition);
            own.get().claims().put(partition, claim);
            consumer.seek(partition, claim.nextOffset());
        }
    }

    /** Applies a poll. */
    void apply(ConsumerRecords<byte[], byte[]> records) {
        long began = System.nanoTime();
        List<Decoded> decoded = new ArrayList<>();
        records.forEach(record -> decode(record).ifPresent(decoded::add));
        try (BatchTraces spans = new BatchTraces(decoded)) {
            store(records, decoded);
        } catch (NonTransientDataAccessException e) {
            meters.failed();
            LOG.warn("a batch of {} records was refused, applying them one by one", decoded.size(), e);
            store(records, storable(decoded));
        } catch (DataAccessException | TransactionException e) {
            meters.failed();
            throw e;
        }
        meters.applied(decoded.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void store(ConsumerRecords<byte[], byte[]> records, List<Decoded> decoded) {
        transactions.executeWithoutResult(status -> {
            tables.write(decoded);
            Map<TopicPartition, Claim> moves = new HashMap<>();
            for (TopicPartition partition : records.partitions()) {
                Claim claim = own.get().claims().get(partition);
                if (claim == null) {
                    throw new SinkOffsets.FencedWriterException(partition);
                }
                moves.put(
                        partition,
                        new Claim(
                                claim.epoch(),
                                records.records(partition).getLast().offset() + 1));
            }
            offsets.advance(moves);
        });
    }

    /** Tries each record alone and gives back those that Postgres takes; the others become dead letters. */
    private List<Decoded> storable(List<Decoded> decoded) {
        List<Decoded> good = new ArrayList<>();
        for (Decoded one : decoded) {
            try {
                transactions.executeWithoutResult(status -> {
                    tables.write(List.of(one));
                    status.setRollbackOnly();
                });
                good.add(one);
            } catch (DataAccessException e) {
                deadLetter(one.origin(), e);
            }
        }
        return good;
    }

    private Optional<Decoded> decode(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            deadLetter(record, new IllegalArgumentException("record without a key"));
            return Optional.empty();
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        try {
            SpecificRecord value = record.value() == null
                    ? null
                    : own.get().deserializer().deserialize(record.topic(), record.value());
            requireBelonging(record.topic(), key, value);
            return Optional.of(new Decoded(record, key, value));
        } catch (RuntimeException e) {
            if (RegistryUnavailableException.isCauseOf(e)) {
                throw e; // the poll is tried again until the registry answers
            }
            deadLetter(record, e);
            return Optional.empty();
        }
    }

    /** The log holds events, a view's topic its rows and tombstones, each under its own key. */
    private static void requireBelonging(String topic, String key, @Nullable SpecificRecord value) {
        Optional<ViewTable> table = ViewTable.of(topic);
        boolean belongs = switch (value) {
            case null -> table.isPresent();
            case TrainingEvent event -> topic.equals(Topics.EVENTS) && key.equals(event.getUserId());
            default -> table.isPresent() && table.get().takes(key, value);
        };
        if (!belongs) {
            throw new IllegalArgumentException("no such record belongs under this key of " + topic);
        }
    }

    private void deadLetter(ConsumerRecord<byte[], byte[]> record, RuntimeException cause) {
        LOG.warn("dead letter from {}-{}@{}", record.topic(), record.partition(), record.offset(), cause);
        meters.deadLetter(record.topic());
        try {
            producer.send(DeadLetters.of(APP, record, cause)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing a dead letter", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a dead letter could not be written", e);
        }
    }
}
