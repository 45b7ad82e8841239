package dev.trainer2.streams.athlete;

import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.log.LoggedEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A commit")
class CommitTest {
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");

    private static final AthleteTopology.Settings SETTINGS = new AthleteTopology.Settings(
            new BareSerdes(), () -> Catalogue.EMPTY, user -> Optional.empty(), Duration.ofSeconds(30), "v1", true);

    private final AtomicInteger asked = new AtomicInteger();
    private final Pauses pauses = new Pauses();

    /** The processor, with a context that counts the commits it asks for. */
    private final class Counted implements Processor<String, LoggedEvent, String, SpecificRecord> {
        private final AthleteProcessor counted = new AthleteProcessor(SETTINGS, pauses, new EventBudget(1_000));

        @Override
        @SuppressWarnings("unchecked")
        public void init(ProcessorContext<String, SpecificRecord> context) {
            counted.init((ProcessorContext<String, SpecificRecord>) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessorContext.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("commit")) {
                            asked.incrementAndGet();
                        }
                        return method.invoke(context, arguments);
                    }));
        }

        @Override
        public void process(Record<String, LoggedEvent> record) {
            counted.process(record);
        }
    }

    private Driver driver() {
        return new Driver(AthleteTopology.build(SETTINGS, Counted::new), Topics.STATE, NOON);
    }

    @Test
    @DisplayName("006-AC13 is asked for when an athlete has just done something")
    void live() {
        try (Driver driver = driver()) {
            driver.live(set("s1", NOON, "Squat", 100, 5, 8.0));
            assertThat(driver.written()).isEqualTo(1);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    @DisplayName("006-AC13 waits for the interval when others have just done something as well")
    void burst() {
        try (Driver driver = driver()) {
            driver.live(set("s1", NOON, "Squat", 100, 5, 8.0), set("s2", NOON.plusMillis(50), "Squat", 100, 5, 8.0));
            assertThat(driver.written()).isEqualTo(2);
            assertThat(asked).hasValue(1);
            driver.live(set("s3", NOON.plusMillis(250), "Squat", 100, 5, 8.0));
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    @DisplayName("006-AC13 waits for the interval when what is read is old, or imported")
    void history() {
        try (Driver driver = driver()) {
            driver.imported(List.of(
                    set("s1", NOON.minus(Duration.ofDays(2)), "Squat", 100, 5, 8.0),
                    set("s2", NOON.minus(Duration.ofDays(1)), "Squat", 100, 5, 8.0)));
            assertThat(driver.written()).isEqualTo(1);
            assertThat(asked).hasValue(0);
        }
    }
}
