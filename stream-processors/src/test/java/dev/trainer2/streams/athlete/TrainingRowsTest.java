package dev.trainer2.streams.athlete;

import static dev.trainer2.streams.Driver.USER;
import static dev.trainer2.streams.Driver.event;
import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutSet;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rows of workouts and lifts")
class TrainingRowsTest {
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Driver driver(String view) {
        return new Driver(Driver.topology(() -> Catalogue.EMPTY, true), view, NOON);
    }

    private static AthleteWorkout workout(Map<String, AthleteWorkout> rows, String day) {
        return Objects.requireNonNull(rows.get(USER + "|workout " + day), day);
    }

    @Test
    @DisplayName("023-AC1 a set rewrites the row of its workout alone, with its estimate, its stress and the records")
    void workouts() {
        try (Driver driver = driver(Topics.WORKOUTS)) {
            driver.imported(List.of(
                    set("1", NOON.minus(DAY.multipliedBy(9)), "Squat", 100, 5, 8.0),
                    set("2", NOON.minus(DAY.multipliedBy(2)), "Squat", 90, 5, 8.0)));
            Map<String, AthleteWorkout> before = driver.rows();
            assertThat(before).hasSize(2);
            assertThat(workout(before, "2025-09-08").getRecords())
                    .as("the first of a lift is none")
                    .isEmpty();
            driver.live(set("3", NOON, "Squat", 105, 5, 8.0));
            Map<String, AthleteWorkout> rows = driver.rows();
            assertThat(rows).containsOnlyKeys(USER + "|workout 2025-09-17");
            AthleteWorkout today = workout(rows, "2025-09-17");
            assertThat(today.getTonnageKg()).isEqualTo(525);
            assertThat(today.getWorkSets()).isEqualTo(1);
            WorkoutSet done = today.getSets().getFirst();
            assertThat(done.getE1rmKg()).isNotNull().isGreaterThan(105);
            assertThat(done.getSsu()).isNotNull().isPositive();
            assertThat(today.getRecords()).singleElement().satisfies(record -> {
                assertThat(record.getE1rmKg()).isEqualTo(done.getE1rmKg());
                assertThat(record.getPreviousKg())
                        .isEqualTo(workout(before, "2025-09-08")
                                .getSets()
                                .getFirst()
                                .getE1rmKg());
            });
        }
    }

    @Test
    @DisplayName("023-AC1 a workout whose only set is removed is gone, and with it its lift")
    void removed() {
        for (String view : List.of(Topics.WORKOUTS, Topics.LIFTS)) {
            try (Driver driver = driver(view)) {
                driver.live(set("1", NOON, "Squat", 100, 5, 8.0));
                Map<String, @Nullable SpecificRecord> written = driver.rows();
                driver.live(event("2", NOON, new SetRemoved("1")));
                Map<String, @Nullable SpecificRecord> gone = driver.rows();
                assertThat(gone.keySet()).isEqualTo(written.keySet());
                assertThat(gone.values()).containsOnlyNulls();
            }
        }
    }

    @Test
    @DisplayName(
            "023-AC1 the row of a lift has its last session however old, its best set, and the best of each session")
    void lifts() {
        try (Driver driver = driver(Topics.LIFTS)) {
            driver.imported(List.of(
                    set("1", NOON.minus(DAY.multipliedBy(800)), "Squat", 100, 5, 8.0),
                    set("2", NOON.minus(DAY.multipliedBy(800)).plusSeconds(90), "Squat", 110, 3, 9.0),
                    set("3", NOON.minus(DAY.multipliedBy(790)), "Squat", 95, 5, 8.0),
                    set("4", NOON.minus(DAY), "Bench", 80, 5, 8.0)));
            Map<String, AthleteLift> rows = driver.rows();
            assertThat(rows).containsOnlyKeys(USER + "|squat", USER + "|bench");
            AthleteLift squat = Objects.requireNonNull(rows.get(USER + "|squat"));
            assertThat(squat.getSessions()).isEqualTo(2);
            assertThat(squat.getWorkSets()).isEqualTo(3);
            assertThat(squat.getLast().getSets())
                    .singleElement()
                    .satisfies(set -> assertThat(set.getSetId()).isEqualTo("3"));
            assertThat(squat.getBest())
                    .singleElement()
                    .satisfies(best -> assertThat(best.getSetId()).isEqualTo("2"));
            assertThat(squat.getDays()).extracting(day -> day.getSetId()).containsExactly("2", "3");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 77, 4_711})
    @DisplayName("023-AC2 events in any order, half of them twice, with a crash in between, give the same rows")
    void anyOrder(long seed) {
        List<TrainingEvent> log = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            Instant at = NOON.minus(DAY.multipliedBy(10 - n % 10)).plusSeconds(n);
            log.add(set("s" + n, at, "Lift " + n % 5, 60 + n % 40, 1 + n % 12, n % 3 == 0 ? null : 8.0));
        }
        log.add(event("gone", NOON, new SetRemoved("s17")));
        for (String view : List.of(Topics.WORKOUTS, Topics.LIFTS)) {
            Map<String, SpecificRecord> inOrder = new TreeMap<>();
            try (Driver driver = driver(view)) {
                log.forEach(driver::old);
                driver.pass(Duration.ofSeconds(2));
                take(driver, inOrder);
            }
            Random random = new Random(seed);
            List<TrainingEvent> shuffled = new ArrayList<>(log);
            shuffled.addAll(log.subList(0, log.size() / 2));
            Collections.shuffle(shuffled, random);
            int crash = 1 + random.nextInt(shuffled.size() - 1);
            Map<String, SpecificRecord> live = new TreeMap<>();
            Driver driver = driver(view);
            shuffled.subList(0, crash).forEach(driver::live);
            take(driver, live);
            try (Driver second = driver.crashed(Driver.topology(() -> Catalogue.EMPTY, true))) {
                shuffled.subList(crash, shuffled.size()).forEach(second::live);
                take(second, live);
            }
            assertThat(live).isEqualTo(inOrder);
        }
    }

    /** What a compacted topic keeps of the rows written so far, without the cursors of their writing. */
    private static void take(Driver driver, Map<String, SpecificRecord> kept) {
        driver.<SpecificRecord>rows().forEach((key, row) -> {
            if (row == null) {
                kept.remove(key);
            } else {
                row.put(row.getSchema().getField("cursor").pos(), new LogPosition(0, 0L));
                kept.put(key, row);
            }
        });
    }
}
