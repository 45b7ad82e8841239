package dev.trainer2.gateway.push;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceParent;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.AthleteState;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.push.ViewChanges.View;
import dev.trainer2.gateway.views.ViewRows;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
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
 * Follows all partitions of the actions and plans (read committed) and of the views (in the version that is read) and hands what
 * comes to the sockets of its athlete. Views are read uncommitted: they follow from the log alone, so that a transaction which is
 * done again gives the same rows.
 */
@Component
public class PushFanout implements SmartLifecycle {
    static final String APP = "gateway";
    private static final Logger LOG = LoggerFactory.getLogger(PushFanout.class);
    private static final Duration BROKERS_WITHIN = Duration.ofMinutes(2);

    private final Map<String, Set<Subscriber>> subscribers = new ConcurrentHashMap<>();
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private final ShownActions shown = new ShownActions();
    private final GatewaySettings settings;
    private final ViewRows rows;
    private final Cluster cluster;
    private final Frames frames;
    private final PushedRows pushed;
    private final Deserializer<A2uiAction> actions;
    private final Deserializer<SpecificRecord> views;
    private final MeterRegistry meters;
    private @Nullable Following actionFollower;
    private @Nullable Following planFollower;
    private @Nullable Following viewFollower;
    private @Nullable String version;
    private @Nullable KafkaProducer<byte[], byte[]> deadLetters;

    PushFanout(
            GatewaySettings settings,
            ViewRows rows,
            Cluster cluster,
            Frames frames,
            PushedRows pushed,
            EventSerdes serdes,
            MeterRegistry meters) {
        this.pushed = pushed;
        this.settings = settings;
        this.rows = rows;
        this.cluster = cluster;
        this.frames = frames;
        this.actions = serdes.deserializer();
        this.views = serdes.deserializer();
        this.meters = meters;
        Gauge.builder("trainer.sockets.open", this, PushFanout::open)
                .description("open sockets of clients")
                .register(meters);
        List<String> followed = new ArrayList<>(Topics.VIEWS);
        followed.addAll(List.of(Topics.A2UI_ACTIONS, Topics.PLAN));
        for (String topic : followed) {
            meters.counter("trainer.dead.letters", "app", APP, "topic", topic); // there before the first one
        }
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
        Set<Subscriber> sockets = socketsOf(record);
        if (sockets.isEmpty()) {
            return;
        }
        A2uiAction action = actions.deserialize(record.topic(), record.value());
        if (shown.isRepeat(action.getActionId(), record.offset())) {
            return;
        }
        // a span for each piece of a text on its way would hide the others
        try (TraceScope span = action.getKind() == ActionKind.CHAT_DELTA
                ? TraceScope.none()
                : TraceScope.causedBy(record.headers(), "push action")) {
            span.with("trainer.action.kind", action.getKind().name());
            String trace = traceId(record);
            sockets.forEach(subscriber ->
                    subscriber.action(record.offset(), cursor -> frames.of(action, trace, cursor.encode())));
        }
    }

    private void onView(ConsumerRecord<byte[], byte[]> record, Map<String, ViewChanges> changed) {
        Set<Subscriber> sockets = socketsOf(record);
        if (sockets.isEmpty()) {
            return;
        }
        String user = sockets.iterator().next().userId();
        View view = PushedRows.view(record.topic());
        if (record.value() == null && view == View.STATE) {
            return; // the account is being erased, and its sockets end
        }
        SpecificRecord said = record.value() == null ? null : views.deserialize(record.topic(), record.value());
        ViewChanges changes = changed.computeIfAbsent(user, absent -> new ViewChanges());
        changes.add(view, key(record), said == null ? null : pushed.row(view, user, said));
        changes.causedBy(
                EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT).orElse(null));
        if (said instanceof AthleteState state) {
            changes.includes(state.getCursor().getOffset());
        }
    }

    /** Tells what the records that came together say, in one frame for each socket. */
    private void tellChanges(Map<String, ViewChanges> changed) {
        changed.forEach((user, changes) -> {
            try (TraceScope span = TraceScope.open("push view", SpanKind.CONSUMER, changes.traceParent())) {
                String trace = TraceParent.traceId(span.traceParent()).orElse(null);
                Map<String, Object> whole = changes.payload(); // the same for every socket that has nothing of it yet
                subscribers
                        .getOrDefault(user, Set.of())
                        .forEach(subscriber -> subscriber.viewsChanged(
                                changes,
                                (cursor, told) -> updated(cursor, told == changes ? whole : told.payload(), trace)));
            }
        });
        changed.clear();
    }

    /** A plan holds decisions, so it is told of when it is committed. */
    private void onPlan(ConsumerRecord<byte[], byte[]> record) {
        Map<String, ViewChanges> changed = new LinkedHashMap<>();
        onView(record, changed);
        tellChanges(changed);
    }

    private static String updated(Cursor cursor, Map<String, ?> payload, @Nullable String trace) {
        return Frames.frame("state.updated", UUID.randomUUID().toString(), trace, cursor.encode(), payload);
    }

    /**
     * Follows the views in a version from now on; every socket is told to fetch them anew when it was another before.
     */
    synchronized void follow(String wanted) {
        if (wanted.equals(version) || actionFollower == null) {
            return;
        }
        Following before = viewFollower;
        List<TopicPartition> partitions = new ArrayList<>();
        for (String view : Topics.VIEWS) {
            partitions.addAll(
                    partitionsOf(Topics.versioned(view, wanted), cluster.known().partitions()));
        }
        Map<String, ViewChanges> changed = new LinkedHashMap<>();
        viewFollower = new Following(settings, partitions, false)
                .start(record -> onView(record, changed), () -> tellChanges(changed), this::deadLetter);
        if (before != null) {
            LOG.info("the views are read in version {} instead of {}", wanted, version);
            before.close();
            subscribers.values().forEach(sockets -> sockets.forEach(PushFanout::tellAll));
        }
        version = wanted;
    }

    private static void tellAll(Subscriber socket) {
        socket.send(updated(socket.cursor(), Map.of("views", View.names()), null));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    private Set<Subscriber> socketsOf(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        int bar = key.indexOf('|'); // most rows have their place behind it
        return subscribers.getOrDefault(bar < 0 ? key : key.substring(0, bar), Set.of());
    }

    static @Nullable String traceId(ConsumerRecord<byte[], byte[]> record) {
        return EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT)
                .flatMap(TraceParent::traceId)
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
        planFollower = new Following(settings, partitionsOf(Topics.PLAN, partitions), true)
                .start(this::onPlan, this::deadLetter);
        follow(rows.version());
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
    public synchronized void stop() {
        for (Following following : new Following[] {actionFollower, planFollower, viewFollower}) {
            if (following != null) {
                following.close();
            }
        }
        actionFollower = null;
        planFollower = null;
        viewFollower = null;
        version = null;
        if (deadLetters != null) {
            deadLetters.close();
        }
    }

    @Override
    public boolean isRunning() {
        return actionFollower != null;
    }
}
