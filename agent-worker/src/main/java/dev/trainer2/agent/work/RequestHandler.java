package dev.trainer2.agent.work;

import dev.trainer2.agent.WorkerSettings;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.CoachingRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One request from its bytes to the records that end it; it always ends. */
@Component
class RequestHandler implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);
    private static final int TRIES = 3;
    private static final Duration[] LATENCIES = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofSeconds(30)
    };

    private final Deserializer<CoachingRequest> deserializer;
    private final AthleteKeys keys;
    private final Coach coach;
    private final ExerciseCatalogue catalogue;
    private final AnswerRecords records;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Producer<byte[], byte[]> live;

    RequestHandler(
            EventSerdes serdes,
            AthleteKeys keys,
            Coach coach,
            ExerciseCatalogue catalogue,
            AnswerRecords records,
            Clock clock,
            MeterRegistry meters,
            WorkerSettings settings) {
        this.deserializer = serdes.deserializer();
        this.keys = keys;
        this.coach = coach;
        this.catalogue = catalogue;
        this.records = records;
        this.clock = clock;
        this.meters = meters;
        for (String outcome : List.of("ANSWERED", "LATE", "FAILED")) {
            meters.counter("trainer.coach.replies", "outcome", outcome); // there before the first one
        }
        meters.counter("trainer.dead.letters", "app", CoachWorker.APP, "topic", Topics.COACHING_REQUESTS);
        this.live = new KafkaProducer<>(
                Map.of("bootstrap.servers", settings.bootstrapServers(), "acks", "all", "max.block.ms", 5000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** The records that end a request, whatever happens on the way. */
    List<ProducerRecord<byte[], byte[]>> handle(ConsumerRecord<byte[], byte[]> record, int attempt) {
        CoachingRequest request;
        try {
            request = read(record);
        } catch (RuntimeException e) {
            return List.of(deadLetter(record, e));
        }
        if (request == null) {
            return List.of(deadLetter(record, new IllegalArgumentException("a request without content")));
        }
        String cause =
                EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT).orElse(null);
        try (TraceScope span = TraceScope.open("process " + record.topic(), SpanKind.CONSUMER, cause)
                .event(request.getEventId())
                .with("trainer.request.kind", request.getKind().name())) {
            return handle(record, request, attempt, span);
        }
    }

    /** Reads a request; again and again while the registry does not answer, until the worker stops. */
    private @Nullable CoachingRequest read(ConsumerRecord<byte[], byte[]> record) {
        while (true) {
            try {
                return deserializer.deserialize(record.topic(), record.value());
            } catch (RuntimeException e) {
                if (!RegistryUnavailableException.isCauseOf(e)
                        || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warn("{}-{}@{} waits for the registry", record.topic(), record.partition(), record.offset(), e);
            }
        }
    }

    private List<ProducerRecord<byte[], byte[]>> handle(
            ConsumerRecord<byte[], byte[]> record, CoachingRequest request, int attempt, TraceScope span) {
        String trace = span.traceParent();
        long began = System.nanoTime();
        Throwable last = new IllegalStateException("not tried");
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                List<ProducerRecord<byte[], byte[]>> answer = answer(request, attempt, trace);
                took(request, "ANSWERED", began);
                LOG.info("request {} answered", request.getRequestId());
                return answer;
            } catch (RuntimeException | StackOverflowError e) { // a text can be too much for a pattern
                LOG.warn("request {} failed, try {} of {}", request.getRequestId(), tried, TRIES, e);
                last = e;
            }
        }
        meters.counter("trainer.coach.replies", "outcome", "FAILED").increment();
        took(request, "FAILED", began);
        span.failed(last.getClass().getSimpleName());
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>(
                records.failed(request, coach.kind(), last.getClass().getSimpleName(), trace));
        all.add(deadLetter(record, last));
        return all;
    }

    private List<ProducerRecord<byte[], byte[]>> answer(CoachingRequest request, int attempt, @Nullable String trace) {
        Optional<AthleteKey> key = keys.find(request.getUserId());
        if (key.isEmpty()) {
            return List.of(); // the athlete was forgotten: nobody to answer
        }
        live.send(records.status(request, "THINKING", "Reading your log", attempt, key.get(), trace));
        Question question = Questions.of(request, key.get(), catalogue.current());
        Answer answer = coach.answer(
                question,
                new LiveProgress(
                        attempt,
                        (number, index, text) ->
                                live.send(records.delta(request, number, index, text, key.get(), trace)),
                        (number, what) -> live.send(records.status(request, "TOOL", what, number, key.get(), trace))));
        boolean shown = clock.instant().isBefore(request.getDeadline());
        meters.counter("trainer.coach.replies", "outcome", shown ? "ANSWERED" : "LATE")
                .increment();
        return records.answered(request, answer, key.get(), shown, trace);
    }

    private void took(CoachingRequest request, String outcome, long began) {
        Timer.builder("trainer.coach.request")
                .description("from taking a request on to the records of its answer")
                .serviceLevelObjectives(LATENCIES)
                .tags("kind", request.getKind().name(), "outcome", outcome)
                .register(meters)
                .record(Duration.ofNanos(System.nanoTime() - began));
    }

    private ProducerRecord<byte[], byte[]> deadLetter(ConsumerRecord<byte[], byte[]> record, Throwable cause) {
        LOG.warn("dead letter from {}-{}@{}", record.topic(), record.partition(), record.offset(), cause);
        meters.counter("trainer.dead.letters", "app", CoachWorker.APP, "topic", record.topic())
                .increment();
        return DeadLetters.of(CoachWorker.APP, record, cause);
    }

    @Override
    public void destroy() {
        live.close();
    }
}
