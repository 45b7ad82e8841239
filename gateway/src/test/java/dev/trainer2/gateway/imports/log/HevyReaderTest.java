package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hevy exports")
class HevyReaderTest {
    private final ImportedLog kg = Fixtures.readFixture("hevy-kg.csv");

    @Test
    @DisplayName("002-AC8 are recognised with the unit their column names, and every row accounted for")
    void recognised() {
        assertThat(kg.format()).isEqualTo(LogFormat.HEVY);
        assertThat(kg.unit()).isEqualTo(new Chosen<>(Unit.KG, Chosen.Origin.FILE));
        assertThat(kg.zone().assumed()).isTrue();
        assertThat(kg.rowsRead()).isEqualTo(9);
        assertThat(kg.sets()).isEqualTo(9);
        assertThat(kg.workouts()).isEqualTo(2);
        assertThat(kg.skipped()).isEmpty();
        assertThat(kg.exercises()).first().isEqualTo(new ExerciseCount("Bench Press (Barbell)", 3));
    }

    @Test
    @DisplayName("give workouts in order of time, each started, its sets, completed at its end")
    void logOrder() {
        assertThat(kg.events())
                .extracting(ImportedEvent::type)
                .startsWith("WorkoutStarted", "SetLogged", "SetLogged", "SetLogged", "WorkoutCompleted")
                .hasSize(13);
        ImportedEvent first = kg.events().getFirst();
        assertThat(first.payload()).containsEntry("name", "Run");
        assertThat(first.occurredAt()).isEqualTo(Instant.parse("2025-09-01T04:00:00Z"));
        assertThat(first.zone()).isEqualTo(Fixtures.ZURICH);
        ImportedEvent last = kg.events().getLast();
        assertThat(last.occurredAt()).isEqualTo(Instant.parse("2025-09-15T07:13:00Z"));
        assertThat(last.payload()).containsEntry("note", "slept well").containsOnlyKeys("workoutId", "note");
    }

    @Test
    @DisplayName("keep an exercise that comes back later in the workout as one, its sets counted on")
    void sameExerciseTwice() {
        assertThat(Fixtures.sets(kg))
                .filteredOn(set -> "Bench Press (Barbell)".equals(set.get("exerciseName")))
                .extracting(set -> set.get("setIndex") + " " + set.get("setType"))
                .containsExactly("0 WARMUP", "1 WORKING", "2 FAILURE");
    }

    @Test
    @DisplayName("give a set exactly the fields the row has, its note once")
    void fields() {
        Map<String, Object> warmup = Fixtures.sets(kg).get(3);
        assertThat(warmup)
                .containsEntry("load", Map.of("value", 40.0, "unit", "kg"))
                .containsEntry("reps", 10)
                .containsEntry("rpe", 6.0)
                .containsEntry("note", "keep elbows in")
                .doesNotContainKeys("durationSeconds", "distanceMeters");
        assertThat(Fixtures.sets(kg).get(4)).doesNotContainKey("note");
        assertThat(Fixtures.sets(kg).get(5)).doesNotContainKey("load").containsEntry("reps", 8);
        assertThat(Fixtures.sets(kg).get(7)).containsEntry("setType", "DROP").doesNotContainKey("rpe");
    }

    @Test
    @DisplayName("keep cardio as a set with duration and meters, and identical rows as two sets")
    void cardioAndTwins() {
        Map<String, Object> run = Fixtures.sets(kg).getFirst();
        assertThat(run).containsEntry("durationSeconds", 1860).containsEntry("distanceMeters", 5200.0);
        assertThat(Fixtures.sets(kg).get(1).get("setId"))
                .isNotEqualTo(Fixtures.sets(kg).get(2).get("setId"));
    }

    @Test
    @DisplayName("use a superset's number again in the next workout, where it is another one; it is not taken over")
    void supersets() {
        ImportedLog log = Fixtures.readFixture("hevy-supersets.csv");
        assertThat(log.workouts()).isEqualTo(2);
        assertThat(log.sets()).isEqualTo(11);
        List<Object> workouts = Fixtures.sets(log).stream()
                .map(set -> set.get("workoutId"))
                .distinct()
                .toList();
        assertThat(workouts).hasSize(2);
        List<Map<String, Object>> raises = Fixtures.sets(log).stream()
                .filter(set -> "Lateral Raise (Dumbbell)".equals(set.get("exerciseName")))
                .toList();
        assertThat(raises).extracting(set -> set.get("setIndex")).containsExactly(0, 0);
        assertThat(raises).extracting(set -> set.get("workoutId")).isEqualTo(workouts);
        assertThat(raises).extracting(set -> set.get("setId")).doesNotHaveDuplicates();
        assertThat(Fixtures.sets(log)).allSatisfy(set -> assertThat(set).doesNotContainKey("supersetId"));
    }

    @Test
    @DisplayName("keep the RPE 6 an app filled in on warm-ups, on the warm-ups alone, and miles beside kilograms")
    void warmupsAndMiles() {
        ImportedLog log = Fixtures.readFixture("hevy-supersets.csv");
        assertThat(Fixtures.sets(log).subList(0, 6))
                .extracting(set -> set.get("setIndex") + " " + set.get("setType") + " " + set.get("rpe"))
                .containsExactly(
                        "0 WARMUP 6.0",
                        "1 WORKING 8.0",
                        "0 WORKING null",
                        "0 WORKING null",
                        "2 WARMUP 6.0",
                        "3 DROP 9.0");
        assertThat(Fixtures.sets(log).get(8)).containsEntry("load", Map.of("value", 20.0, "unit", "kg"));
        assertThat(Fixtures.sets(log).get(9))
                .doesNotContainKey("load")
                .containsEntry("setType", "FAILURE")
                .containsEntry("reps", 22);
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 2414.016)
                .containsEntry("durationSeconds", 900);
    }

    @Test
    @DisplayName("002-AC8 in pounds and miles with a 12-hour clock are read as such")
    void americans() {
        ImportedLog log = Fixtures.readFixture("hevy-lbs-us.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.FILE));
        assertThat(Fixtures.sets(log).getFirst()).containsEntry("load", Map.of("value", 225.0, "unit", "lb"));
        assertThat(Fixtures.sets(log).get(1)).containsEntry("distanceMeters", 2414.016);
        assertThat(Fixtures.ofType(log, "WorkoutStarted"))
                .extracting(ImportedEvent::occurredAt)
                .containsExactly(Instant.parse("2025-09-15T17:48:00Z"), Instant.parse("2025-09-15T22:05:00Z"));
    }

    @Test
    @DisplayName("002-AC8 with Turkish and Portuguese months are read, kilograms with miles too")
    void months() {
        ImportedLog turkish = Fixtures.readFixture("hevy-turkish.csv");
        assertThat(Fixtures.ofType(turkish, "WorkoutStarted"))
                .extracting(ImportedEvent::occurredAt)
                .containsExactly(
                        Instant.parse("2026-04-11T16:30:00Z"),
                        Instant.parse("2026-08-03T16:30:00Z"),
                        Instant.parse("2026-11-09T07:00:00Z"));
        assertThat(Fixtures.sets(turkish).getLast()).containsEntry("distanceMeters", 4828.032);
        ImportedLog portuguese = Fixtures.readFixture("hevy-portuguese.csv");
        assertThat(Fixtures.ofType(portuguese, "WorkoutStarted"))
                .extracting(event -> event.occurredAt().toString().substring(0, 10))
                .containsExactly("2025-09-04", "2025-10-05", "2026-02-02", "2026-04-03");
    }
}
