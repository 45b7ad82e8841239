package dev.trainer2.gateway.log;

import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.gateway.GatewaySettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Appends sealed events: idempotent, acknowledged by all brokers in sync; a whole import in one transaction. */
@Component
public class EventProducer implements DisposableBean {
    private final Serializer<TrainingEvent> serializer;
    private final GatewaySettings settings;
    private final KafkaProducer<String, byte[]> producer;

    /** The offsets of the first and the last event of a transaction. */
    public record Sent(long first, long last) {}

    EventProducer(EventSerdes serdes, GatewaySettings settings) {
        this.serializer = serdes.serializer(Topics.EVENTS);
        this.settings = settings;
        this.producer = new KafkaProducer<>(
                config(Map.of()),
                new StringSerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer());
    }

    /** Appends one event; completes with its offset when the brokers in sync have it. */
    CompletableFuture<Long> send(TrainingEvent event, @Nullable String traceParent) {
        CompletableFuture<Long> offset = new CompletableFuture<>();
        try {
            producer.send(record(event, traceParent), (metadata, failure) -> {
                if (failure == null) {
                    offset.complete(metadata.offset());
                } else {
                    offset.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            offset.completeExceptionally(
                    e); // the registry or the brokers do not answer: the caller is told the same way
        }
        return offset;
    }

    /**
     * Appends events in one transaction: readers see all of them or none. They are taken one by one, so that a long
     * import is never in memory as records whole.
     *
     * @param count how many there are, at least one
     * @return where they stand in the log
     * @throws IllegalStateException when the brokers refuse; nothing is visible then
     */
    public Sent sendAll(Iterable<TrainingEvent> events, int count, @Nullable String traceParent) {
        Map<String, Object> transactional = Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, "trainer-import-" + UUID.randomUUID(),
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 60_000,
                ProducerConfig.LINGER_MS_CONFIG, 5);
        try (KafkaProducer<String, byte[]> own = new KafkaProducer<>(
                config(transactional),
                new StringSerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer())) {
            own.initTransactions();
            own.beginTransaction();
            Future<RecordMetadata> first = null;
            Future<RecordMetadata> sent = null;
            try {
                int left = count;
                for (TrainingEvent event : events) {
                    ProducerRecord<String, byte[]> record = record(event, traceParent);
                    if (--left == 0) {
                        record.headers().add(EventHeaders.BATCH_END, new byte[] {1});
                    }
                    sent = own.send(record); // a failed one fails the commit
                    first = first == null ? sent : first;
                }
                own.commitTransaction();
            } catch (RuntimeException e) {
                own.abortTransaction();
                throw e;
            }
            return new Sent(
                    Objects.requireNonNull(first, "nothing was to be sent")
                            .get()
                            .offset(),
                    Objects.requireNonNull(sent, "nothing was to be sent").get().offset());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        } catch (ExecutionException | KafkaException e) {
            throw new IllegalStateException("the import could not be written", e);
        }
    }

    private ProducerRecord<String, byte[]> record(TrainingEvent event, @Nullable String traceParent) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.EVENTS, event.getUserId(), serializer.serialize(Topics.EVENTS, event));
        EventHeaders.write(
                record.headers(),
                event.getEventId(),
                EventSeal.typeOf(event),
                "gateway",
                event.getOccurredAt(),
                traceParent);
        return record;
    }

    private Map<String, Object> config(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 12_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        config.putAll(more);
        return config;
    }

    @Override
    public void destroy() {
        producer.close();
    }
}
