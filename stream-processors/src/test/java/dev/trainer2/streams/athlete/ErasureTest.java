package dev.trainer2.streams.athlete;

import static dev.trainer2.streams.Driver.event;
import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An erased athlete")
class ErasureTest {
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");

    private static Driver driver(String view) {
        return new Driver(Driver.topology(() -> Catalogue.EMPTY, true), view, NOON);
    }

    private static TrainingEvent erased() {
        return event("erased", NOON, new UserErased(NOON));
    }

    private static TrainingEvent[] sets() {
        return Stream.of(20, 10, 3)
                .map(days -> set("set" + days, NOON.minus(Duration.ofDays(days)), "Squat", 100, 5, 8.0))
                .toArray(TrainingEvent[]::new);
    }

    @ParameterizedTest(
            name =
                    "016-AC8 leaves a tombstone for every record of {0}, and what comes late or by the clock is passed over")
    @ValueSource(strings = {Topics.STATE, Topics.WORKOUTS, Topics.LIFTS, Topics.FATIGUE, Topics.WEEKLY_REVIEW})
    void tombstones(String view) {
        try (Driver driver = driver(view)) {
            driver.live(sets());
            Map<String, @Nullable SpecificRecord> written = driver.rows();
            assertThat(written).isNotEmpty().doesNotContainValue(null);
            driver.live(erased());
            Map<String, @Nullable SpecificRecord> after = driver.rows();
            assertThat(after.keySet()).isEqualTo(written.keySet());
            assertThat(after.values()).containsOnlyNulls();
            driver.live(set("late", NOON, "Squat", 100, 5, 8.0));
            driver.live(erased());
            driver.old(set("later", NOON, "Squat", 100, 5, 8.0));
            driver.pass(Duration.ofDays(2));
            assertThat(driver.written()).isZero();
        }
    }

    @ParameterizedTest(name = "016-AC9 is not in {0} when the log is read again from its first record")
    @ValueSource(strings = {Topics.STATE, Topics.WORKOUTS, Topics.LIFTS, Topics.FATIGUE, Topics.WEEKLY_REVIEW})
    void replay(String view) {
        try (Driver driver = driver(view)) {
            for (TrainingEvent set : sets()) {
                driver.old(set);
            }
            driver.old(erased());
            driver.old(set("late", NOON, "Squat", 100, 5, 8.0));
            driver.pass(Duration.ofSeconds(5));
            assertThat(driver.rows().values()).allSatisfy(row -> assertThat(row).isNull());
        }
    }
}
