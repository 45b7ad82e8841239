package dev.trainer2.streams;

import dev.trainer2.contract.topics.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Runs one topology under {@code trainer-<name>-v1}, exactly once, and tells how it is. */
public final class TopologyRunner implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(TopologyRunner.class);

    private final String name;
    private final Topology topology;
    private final StreamsSettings settings;
    private final MeterRegistry meters;
    private volatile @Nullable KafkaStreams streams;

    TopologyRunner(String name, Topology topology, StreamsSettings settings, MeterRegistry meters) {
        this.name = name;
        this.topology = topology;
        this.settings = settings;
        this.meters = meters;
        Gauge.builder("trainer.topology.running", this, runner -> runner.state() == KafkaStreams.State.RUNNING ? 1 : 0)
                .description("whether the topology runs")
                .tag("topology", name)
                .register(meters);
    }

    @Override
    public void start() {
        Properties properties = properties(name, settings);
        properties.put(DeadLetterHandler.METERS, meters);
        KafkaStreams started = new KafkaStreams(topology, properties);
        // a thread that died on a passing fault is replaced; the transaction it left open is aborted and done again
        started.setUncaughtExceptionHandler(error -> {
            LOG.error("a thread of topology {} failed and is replaced", name, error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams = started;
        started.start();
    }

    /** The settings of a topology; the guarantees are not settings of ours. */
    static Properties properties(String name, StreamsSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "trainer-" + name + "-v1");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 10);
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 4 * 1024 * 1024);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2000);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        config.put(DeadLetterHandler.APP, name);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.deadLettersOf(name));
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        Properties properties = new Properties();
        properties.putAll(config);
        return properties;
    }

    @Override
    public void stop() {
        KafkaStreams current = streams;
        if (current != null) {
            current.close(Duration.ofSeconds(20));
            streams = null;
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    private KafkaStreams.State state() {
        KafkaStreams current = streams;
        return current == null ? KafkaStreams.State.NOT_RUNNING : current.state();
    }

    @Override
    public Health health() {
        KafkaStreams.State state = state();
        Health.Builder health = state == KafkaStreams.State.RUNNING ? Health.up() : Health.down();
        return health.withDetail("topology", name)
                .withDetail("state", state.name())
                .build();
    }
}
