package dev.trainer2.local.fill;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Writes made-up events straight into the log, sealed as the gateway seals them and past its door. */
public final class Filler {
    private final String bootstrap;
    private final Serializer<TrainingEvent> serializer;
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final AthleteKeys keys;

    /**
     * @param registry base address of the schema registry, without a path
     * @param jdbc JDBC address of the product's database, with user
     * @param masterKey 32 bytes in base64
     */
    public Filler(String bootstrap, String registry, String jdbc, String masterKey) {
        this.bootstrap = bootstrap;
        this.serializer = new EventSerdes(registry).serializer(Topics.EVENTS);
        database.setUrl(jdbc);
        this.keys = new AthleteKeys(database, masterKey);
    }

    /**
     * Writes them, and returns when the brokers in sync have every one.
     *
     * @param now nothing made up may be in its future
     * @throws StackException when Postgres or the brokers do not take it
     */
    public void run(FillPlan plan, Instant now, Progress progress) {
        Map<String, AthleteKey> known = keysOf(plan);
        progress.total(plan.events());
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config(), new StringSerializer(), new ByteArraySerializer())) {
            FilledLog log = new FilledLog(plan);
            while (log.hasNext() && failure.get() == null) {
                MadeEvent event = log.next();
                AthleteKey key = Objects.requireNonNull(known.get(event.userId()));
                producer.send(record(event, key, now), (written, refused) -> {
                    if (refused == null) {
                        progress.step(1);
                    } else {
                        failure.compareAndSet(null, refused);
                    }
                });
            }
            producer.flush();
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
        }
        Exception refused = failure.get();
        if (refused != null) {
            throw new StackException(
                    "The log does not take the events (" + refused.getMessage()
                            + "). The same command may be run again: events that are there are repeats then.",
                    refused);
        }
    }

    private ProducerRecord<String, byte[]> record(MadeEvent event, AthleteKey key, Instant now) {
        EventDraft draft = event.draft(now);
        EventSource source = event.type().equals(MadeEvent.REGISTERED) ? EventSource.SYSTEM : EventSource.APP;
        TrainingEvent sealed = EventSeal.seal(draft, event.userId(), source, key);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topics.EVENTS,
                null,
                event.appendedAt().toEpochMilli(),
                event.userId(),
                serializer.serialize(Topics.EVENTS, sealed));
        EventHeaders.write(record.headers(), event.eventId(), event.type(), "fill", event.occurredAt(), null);
        return record;
    }

    /** Each athlete's key: the one that is there, so that repeats are repeats, else a new one. */
    private Map<String, AthleteKey> keysOf(FillPlan plan) {
        Map<String, AthleteKey> known = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int athlete = 0; athlete < plan.athletes(); athlete++) {
                String userId = plan.userId(athlete);
                AthleteKey key = keys.find(userId).orElse(null);
                known.put(userId, key == null ? keys.create(connection, userId) : key);
            }
            connection.commit();
            return known;
        } catch (SQLException e) {
            throw new StackException("The keys of the athletes cannot be stored: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new StackException("The keys in Postgres do not open under this master key.", e);
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        return config;
    }
}
