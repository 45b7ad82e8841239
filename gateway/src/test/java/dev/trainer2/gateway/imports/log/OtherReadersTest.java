package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Unit;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exports of FitNotes, Fitbod and Liftosaur")
class OtherReadersTest {

    @Test
    @DisplayName("FitNotes: pounds, ragged rows, clock durations, a day as a workout at noon")
    void fitNotes() {
        ImportedLog log = Fixtures.readFixture("fitnotes-lbs.csv");
        assertThat(log.format()).isEqualTo(LogFormat.FITNOTES);
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.FILE));
        assertThat(log.skipped()).isEmpty();
        assertThat(log.sets()).isEqualTo(5);
        assertThat(log.workouts()).isEqualTo(2);
        assertThat(log.events().getFirst().occurredAt()).isEqualTo(Instant.parse("2023-04-03T10:00:00Z"));
        assertThat(log.events().getFirst().payload()).containsOnlyKeys("workoutId");
        assertThat(Fixtures.sets(log).getFirst())
                .containsEntry("load", Map.of("value", 135.0, "unit", "lb"))
                .containsEntry("note", "felt easy, add next time");
        assertThat(Fixtures.sets(log).get(2))
                .containsEntry("durationSeconds", 90)
                .doesNotContainKey("load");
        assertThat(Fixtures.sets(log).get(3))
                .containsEntry("durationSeconds", 1510)
                .containsEntry("distanceMeters", 4023.36);
    }

    @Test
    @DisplayName("FitNotes: a unit on each row, rows that end early, minutes and seconds")
    void fitNotesUnits() {
        ImportedLog log = Fixtures.readFixture("fitnotes-mixed-units.csv");
        assertThat(log.skipped()).isEmpty();
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("load"))
                .startsWith(Map.of("value", 100.0, "unit", "kg"), Map.of("value", 300.0, "unit", "lb"));
        assertThat(Fixtures.sets(log).get(2)).doesNotContainKey("load").containsEntry("reps", 8);
        assertThat(Fixtures.sets(log).get(3))
                .containsEntry("distanceMeters", 2000.0)
                .containsEntry("durationSeconds", 510);
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 400.0)
                .doesNotContainKey("durationSeconds");
    }

    @Test
    @DisplayName("Fitbod in pounds and miles: the written offset places the day, assistance stays negative")
    void fitbodPounds() {
        ImportedLog log = Fixtures.readFixture("fitbod-lbs.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.FILE));
        assertThat(log.events().getFirst().occurredAt()).isEqualTo(Instant.parse("2023-11-30T23:30:00Z"));
        assertThat(Fixtures.sets(log).getFirst())
                .containsEntry("load", Map.of("value", 25.0, "unit", "lb"))
                .containsEntry("reps", 12);
        assertThat(Fixtures.sets(log).get(1)).containsEntry("load", Map.of("value", -44.99999999999999, "unit", "lb"));
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("durationSeconds", 601)
                .containsEntry("distanceMeters", 1609.344);
    }

    @Test
    @DisplayName(
            "Liftosaur: no completed repetitions, or none at all, is a set never done; a day of those is no workout")
    void liftosaurPlanned() {
        ImportedLog log = Fixtures.readFixture("liftosaur-planned.csv");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("4 NOT_DONE", "5 NOT_DONE", "6 NOT_DONE");
        assertThat(log.workouts()).isEqualTo(1);
        assertThat(Fixtures.sets(log))
                .extracting(set ->
                        set.get("setType") + " " + set.get("load") + " " + set.get("reps") + " " + set.get("rpe"))
                .containsExactly(
                        "WARMUP " + Map.of("value", 20.0, "unit", "kg") + " 5 null",
                        "WORKING " + Map.of("value", 47.5, "unit", "kg") + " 6 9.0");
        assertThat(Fixtures.sets(log).getLast()).containsEntry("note", "strong day");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2026-03-03T17:41:00Z"));
    }

    @Test
    @DisplayName("Fitbod: times with an offset, many decimals, assistance, the multiplier not applied")
    void fitbod() {
        ImportedLog log = Fixtures.readFixture("fitbod.csv");
        assertThat(log.format()).isEqualTo(LogFormat.FITBOD);
        assertThat(log.skipped()).isEmpty();
        assertThat(log.workouts()).isEqualTo(2);
        assertThat(log.events().getFirst().occurredAt()).isEqualTo(Instant.parse("2021-07-27T15:37:43Z"));
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("setType"))
                .containsExactly("WORKING", "WARMUP", "WORKING", "WORKING", "WORKING");
        assertThat(Fixtures.sets(log).get(2))
                .containsEntry("load", Map.of("value", 13.6077711, "unit", "kg"))
                .containsEntry("reps", 8);
        assertThat(Fixtures.sets(log).get(3)).containsEntry("load", Map.of("value", -20.411656649999998, "unit", "kg"));
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("durationSeconds", 1200)
                .containsEntry("distanceMeters", 3218.688)
                .doesNotContainKey("reps");
    }

    @Test
    @DisplayName(
            "Liftosaur: what was done with its own weight and RPE; planned sets never done are skipped and said so")
    void liftosaur() {
        ImportedLog log = Fixtures.readFixture("liftosaur.csv");
        assertThat(log.format()).isEqualTo(LogFormat.LIFTOSAUR);
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("5 NOT_DONE");
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("setType"))
                .containsExactly("WARMUP", "WORKING", "WORKING");
        assertThat(Fixtures.sets(log).get(1))
                .containsEntry("exerciseName", "Squat, Barbell")
                .containsEntry("load", Map.of("value", 230.0, "unit", "lb"))
                .containsEntry("rpe", 8.5);
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2026-03-01T10:09:00Z"));
        ImportedLog older = Fixtures.readFixture("liftosaur-older.csv");
        assertThat(Fixtures.sets(older))
                .hasSize(1)
                .first()
                .satisfies(set -> assertThat(set)
                        .containsEntry("exerciseName", "Bench Press (dumbbell)")
                        .containsEntry("load", Map.of("value", 25.0, "unit", "kg")));
    }
}
