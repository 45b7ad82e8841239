package dev.trainer2.agent.work;

import dev.trainer2.agent.WorkerSettings;
import dev.trainer2.contract.topics.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A plain consumer group that keeps polling: one virtual thread per request, so a slow one holds nobody up; it pauses
 * when as many are in flight as its setting allows.
 */
@Component
class CoachWorker implements SmartLifecycle {
    static final String APP = "agent-worker";
    private static final Logger LOG = LoggerFactory.getLogger(CoachWorker.class);

    private final WorkerSettings settings;
    private final RequestHandler handler;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Assignments assignments;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Thread poller;
    private volatile boolean running;

    CoachWorker(WorkerSettings settings, RequestHandler handler, MeterRegistry meters) {
        this.settings = settings;
        this.handler = handler;
        this.consumer = consumer(settings);
        this.assignments = new Assignments(consumer);
        Gauge.builder("trainer.coach.requests.in.flight", assignments, Assignments::inFlight)
                .register(meters);
    }

    @Override
    public void start() {
        running = true;
        poller = Thread.ofPlatform().name("coach-poller").start(this::poll);
    }

    private void poll() {
        try (AnswerWriter writer = new AnswerWriter(() -> transactional(settings), assignments);
                consumer) {
            consumer.subscribe(List.of(Topics.COACHING_REQUESTS), assignments);
            while (running) {
                pollOnce(writer);
            }
        } catch (WakeupException e) {
            LOG.debug("polling ends");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pollOnce(AnswerWriter writer) {
        if (assignments.inFlight() >= settings.maxInFlight()) {
            consumer.pause(consumer.assignment());
        } else {
            consumer.resume(consumer.paused());
        }
        try {
            assignments.takeOn(consumer.assignment());
            var records = consumer.poll(Duration.ofMillis(consumer.paused().isEmpty() ? 500 : 20));
            assignments.refresh();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                assignments
                        .start(partition, record.offset())
                        .ifPresent(assignment -> requests.execute(() -> writer.submit(new Outcome(
                                partition, record.offset(), assignment, handler.handle(record, attempt(assignment))))));
            }
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("polling goes on after a fault of the brokers", e);
        }
    }

    /** Rises with every assignment, so that the deltas of a second delivery replace those of the first. */
    private int attempt(long assignment) {
        var member = assignments.member();
        return (int) (member == null ? assignment : Math.max(1, member.generationId()));
    }

    @Override
    public void stop() {
        running = false;
        consumer.wakeup();
        Thread current = poller;
        if (current != null) {
            try {
                current.join(15_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        requests.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(WorkerSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", settings.bootstrapServers());
        config.put("group.id", "trainer-agent-worker-v1");
        config.put("client.id", APP);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        config.put("max.poll.records", 100);
        config.put("fetch.max.wait.ms", 1000); // a record is answered with at once
        config.put("session.timeout.ms", 6000);
        config.put("heartbeat.interval.ms", 2000);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Producer<byte[], byte[]> transactional(WorkerSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", settings.bootstrapServers());
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("transactional.id", "trainer-agent-worker-" + UUID.randomUUID());
        config.put("transaction.timeout.ms", 15_000);
        config.put("max.block.ms", 10_000);
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return producer;
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }
}
