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
