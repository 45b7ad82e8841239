package dev.trainer2.sink;

import dev.trainer2.contract.topics.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;

/** Batches of the sink: how large, how long, how often refused. */
final class SinkMeters {
    private static final double[] RECORDS = {1, 10, 100, 500, 2000};
    private static final Duration[] DURATIONS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final DistributionSummary records;
    private final Timer duration;
    private final Counter failures;
    private final MeterRegistry meters;

    SinkMeters(MeterRegistry meters) {
        this.meters = meters;
        records = DistributionSummary.builder("trainer.sink.batch.records")
                .description("records applied in one transaction")
                .serviceLevelObjectives(RECORDS)
                .register(meters);
        duration = Timer.builder("trainer.sink.batch.duration")
                .description("from a poll to the commit of its rows")
                .serviceLevelObjectives(DURATIONS)
                .register(meters);
        failures = Counter.builder("trainer.sink.batch.failures")
                .description("batches that Postgres refused or did not answer; they are tried again")
                .register(meters);
        for (String topic : List.of(
                Topics.EVENTS,
                Topics.STATE,
                Topics.WORKOUTS,
                Topics.LIFTS,
                Topics.FATIGUE,
                Topics.WEEKLY_REVIEW,
                Topics.PLAN)) {
            letters(topic); // there before the first one
        }
    }

    void applied(int count, Duration took) {
        records.record(count);
        duration.record(took);
    }

    void failed() {
        failures.increment();
    }

    void deadLetter(String topic) {
        letters(topic).increment();
    }

    private Counter letters(String topic) {
        return meters.counter("trainer.dead.letters", "app", TopicSink.APP, "topic", topic);
    }
}
