package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.trainer2.science.Unit;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Strong exports")
class StrongReaderTest {

    @Test
    @DisplayName(
            "002-AC8 002-AC9 with semicolons and decimal commas are read; timers and notes are skipped with their reason")
    void semicolons() {
        ImportedLog log = Fixtures.readFixture("strong-semicolon-decimal-comma.csv");
        assertThat(log.format()).isEqualTo(LogFormat.STRONG);
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.KG, Chosen.Origin.FILE));
        assertThat(log.rowsRead()).isEqualTo(7);
        assertThat(log.skipped())
                .extracting(SkippedRow::line, SkippedRow::reasonCode)
                .containsExactly(tuple(4, "REST_TIMER"), tuple(7, "NOTE_ROW"));
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("setType"))
                .containsExactly("WARMUP", "WORKING", "DROP", "FAILURE", "WORKING");
        assertThat(Fixtures.sets(log).get(1))
                .containsEntry("load", Map.of("value", 12.5, "unit", "kg"))
                .containsEntry("rpe", 8.5);
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 2000.0)
                .containsEntry("durationSeconds", 480);
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2025-02-24T14:46:48Z"));
        assertThat(log.events().getLast().payload()).containsEntry("note", "short on time");
    }

    @Test
    @DisplayName("002-AC8 of 2016 with the unit as a column, sets from 0 and CRLF are read")
    void oldHeader() {
        ImportedLog log = Fixtures.readFixture("strong-2016.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.KG, Chosen.Origin.FILE));
        assertThat(log.skipped()).isEmpty();
        assertThat(Fixtures.sets(log)).extracting(set -> set.get("setIndex")).containsExactly(0, 1, 0);
        assertThat(Fixtures.sets(log).getLast()).containsEntry("load", Map.of("value", 0.0, "unit", "kg"));
        assertThat(log.events().getLast().occurredAt())
                .isEqualTo(log.events().getFirst().occurredAt());
    }

    @Test
    @DisplayName("002-AC8 of 2016 in pounds and miles are read the same way")
    void oldHeaderInPounds() {
        ImportedLog log = Fixtures.readFixture("strong-2016-lb.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.FILE));
        assertThat(Fixtures.sets(log)).extracting(set -> set.get("setIndex")).containsExactly(0, 1, 0);
        assertThat(Fixtures.sets(log).get(1))
                .containsEntry("load", Map.of("value", 245.0, "unit", "lb"))
                .containsEntry("note", "belt on");
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 3218.688)
                .containsEntry("durationSeconds", 1200)
                .doesNotContainKey("reps");
        assertThat(log.events().getFirst().occurredAt()).isEqualTo(Instant.parse("2016-05-02T05:30:00Z"));
    }

    @Test
    @DisplayName("with whole rows quoted as one field are unwrapped; a duration of 264 hours is a timer nobody stopped")
    void quotedRows() {
        ImportedLog log = Fixtures.readFixture("strong-quoted-rows.csv");
        assertThat(log.sets()).isEqualTo(3);
        assertThat(log.skipped()).isEmpty();
        assertThat(Fixtures.sets(log).get(1))
                .containsEntry("note", "slow, deep")
                .containsEntry("rpe", 8.0);
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2021-02-14T15:46:13Z"));
    }

    @Test
    @DisplayName(
            "002-AC8 002-AC9 in French are read; a weight without a unit is taken in the profile's and said to be assumed")
    void french() {
        ImportedLog log = Fixtures.readFixture("strong-french.csv");
        assertThat(log.unit().assumed()).isTrue();
        assertThat(log.skipped()).isEmpty();
        assertThat(Fixtures.sets(log).getFirst())
                .containsEntry("exerciseName", "Développé couché (Barre)")
                .containsEntry("load", Map.of("value", 62.5, "unit", "kg"));
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 5200.0)
                .containsEntry("durationSeconds", 1500)
                .doesNotContainKey("reps");
    }

    @Test
    @DisplayName("take the unit the athlete stated, and miles with pounds")
    void statedUnit() {
        ImportedLog log = LogImporter.read(
                new ImportRequest(
                        LogFile.of(Fixtures.bytes("strong-french.csv")),
                        "strong",
                        Unit.LB,
                        Fixtures.UTC,
                        Fixtures.ZURICH,
                        Unit.KG),
                Fixtures.NOW);
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.REQUEST));
        assertThat(log.zone()).isEqualTo(new Chosen<>(Fixtures.UTC, Chosen.Origin.REQUEST));
        assertThat(Fixtures.sets(log).getLast()).containsEntry("distanceMeters", 8368.5888);
    }

    @Test
    @DisplayName("002-AC8 with a unit on each row keep each row's")
    void unitColumn() {
        ImportedLog log = Fixtures.readFixture("strong-weight-unit.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.LB, Chosen.Origin.FILE));
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("load"))
                .startsWith(Map.of("value", 265.0, "unit", "lb"), Map.of("value", 120.0, "unit", "kg"));
        assertThat(Fixtures.sets(log).getLast()).containsEntry("distanceMeters", 3218.688);
    }

    @Test
    @DisplayName("002-AC9 with odd rows lose only those, each with its line and reason")
    void oddRows() {
        ImportedLog log = Fixtures.readFixture("strong-odd-rows.csv");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly(
                        "3 BAD_LOAD",
                        "4 BAD_REPS",
                        "5 BAD_REPS",
                        "6 BAD_RPE",
                        "8 BAD_NUMBER",
                        "9 BAD_DATE",
                        "10 MISSING_FIELD",
                        "11 WRONG_FIELD_COUNT",
                        "18 BAD_REPS");
        assertThat(log.sets() + log.skipped().size()).isEqualTo(log.rowsRead()).isEqualTo(18);
        assertThat(Fixtures.sets(log).get(2)).containsEntry("load", Map.of("value", -20.0, "unit", "kg"));
        assertThat(Fixtures.sets(log).get(3)).containsEntry("load", Map.of("value", 0.0, "unit", "kg"));
        assertThat(Fixtures.sets(log).get(4)).doesNotContainKey("load");
        assertThat(Fixtures.sets(log).get(5))
                .containsEntry("durationSeconds", 45)
                .doesNotContainKey("reps");
    }

    @Test
    @DisplayName("002-AC8 in German are read, the timer left out, with the units each row names")
    void german() {
        ImportedLog log = Fixtures.readFixture("strong-german.csv");
        assertThat(log.format()).isEqualTo(LogFormat.STRONG);
        assertThat(log.unit().assumed()).isFalse();
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("4 REST_TIMER");
        assertThat(Fixtures.sets(log))
                .extracting(set -> set.get("setType"))
                .containsExactly("WARMUP", "WORKING", "WORKING");
        assertThat(Fixtures.sets(log).get(1))
                .containsEntry("exerciseName", "Bankdrücken (Langhantel)")
                .containsEntry("load", Map.of("value", 82.5, "unit", "kg"))
                .containsEntry("reps", 5)
                .containsEntry("rpe", 8.5)
                .containsEntry("note", "Pause kurz");
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("distanceMeters", 3200.0)
                .containsEntry("durationSeconds", 1200);
        assertThat(log.events().getFirst().payload()).containsEntry("name", "Oberkörper");
        assertThat(log.events().getLast().payload()).containsEntry("note", "müde");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2024-05-06T17:28:00Z"));
    }

    @Test
    @DisplayName("002-AC8 in Spanish are read, drop set and note")
    void spanish() {
        ImportedLog log = Fixtures.readFixture("strong-spanish.csv");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("4 REST_TIMER");
        assertThat(Fixtures.sets(log).getFirst()).containsEntry("rpe", 8.0).containsEntry("setType", "WORKING");
        assertThat(Fixtures.sets(log).getLast())
                .containsEntry("setType", "DROP")
                .containsEntry("load", Map.of("value", 70.5, "unit", "kg"))
                .containsEntry("note", "hasta el fallo");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2024-05-07T06:00:00Z"));
    }
}
