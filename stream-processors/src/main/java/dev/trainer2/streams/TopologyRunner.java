package dev.trainer2.streams;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.streams.athlete.LogLag;
import dev.trainer2.streams.stores.StoreDamage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one topology under {@code trainer-<name>-<version>}, exactly once, and tells how it is. */
final class TopologyRunner {
    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(TopologyRunner.class);

    private final String name;
    private final String version;
    private final Supplier<Topology> topology;
    private final boolean live;
    private final StreamsSettings settings;
    private final TopologyMeters meters;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private volatile @Nullable KafkaStreams streams;

    TopologyRunner(
            String name,
            String version,
            boolean live,
            Supplier<Topology> topology,
            StreamsSettings settings,
            MeterRegistry meters) {
        this.name = name;
        this.version = version;
        this.live = live;
        this.topology = topology;
        this.settings = settings;
        this.meters = new TopologyMeters(this, name, version, live, meters);
    }

    /** Starts the topology. */
    synchronized void start() {
        Topology built = topology.get();
        meters.stores(new StoreSizes(storesOf(built), this::metrics));
        run(built);
    }

    private void run(Topology built) {
        Properties properties = properties(name, version, live, settings);
        properties.putAll(meters.settings());
        LogLag lag = this::lag;
        properties.put(LogLag.SETTING, lag);
        KafkaStreams started = new KafkaStreams(built, properties);
        started.setUncaughtExceptionHandler(this::onFault);
        streams = started;
        started.start();
    }

    private Map<MetricName, ? extends Metric> metrics() {
        KafkaStreams current = streams;
        return current == null ? Map.of() : current.metrics();
    }

    /**
     * A thread that died on a passing fault is replaced: the transaction it left open is aborted and done again. Stores that cannot
     * be read are built anew from their changelogs.
     */
    private StreamThreadExceptionResponse onFault(Throwable fault) {
        if (!StoreDamage.isCauseOf(fault)) {
            LOG.error("a thread of topology {} failed and is replaced", name, fault);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error(
                "a local store of topology {} is damaged; its stores are built anew from their changelogs",
                name,
                fault);
        if (rebuilding.compareAndSet(false, true)) {
            // not by the thread that failed, which has to end first
            Thread.ofVirtual().name("rebuild-" + name).start(this::rebuild);
        }
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private synchronized void rebuild() {
        KafkaStreams damaged = streams;
        if (damaged == null) {
            return; // it was stopped meanwhile
        }
        damaged.close(CLOSES_WITHIN);
        damaged.cleanUp();
        rebuilding.set(false);
        run(topology.get());
        meters.rebuilt();
    }

    private static List<String> storesOf(Topology topology) {
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Processor.class::isInstance)
                .flatMap(node -> ((TopologyDescription.Processor) node).stores().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The consumer's own count of what is left of a partition of the log. */
    private OptionalLong lag(int partition) {
        return metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("records-lag"))
                .filter(metric ->
                        Topics.EVENTS.equals(metric.metricName().tags().get("topic")))
                .filter(metric -> Integer.toString(partition)
                        .equals(metric.metricName().tags().get("partition")))
                .map(Metric::metricValue)
                .filter(value -> value instanceof Double known && !known.isNaN())
                .mapToLong(value -> ((Double) value).longValue())
                .max();
    }

    /** The settings of a topology; the guarantees are not settings of ours. */
    static Properties properties(String name, String version, boolean live, StreamsSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId(name, version));
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        // processors ask for a commit where somebody waits; nobody does for a version that is computed beside the live
        // one
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, live ? 200 : 2000);
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 2 * 1024 * 1024);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), live ? 0 : 5);
        // refused because the transaction before is still being completed (KAFKA-20000), it is tried again at once, not
        // after 100 ms
        config.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), 5);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 4 * 1024 * 1024);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2000);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        config.put(DeadLetterHandler.APP, name);
        config.put(DeadLetterHandler.WRITES, live);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.deadLettersOf(name));
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        Properties properties = new Properties();
        properties.putAll(config);
        return properties;
    }

    private static String applicationId(String name, String version) {
        return "trainer-" + name + "-" + version;
    }

    String applicationId() {
        return applicationId(name, version);
    }

    /** Stops; a runner is not started again. */
    synchronized void stop() {
        KafkaStreams current = streams;
        if (current != null) {
            if (!current.close(CLOSES_WITHIN)) {
                LOG.error("topology {} has not stopped within {} s", applicationId(), CLOSES_WITHIN.toSeconds());
            }
            streams = null;
        }
        meters.remove();
    }

    /** Stops for good: the local stores go, the topics are the operator's to delete. */
    synchronized void retire() {
        KafkaStreams current = streams;
        stop();
        if (current != null && current.state().hasCompletedShutdown()) {
            current.cleanUp();
        }
    }

    KafkaStreams.State state() {
        KafkaStreams current = streams;
        return current == null ? KafkaStreams.State.NOT_RUNNING : current.state();
    }

    boolean runs() {
        return state() == KafkaStreams.State.RUNNING;
    }
}
