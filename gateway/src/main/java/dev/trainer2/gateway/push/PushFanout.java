package dev.trainer2.gateway.push;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.AthleteState;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.problems.Problem;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows all partitions of the actions (read committed) and of the states (as hints, read uncommitted) and hands each
 * record to the sockets of its athlete.
 */
@Component
public class PushFanout implements SmartLifecycle {
    static final String APP = "gateway";
    private static final Logger LOG = LoggerFactory.getLogger(PushFanout.class);
    private static final Duration BROKERS_WITHIN = Duration.ofMinutes(2);

    private final Map<String, Set<Subscriber>> subscribers = new ConcurrentHashMap<>();
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private final GatewaySettings settings;
    private final Cluster cluster;
    private final Frames frames;
    private final Deserializer<A2uiAction> actions;
    private final Deserializer<AthleteState> states;
    private final MeterRegistry meters;
    private @Nullable Following actionFollower;
    private @Nullable Following stateFollower;
    private @Nullable KafkaProducer<byte[], byte[]> deadLetters;

    PushFanout(GatewaySettings settings, Cluster cluster, Frames frames, EventSerdes serdes, MeterRegistry meters) {
        this.settings = settings;
        this.cluster = cluster;
        this.frames = frames;
        this.actions = serdes.deserializer();
        this.states = serdes.deserializer();
        this.meters = meters;
        Gauge.builder("trainer.sockets.open", this, PushFanout::open).register(meters);
    }

    public void add(Subscriber subscriber) {
        subscribers
                .computeIfAbsent(subscriber.userId(), user -> new CopyOnWriteArraySet<>())
                .add(subscriber);
    }

    public void remove(Subscriber subscriber) {
        subscribers.computeIfPresent(subscriber.userId(), (user, set) -> {
            set.remove(subscriber);
            return set.isEmpty() ? null : set;
        });
    }

    /** Last offset of the actions that was handed to the sockets of a partition; -1 before the first. */
    public long lastAction(int partition) {
        return positions.getOrDefault(partition, -1L);
    }

    private double open() {
        return subscribers.values().stream().mapToInt(Set::size).sum();
    }

    private void onAction(ConsumerRecord<byte[], byte[]> record) {
        positions.put(record.partition(), record.offset());
        for (Subscriber subscriber : socketsOf(record)) {
            A2uiAction action = actions.deserialize(record.topic(), record.value());
            String trace = traceId(record);
            subscriber.action(record.offset(), cursor -> frames.of(action, trace, cursor.encode()));
        }
    }

    private void onState(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return;
        }
        for (Subscriber subscriber : socketsOf(record)) {
            AthleteState state = states.deserialize(record.topic(), record.value());
            subscriber.viewsChanged(
                    state.getCursor().getOffset(),
                    cursor -> Frames.frame("state.updated", cursor.encode(), Map.of("views", List.of("state"))));
        }
    }

    private Set<Subscriber> socketsOf(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null
                ? Set.of()
                : subscribers.getOrDefault(new String(record.key(), StandardCharsets.UTF_8), Set.of());
    }

    static @Nullable String traceId(ConsumerRecord<byte[], byte[]> record) {
        return EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT)
                .filter(parent -> parent.length() >= 35)
                .map(parent -> parent.substring(3, 35))
                .orElse(null);
    }

    private void deadLetter(ConsumerRecord<byte[], byte[]> record, RuntimeException cause) {
        LOG.warn("dead letter from {}-{}@{}", record.topic(), record.partition(), record.offset(), cause);
        meters.counter("trainer.dead.letters", "app", APP, "topic", record.topic())
                .increment();
        KafkaProducer<byte[], byte[]> producer = deadLetters;
        if (producer != null) {
            producer.send(DeadLetters.of(APP, record, cause));
        }
    }

    @Override
    public void start() {
        deadLetters = new KafkaProducer<>(
                Map.of("bootstrap.servers", settings.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        int partitions = partitionsWhenThere();
        actionFollower = new Following(settings, partitionsOf(Topics.A2UI_ACTIONS, partitions), true)
                .onStart((partition, next) -> positions.put(partition.partition(), next - 1))
                .start(this::onAction, this::deadLetter);
        stateFollower = new Following(settings, partitionsOf(Topics.STATE, partitions), false)
                .start(this::onState, this::deadLetter);
    }

    /** A gateway may start while the brokers do not answer: it waits for them, and its health says why. */
    private int partitionsWhenThere() {
        long end = System.nanoTime() + BROKERS_WITHIN.toNanos();
        while (true) {
            try {
                return cluster.known().partitions();
            } catch (Problem e) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warn("waiting for the brokers: {}", e.getMessage());
            }
        }
    }

    private static List<TopicPartition> partitionsOf(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new TopicPartition(topic, n))
                .toList();
    }

    @Override
    public void stop() {
        for (Following following : new Following[] {actionFollower, stateFollower}) {
            if (following != null) {
                following.close();
            }
        }
        actionFollower = null;
        stateFollower = null;
        if (deadLetters != null) {
            deadLetters.close();
        }
    }

    @Override
    public boolean isRunning() {
        return actionFollower != null;
    }
}
