package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exports of more apps")
class MoreFormatsTest {

    @Test
    @DisplayName("002-AC8 Hevy without types of sets has working sets")
    void olderHevy() {
        assertThat(Told.sets(Fixtures.readFixture("cases/05-hevy-without-set-type.csv")))
                .containsExactly(
                        "2023-03-14T18:00 Bench Press (Barbell) 80.0 kg x8",
                        "2023-03-14T18:00 Bench Press (Barbell) 80.0 kg x7 @9.0");
    }

    @Test
    @DisplayName("002-AC15 sixteen columns with RIR: in UTC, with the equipment, planned sets left out and said so")
    void reserve() {
        ImportedLog log = Fixtures.readFixture("cases/10-sixteen-columns-utc.csv");
        assertThat(Told.bare(log)).containsExactly("Bench Press (Barbell) 62.5 kg x8 @8.5");
        assertThat(log.events().getFirst().occurredAt()).isEqualTo(Instant.parse("2025-02-23T10:13:53Z"));
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("3 NOT_DONE");
        String text = new String(Fixtures.bytes("cases/10-sixteen-columns-utc.csv"), StandardCharsets.UTF_8);
        assertThat(Told.bare(Fixtures.readText(text.replace(",\"8,5\",,", ",,2,"))))
                .containsExactly("Bench Press (Barbell) 62.5 kg x8 @8.0");
        assertThat(Told.bare(Fixtures.readText(text.replace(",\"8,5\",,", ",,\"0,5\","))))
                .containsExactly("Bench Press (Barbell) 62.5 kg x8 @9.5");
    }

    @Test
    @DisplayName("002-AC15 StrongLifts: the sets of an exercise side by side")
    void strongLifts() {
        ImportedLog log = Fixtures.readFixture("cases/11-stronglifts.csv");
        assertThat(log.unit()).isEqualTo(new Chosen<>(Unit.KG, Chosen.Origin.FILE));
        assertThat(log.workouts()).isEqualTo(1);
        assertThat(Told.sets(log))
                .containsExactly(
                        "2025-08-11T18:56 Squat 60.0 kg x5",
                        "2025-08-11T18:56 Squat 60.0 kg x5",
                        "2025-08-11T18:56 Squat 60.0 kg x4",
                        "2025-08-11T18:56 Bench Press 44.0 kg x5",
                        "2025-08-11T18:56 Bench Press 44.0 kg x5",
                        "2025-08-11T18:56 Bench Press 44.0 kg x5");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2025-08-11T17:41:00Z"));
        assertThat(log.rowsRead()).isEqualTo(6);
        ImportedLog pounds = Fixtures.readText("Date (dd/mm/yyyy),Workout Name,Exercise,Start Time (h:mm),Set 1 (Reps),"
                + "Set 1 (LB),Set 2 (Reps),Set 2 (LB)\n11/08/2025,A,Squat,18:56,5,135,,\n");
        assertThat(Told.sets(pounds)).containsExactly("2025-08-11T18:56 Squat 135.0 lb x5");
    }

    @Test
    @DisplayName("002-AC15 Lyfta: types of sets, and RPE or RIR in one column")
    void lyfta() {
        ImportedLog log = Fixtures.readFixture("cases/12-lyfta.csv");
        assertThat(Told.sets(log))
                .containsExactly(
                        "2025-04-17T16:00:05 Barbell Bent Over Row 60.0 kg x10 WARMUP",
                        "2025-04-17T16:00:05 Barbell Bent Over Row 70.0 kg x8 @8.5");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2025-04-17T15:19:38Z"));
        String text = new String(Fixtures.bytes("cases/12-lyfta.csv"), StandardCharsets.UTF_8);
        assertThat(Told.bare(Fixtures.readText(text.replace(",8.5,", ",2,"))))
                .last()
                .isEqualTo("Barbell Bent Over Row 70.0 kg x8 @8.0");
    }

    @Test
    @DisplayName("002-AC15 Alpha Progression: blocks of workouts and exercises, warm-ups, added weight, RIR")
    void alphaProgression() {
        ImportedLog log = Fixtures.readFixture("cases/13-alpha-progression.csv");
        assertThat(log.skipped()).isEmpty();
        assertThat(Told.sets(log))
                .containsExactly(
                        "2025-02-19T04:54 Hack Squats (Machine) 37.5 kg x9 WARMUP",
                        "2025-02-19T04:54 Hack Squats (Machine) 72.5 kg x7 WARMUP",
                        "2025-02-19T04:54 Hack Squats (Machine) 115.0 kg x8 @9.0",
                        "2025-02-19T04:54 Hack Squats (Machine) 102.5 kg x6 @10.0",
                        "2025-02-19T04:54 Pull-ups (Bodyweight) 35.0 kg x10 @10.0",
                        "2025-02-21T17:30 Bench Press (Barbell) 82.5 kg x6 @8.0");
        assertThat(Fixtures.ofType(log, "WorkoutCompleted").getFirst().occurredAt())
                .isEqualTo(Instant.parse("2025-02-19T04:56:00Z"));
    }

    @Test
    @DisplayName("002-AC15 LiftLog: a session begins with its first set")
    void liftLog() {
        ImportedLog log = Fixtures.readFixture("cases/14-liftlog.csv");
        assertThat(log.workouts()).isEqualTo(1);
        assertThat(Told.sets(log))
                .containsExactly(
                        "2025-10-16T10:45:06 Incline Dumbbell Bench Press 30.0 kg x8",
                        "2025-10-16T10:45:06 Squats 97.5 kg x8");
        assertThat(log.events().getLast().occurredAt()).isEqualTo(Instant.parse("2025-10-16T08:49:06Z"));
    }

    @Test
    @DisplayName("002-AC8 what spreadsheets make of a file changes nothing: delimiters, marks, encodings, line breaks")
    void spreadsheets() {
        assertThat(Told.sets(Fixtures.readFixture("cases/16-hevy-excel-european.csv")))
                .containsExactly(
                        "2025-10-13T18:05 Bench Press (Barbell) 40.0 kg x10 WARMUP",
                        "2025-10-13T18:05 Bench Press (Barbell) 72.5 kg x8 @8.5",
                        "2025-11-02T07:30 Lat Pulldown (Cable) 55.0 kg x10");
        assertThat(Told.bare(Fixtures.readFixture("cases/18-strong-sep-hint.csv")))
                .containsExactly("Bench Press (Barbell) 82.5 kg x5 @8.0");
        assertThat(Told.bare(Fixtures.readFixture("cases/19-hevy-tab.csv")))
                .containsExactly("Bench Press (Barbell) 80.0 kg x8");
        assertThat(Fixtures.readFixture("cases/20-hevy-utf16.csv")
                        .events()
                        .getFirst()
                        .payload())
                .containsEntry("name", "Übung Ä");
        ImportedLog notes = Fixtures.readFixture("cases/21-hevy-notes.csv");
        assertThat(Fixtures.sets(notes)).hasSize(2);
        assertThat(Fixtures.sets(notes).getFirst())
                .containsEntry("exerciseName", "Curl 21\"s, EZ-bar")
                .containsEntry("note", "line one\nline \"two\", with comma\n\nemoji 🏋️‍♀️");
    }

    @Test
    @DisplayName("002-AC8 clock changes, odd rows and an end after midnight stay as they were")
    void keptAsTheyWere() {
        assertThat(Fixtures.ofType(Fixtures.readFixture("cases/27-strong-clock-change.csv"), "WorkoutStarted"))
                .extracting(ImportedEvent::occurredAt)
                .containsExactlyInAnyOrder(
                        Instant.parse("2025-03-30T01:30:00Z"),
                        Instant.parse("2025-10-26T00:30:00Z"),
                        Instant.parse("2022-12-12T21:27:00Z"));
        ImportedLog odd = Fixtures.readFixture("cases/32-hevy-odd.csv");
        assertThat(odd.sets()).isEqualTo(4);
        assertThat(odd.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("4 UNKNOWN_SET_TYPE");
        assertThat(Fixtures.readFixture("cases/33-hevy-midnight-end.csv")
                        .events()
                        .getLast()
                        .occurredAt())
                .isEqualTo(Instant.parse("2026-01-19T23:45:00Z"));
    }
}
