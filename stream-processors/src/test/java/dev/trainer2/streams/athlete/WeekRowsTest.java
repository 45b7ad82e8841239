package dev.trainer2.streams.athlete;

import static dev.trainer2.streams.Driver.USER;
import static dev.trainer2.streams.Driver.event;
import static dev.trainer2.streams.Driver.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.ExerciseMapped;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of weeks")
class WeekRowsTest {
    /** A Wednesday. */
    private static final Instant NOON = Instant.parse("2025-09-17T10:00:00Z");

    private static final Catalogue CATALOGUE = catalogue("quadriceps");

    private static Catalogue catalogue(String muscle) {
        return new Catalogue(List.of(new CatalogExercise(
                "Barbell_Squat",
                "Barbell Squat",
                "push",
                "beginner",
                "compound",
                "barbell",
                List.of(muscle),
                List.of("glutes"),
                "strength")));
    }

    private final AtomicReference<Catalogue> current = new AtomicReference<>(CATALOGUE);

    private Driver driver(boolean announces) {
        return new Driver(
                Driver.topology(() -> Objects.requireNonNull(current.get()), announces), Topics.WEEKLY_REVIEW, NOON);
    }

    @Test
    @DisplayName(
            "010-AC7 a week is provisional until it has ended in the athlete's zone, then final, which is told once")
    void becomesFinal() {
        try (Driver driver = driver(true)) {
            driver.live(set("1", NOON, "Barbell Squat", 100, 5, 8.0));
            WeekReview running = row(driver.rows(), "2025-W38");
            assertThat(running.getFinal$()).isFalse();
            assertThat(running.getSessions()).isEqualTo(1);
            assertThat(driver.written(WeekReviewed.class)).isEmpty();
            driver.pass(Duration.ofHours(4 * 24 + 11)); // to Sunday night
            assertThat(row(driver.rows(), "2025-W38").getFinal$()).isFalse();
            driver.pass(Duration.ofHours(2));
            Map<String, WeekReview> rows = driver.rows();
            assertThat(row(rows, "2025-W38").getFinal$()).isTrue();
            assertThat(row(rows, "2025-W38").getRevision()).isEqualTo(1);
            assertThat(row(rows, "2025-W39").getWorkSets()).isZero();
            assertThat(driver.written(WeekReviewed.class)).singleElement().satisfies(event -> {
                assertThat(event.getPayload()).isEqualTo(new WeekReviewed("2025-W38", 1));
                assertThat(event.getEventId()).isEqualTo(EventIds.derive("review", USER, "2025-W38", "1"));
            });
            driver.pass(Duration.ofDays(1));
            assertThat(driver.written(WeekReviewed.class)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "010-AC8 a phone that was offline for three weeks revises the weeks it touches, and they say what changed")
    void offlinePhone() {
        try (Driver driver = driver(true)) {
            Instant start = NOON.minus(Duration.ofDays(70));
            List<TrainingEvent> before = new ArrayList<>();
            for (int week = 0; week < 10; week++) {
                Instant at = start.plus(Duration.ofDays(7 * week));
                before.add(set("b" + week, at, "Barbell Squat", 100, 5, 8.0));
            }
            driver.imported(before);
            Map<String, WeekReview> first = driver.rows();
            assertThat(first).hasSize(11);
            // three weeks of workouts that were logged without a connection
            Instant offline = NOON.minus(Duration.ofDays(20));
            List<TrainingEvent> late = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                Instant at = offline.plus(Duration.ofHours(12L * n));
                late.add(set("o" + n, at, "Barbell Squat", 102.5, 5, 8.0));
            }
            driver.live(late.toArray(TrainingEvent[]::new));
            Map<String, WeekReview> revised = driver.rows();
            assertThat(revised)
                    .containsOnlyKeys(USER + "|2025-W35", USER + "|2025-W36", USER + "|2025-W37", USER + "|2025-W38");
            WeekReview week = row(revised, "2025-W36");
            assertThat(week.getRevision()).isEqualTo(2);
            assertThat(week.getWorkSets()).isEqualTo(15);
            assertThat(week.getSessions()).isEqualTo(7);
            assertThat(week.getChanges())
                    .anySatisfy(change -> assertThat(change).isEqualTo("workSets: 1 → 15"))
                    .anySatisfy(change -> assertThat(change).startsWith("tonnageKg: "));
            // only the week that ended last is news still
            assertThat(driver.written(WeekReviewed.class))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(((WeekReviewed) event.getPayload()).getWeek())
                            .isEqualTo("2025-W37"));
        }
    }

    @Test
    @DisplayName("010-AC9 an edited catalogue refolds the current and the previous week; older ones keep theirs")
    void catalogueEdited() {
        try (Driver driver = driver(true)) {
            driver.imported(List.of(
                    set("1", NOON.minus(Duration.ofDays(14)), "Barbell Squat", 100, 5, 8.0),
                    set("2", NOON.minus(Duration.ofDays(7)), "Barbell Squat", 100, 5, 8.0),
                    set("3", NOON, "Barbell Squat", 100, 5, 8.0)));
            driver.rows();
            Catalogue edited = catalogue("hamstrings");
            current.set(edited);
            driver.pass(Duration.ofSeconds(10));
            Map<String, WeekReview> rows = driver.rows();
            assertThat(rows).containsOnlyKeys(USER + "|2025-W37", USER + "|2025-W38");
            assertThat(hardSets(row(rows, "2025-W37"), "hamstrings")).isEqualTo(1);
            assertThat(row(rows, "2025-W37").getCatalogVersion()).isEqualTo(edited.version());
            // an event of that week brings the old one up to date, and says so
            driver.live(set("4", NOON.minus(Duration.ofDays(14)), "Barbell Squat", 100, 5, 8.0));
            WeekReview old = row(driver.rows(), "2025-W36");
            assertThat(hardSets(old, "hamstrings")).isEqualTo(2);
            assertThat(old.getChanges()).contains("catalogVersion: " + CATALOGUE.version() + " → " + edited.version());
        }
    }

    @Test
    @DisplayName("010-AC10 a name the athlete maps holds for past weeks and future sets")
    void mapped() {
        try (Driver driver = driver(true)) {
            driver.live(set("1", NOON.minus(Duration.ofDays(14)), "My own squat", 100, 5, 8.0));
            assertThat(row(driver.rows(), "2025-W36").getUnmapped())
                    .singleElement()
                    .satisfies(one -> assertThat(one.getExerciseName()).isEqualTo("My own squat"));
            driver.live(event("2", NOON, new ExerciseMapped("my own SQUAT ", "Barbell_Squat")));
            WeekReview past = row(driver.rows(), "2025-W36");
            assertThat(past.getUnmapped()).isEmpty();
            assertThat(hardSets(past, "quads")).isEqualTo(1);
            driver.live(set("3", NOON, "My own squat", 100, 5, 8.0));
            assertThat(hardSets(row(driver.rows(), "2025-W38"), "quads")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("010-AC16 what was trained first is taken back with the weeks before what is left")
    void firstTakenBack() {
        try (Driver driver = driver(true)) {
            driver.live(set("1", NOON.minus(Duration.ofDays(30)), "Barbell Squat", 100, 5, 8.0));
            driver.live(set("2", NOON, "Barbell Squat", 100, 5, 8.0));
            driver.<WeekReview>rows();
            driver.live(event("3", NOON, new SetRemoved("1")));
            Map<String, WeekReview> rows = driver.rows();
            assertThat(rows.keySet())
                    .contains(
                            USER + "|2025-W34",
                            USER + "|2025-W35",
                            USER + "|2025-W36",
                            USER + "|2025-W37",
                            USER + "|2025-W38");
            assertThat(rows.get(USER + "|2025-W34")).isNull();
            assertThat(rows.get(USER + "|2025-W37")).isNull();
            assertThat(row(rows, "2025-W38").getWorkSets()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("010-AC11 the end of a week long past is no news")
    void oldWeeks() {
        try (Driver driver = driver(true)) {
            driver.live(set("1", NOON.minus(Duration.ofDays(30)), "Barbell Squat", 100, 5, 8.0));
            assertThat(driver.<WeekReview>rows()).hasSize(5);
            assertThat(driver.written(WeekReviewed.class))
                    .extracting(event -> ((WeekReviewed) event.getPayload()).getWeek())
                    .containsExactly("2025-W37");
        }
    }

    private static double hardSets(WeekReview review, String muscle) {
        return review.getMuscles().stream()
                .filter(line -> line.getMuscle().equals(muscle))
                .findFirst()
                .orElseThrow()
                .getHardSets();
    }

    private static WeekReview row(Map<String, WeekReview> rows, String week) {
        return Objects.requireNonNull(rows.get(USER + "|" + week), week);
    }
}
