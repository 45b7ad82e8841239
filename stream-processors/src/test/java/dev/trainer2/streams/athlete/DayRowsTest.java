package dev.trainer2.streams.athlete;

import static dev.trainer2.streams.Driver.USER;
import static dev.trainer2.streams.Driver.checkIn;
import static dev.trainer2.streams.Driver.event;
import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rows of days")
class DayRowsTest {
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");

    private static Driver driver(Instant now, boolean announces) {
        return new Driver(Driver.topology(() -> Catalogue.EMPTY, announces), Topics.FATIGUE, now);
    }

    @Test
    @DisplayName("012-AC12 writes one row a day, for a set logged now the row of today alone")
    void liveSet() {
        try (Driver driver = driver(NOON, true)) {
            driver.live(set("1", NOON.minus(Duration.ofDays(4)), "Squat", 100, 5, 8.0));
            assertThat(driver.<DailyFatigue>rows())
                    .containsOnlyKeys(
                            USER + "|2025-09-13",
                            USER + "|2025-09-14",
                            USER + "|2025-09-15",
                            USER + "|2025-09-16",
                            USER + "|2025-09-17");
            driver.live(set("2", NOON, "Squat", 100, 5, 8.0));
            Map<String, DailyFatigue> rows = driver.rows();
            assertThat(rows).containsOnlyKeys(USER + "|2025-09-17");
            DailyFatigue today = row(rows, "2025-09-17");
            assertThat(today.getLoad()).isPositive();
            assertThat(today.getModel()).isEqualTo("fatigue/1");
            assertThat(today.getRpeCoverage()).isEqualTo(1);
            driver.live(set("2", NOON, "Squat", 100, 5, 8.0)); // the same event again
            assertThat(driver.<DailyFatigue>rows().values())
                    .allSatisfy(again -> assertThat(sameBut(again, today)).isTrue());
        }
    }

    @Test
    @DisplayName("012-AC13 the day turns in the athlete's zone without any event, and load decays")
    void dayTurns() {
        Instant evening = Instant.parse("2025-09-17T21:58:00Z"); // two minutes to midnight in Zurich
        try (Driver driver = driver(evening, true)) {
            driver.live(set("1", evening, "Squat", 100, 5, 8.0));
            double atl = row(driver.rows(), "2025-09-17").getAtl();
            driver.pass(Duration.ofMinutes(1));
            assertThat(driver.written()).isZero();
            driver.pass(Duration.ofMinutes(2));
            DailyFatigue next = row(driver.rows(), "2025-09-18");
            assertThat(next.getAtl()).isEqualTo(atl * 0.75);
            driver.live(event(
                    "zone",
                    evening,
                    ProfileUpdated.newBuilder().setZoneId("Pacific/Auckland").build()));
            driver.rows();
            driver.pass(Duration.ofHours(13)); // not yet midnight there, though it is in Tokyo
            assertThat(driver.written()).isZero();
            driver.pass(Duration.ofHours(1));
            assertThat(driver.<DailyFatigue>rows()).containsKey(USER + "|2025-09-19");
            driver.pass(Duration.ofDays(3));
            assertThat(driver.<DailyFatigue>rows())
                    .containsOnlyKeys(USER + "|2025-09-20", USER + "|2025-09-21", USER + "|2025-09-22");
        }
    }

    @Test
    @DisplayName("012-AC14 an import of old sets writes no more rows than there are days")
    void bounded() {
        try (Driver driver = driver(NOON, true)) {
            driver.imported(history(800, 400));
            assertThat(driver.written()).isEqualTo(401); // the first of 400 days, to today
        }
    }

    @Test
    @DisplayName("012-AC15 what is read long after it was written becomes one view, when the end of the log is reached")
    void history() {
        try (Driver driver = driver(NOON, true)) {
            history(500, 100).forEach(driver::old);
            assertThat(driver.written()).isZero();
            driver.pass(Duration.ofSeconds(2));
            assertThat(driver.written()).isEqualTo(101);
        }
    }

    @Test
    @DisplayName("012-AC15 a pause is not the end of the log while the consumer has records left")
    void pauseIsNotTheEnd() {
        AtomicLong left = new AtomicLong(1);
        try (Driver driver = new Driver(
                Driver.topology(() -> Catalogue.EMPTY, true),
                Topics.FATIGUE,
                NOON,
                partition -> OptionalLong.of(left.get()))) {
            history(500, 100).forEach(driver::old);
            driver.pass(Duration.ofMinutes(2));
            assertThat(driver.written()).isZero();
            left.set(0);
            driver.pass(Duration.ofSeconds(2));
            assertThat(driver.written()).isEqualTo(101);
        }
    }

    @Test
    @DisplayName("012-AC18 a deload that fell due while nobody was listening is told afterwards")
    void outage() {
        try (Driver driver = driver(NOON, true)) {
            driver.imported(steady(NOON.minus(Duration.ofDays(60)), 60));
            driver.old(checkIn("c1", NOON, "2025-09-15", 8, false));
            driver.old(checkIn("c2", NOON, "2025-09-16", 8, false));
            driver.old(checkIn("c3", NOON, "2025-09-17", 8, true));
            driver.pass(Duration.ofSeconds(2));
            assertThat(driver.written(DeloadTriggered.class)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "012-AC16 seed {0}")
    @ValueSource(longs = {7, 11, 2026, 314_159, 271_828, 161_803})
    @DisplayName(
            "012-AC16 events in any order, half of them twice, with a crash in between, give the same rows bit for bit")
    void anyOrder(long seed) {
        List<TrainingEvent> log = history(90, 30);
        log.add(event("gone", NOON, new SetRemoved("17")));
        Map<String, DailyFatigue> inOrder = new TreeMap<>();
        try (Driver driver = driver(NOON, true)) {
            driver.imported(log);
            inOrder.putAll(driver.rows());
        }
        Random random = new Random(seed);
        List<TrainingEvent> shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(shuffled, random);
        int crash = 1 + random.nextInt(shuffled.size() - 1);
        int again = Math.max(0, crash - random.nextInt(20)); // what was read and not committed comes once more
        Map<String, DailyFatigue> live = new TreeMap<>();
        Driver driver = driver(NOON, true);
        shuffled.subList(0, crash).forEach(driver::live);
        take(driver, live);
        driver = driver.crashed(Driver.topology(() -> Catalogue.EMPTY, true));
        try (Driver second = driver) {
            shuffled.subList(again, shuffled.size()).forEach(second::live);
            take(second, live);
        }
        assertThat(live.keySet()).isEqualTo(inOrder.keySet());
        inOrder.forEach((key, row) -> assertThat(sameBut(Objects.requireNonNull(live.get(key)), row))
                .as(key)
                .isTrue());
    }

    /** What a compacted topic keeps of the rows written so far. */
    private static void take(Driver driver, Map<String, DailyFatigue> kept) {
        driver.<DailyFatigue>rows().forEach((key, row) -> {
            if (row == null) {
                kept.remove(key);
            } else {
                kept.put(key, row);
            }
        });
    }

    @Test
    @DisplayName("012-AC17 a first set that is removed takes its days with it")
    void removed() {
        try (Driver driver = driver(NOON, true)) {
            driver.live(set("1", NOON.minus(Duration.ofDays(3)), "Squat", 100, 5, 8.0));
            driver.live(set("2", NOON, "Squat", 100, 5, 8.0));
            driver.rows();
            driver.live(event("3", NOON, new SetRemoved("1")));
            Map<String, DailyFatigue> rows = driver.rows();
            assertThat(rows.get(USER + "|2025-09-14")).isNull();
            assertThat(rows).containsKey(USER + "|2025-09-14");
            assertThat(row(rows, "2025-09-17").getAtl())
                    .isEqualTo(row(rows, "2025-09-17").getLoad());
        }
    }

    @Test
    @DisplayName("012-AC18 a deload that is due becomes an event once, and only for today or yesterday")
    void deload() {
        Instant start = NOON.minus(Duration.ofDays(60));
        try (Driver driver = driver(NOON, true)) {
            driver.imported(steady(start, 60));
            driver.live(checkIn("c1", NOON, "2025-09-15", 8, false));
            driver.live(checkIn("c2", NOON, "2025-09-16", 8, false));
            assertThat(driver.written(DeloadTriggered.class)).isEmpty();
            driver.live(checkIn("c3", NOON, "2025-09-17", 8, true));
            List<TrainingEvent> news = driver.written(DeloadTriggered.class);
            assertThat(news).singleElement().satisfies(event -> {
                assertThat(event.getEventId()).isEqualTo(EventIds.derive("deload", USER, "2025-09-17"));
                assertThat(((DeloadTriggered) event.getPayload()).getSignals())
                        .extracting(signal -> signal.getSignal())
                        .contains("SORENESS", "REPORTED");
            });
            driver.live(checkIn("c4", NOON, "2025-09-17", 9, true));
            driver.pass(Duration.ofDays(2));
            assertThat(driver.written(DeloadTriggered.class)).isEmpty();
        }
    }

    @Test
    @DisplayName("012-AC19 a deload that an import brings to light is never announced, nor is one of a replay")
    void silent() {
        Instant start = NOON.minus(Duration.ofDays(60));
        List<TrainingEvent> log = steady(start, 60);
        log.add(checkIn("c1", NOON, "2025-09-15", 8, false));
        log.add(checkIn("c2", NOON, "2025-09-16", 8, false));
        log.add(checkIn("c3", NOON, "2025-09-17", 8, true));
        try (Driver driver = driver(NOON, true)) {
            driver.imported(log);
            driver.pass(Duration.ofHours(14)); // a new day: the trigger is of yesterday
            assertThat(driver.written(DeloadTriggered.class)).isEmpty();
        }
        try (Driver driver = driver(NOON, false)) {
            log.forEach(driver::live);
            assertThat(driver.written(DeloadTriggered.class)).isEmpty();
        }
    }

    @Test
    @DisplayName("012-AC20 a check-in before any training has a readiness of its own and no load")
    void checkInAlone() {
        try (Driver driver = driver(NOON, true)) {
            driver.live(checkIn("c", NOON, "2025-09-17", 3, false));
            DailyFatigue row = row(driver.rows(), "2025-09-17");
            assertThat(row.getModelled()).isFalse();
            assertThat(row.getBasis()).containsExactly("sleep", "soreness", "stress", "motivation");
            assertThat(row.getReadinessInputs())
                    .containsEntry("sleepHours", 7.5)
                    .doesNotContainKey("ctl");
        }
    }

    /** A squat of three sets every second day. */
    private static List<TrainingEvent> steady(Instant start, int days) {
        List<TrainingEvent> log = new ArrayList<>();
        for (int day = 0; day < days; day += 2) {
            for (int n = 0; n < 3; n++) {
                Instant at = start.plus(Duration.ofDays(day)).plusSeconds(60 * n);
                log.add(set("s" + day + "-" + n, at, "Squat", 100, 5, 8.0));
            }
        }
        return log;
    }

    /** Sets spread over the days before noon, the first one on the first day. */
    private static List<TrainingEvent> history(int sets, int days) {
        List<TrainingEvent> log = new ArrayList<>();
        for (int n = 0; n < sets; n++) {
            Instant at = NOON.minus(Duration.ofDays(days - n % days)).plusSeconds(n);
            log.add(set(Integer.toString(n), at, "Lift " + n % 7, 60 + n % 40, 1 + n % 12, n % 3 == 0 ? null : 8.0));
        }
        return log;
    }

    private static DailyFatigue row(Map<String, DailyFatigue> rows, String date) {
        assertThat(LocalDate.parse(date)).isNotNull();
        return Objects.requireNonNull(rows.get(USER + "|" + date), date);
    }

    private static boolean sameBut(DailyFatigue left, DailyFatigue right) {
        return DailyFatigue.newBuilder(left)
                .setCursor(right.getCursor())
                .build()
                .equals(right);
    }
}
