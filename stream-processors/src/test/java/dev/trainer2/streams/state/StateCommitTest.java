package dev.trainer2.streams.state;

import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.log.LogStores;
import dev.trainer2.streams.log.Pauses;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A commit of the state")
class StateCommitTest {
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private final Pauses pauses = new Pauses();

    /** The state's processor, with a context that counts the commits it asks for. */
    private final class Counted implements Processor<String, SpecificRecord, String, AthleteState> {
        private final StateProcessor counted = new StateProcessor(() -> Catalogue.EMPTY, pauses);

        @Override
        @SuppressWarnings("unchecked")
        public void init(ProcessorContext<String, AthleteState> context) {
            counted.init((ProcessorContext<String, AthleteState>) Proxy.newProxyInstance(
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
        public void process(Record<String, SpecificRecord> record) {
            counted.process(record);
        }
    }

    private Driver driver() {
        BareSerdes serdes = new BareSerdes();
        Topology topology = new Topology()
                .addSource("events", new StringDeserializer(), serdes.<SpecificRecord>deserializer(), Topics.EVENTS)
                .<String, SpecificRecord, String, AthleteState>addProcessor("fold", Counted::new, "events");
        LogStores.addTo(topology, serdes, "fold")
                .addSink("states", Topics.STATE, new StringSerializer(), serdes.serializer(Topics.STATE), "fold");
        return new Driver(topology, Topics.STATE, NOON);
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
