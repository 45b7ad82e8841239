package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an import does to a log that has some of it already")
class ImportIdentityTest {
    private static final String HEVY = "title,start_time,end_time,description,exercise_title,exercise_notes,set_index,"
            + "set_type,weight_kg,reps,rpe\n";
    private static final List<String> FIRST = List.of("80 kg × 8", "80 kg × 7", "80 kg × 6");
    private final AthleteLog log = new AthleteLog();

    private static ImportedLog hevy(String... weights) {
        StringBuilder file = new StringBuilder(HEVY);
        for (String set : weights) {
            file.append("Push,\"14 Mar 2025, 18:00\",\"14 Mar 2025, 19:00\",,Bench Press (Barbell),,0,normal," + set
                    + "\n");
        }
        return Fixtures.readText(file.toString());
    }

    @Test
    @DisplayName("002-AC20 the same file again: nothing")
    void again() {
        ImportPlan first = log.imports("23a-hevy-first-export.csv");
        assertThat(first.events()).hasSize(5);
        ImportPlan again = log.imports("23a-hevy-first-export.csv");
        assertThat(again.events()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(5);
        assertThat(log.told()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("002-AC20 a changed load, note or title is a correction of what is there; nothing is doubled")
    void corrections() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan corrected = log.imports("23b-hevy-one-set-corrected.csv");
        assertThat(corrected.corrected())
                .containsExactly(
                        new ImportPlan.Correction("2025-03-14", "Bench Press (Barbell)", "80 kg × 7", "82.5 kg × 7"));
        assertThat(log.told()).containsExactly("80 kg × 8", "82.5 kg × 7", "80 kg × 6");
        assertThat(log.imports("23b-hevy-one-set-corrected.csv").events()).isEmpty();
        log.imports("23a-hevy-first-export.csv");
        assertThat(log.told()).isEqualTo(FIRST);
        log.imports("23c-hevy-note-added.csv");
        assertThat(log.told()).containsExactly("80 kg × 8 “grip wider”", "80 kg × 7", "80 kg × 6");
        log.imports("23a-hevy-first-export.csv");
        log.imports("23d-hevy-workout-renamed.csv");
        assertThat(log.told()).isEqualTo(FIRST);
        assertThat(log.names()).containsExactly("Push day");
        log.imports("23a-hevy-first-export.csv");
        assertThat(log.names()).containsExactly("Push");
        log.imports("23d-hevy-workout-renamed.csv");
        assertThat(log.names()).containsExactly("Push day");
        assertThat(log.imports("23d-hevy-workout-renamed.csv").events()).isEmpty();
    }

    @Test
    @DisplayName("002-AC20 RPE, reps and the workout's note are corrected too, and loads compare in exact kilograms")
    void otherFields() {
        log.imports(hevy("80,8,"), false);
        log.imports(hevy("80,9,8.5"), false);
        assertThat(log.told()).containsExactly("80 kg × 9 @ 8.5");
        String noted = HEVY
                + "Push,\"14 Mar 2025, 18:00\",\"14 Mar 2025, 19:00\",tired,Bench Press (Barbell),,0,normal,80,9,8.5\n";
        assertThat(log.imports(Fixtures.readText(noted), false).corrected())
                .extracting(ImportPlan.Correction::what)
                .containsExactly("note");
        assertThat(log.imports(Fixtures.readText(noted), false).events()).isEmpty();
        String pounds = noted.replace("weight_kg", "weight_lbs").replace(",80,9,", ",176.37,9,");
        assertThat(log.imports(Fixtures.readText(pounds), false).events()).isEmpty();
    }

    @Test
    @DisplayName("002-AC21 a set gone from the file is reported, and removed only when that is asked; it can come back")
    void missing() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan plan = log.imports("23e-hevy-set-removed.csv");
        assertThat(plan.events()).isEmpty();
        assertThat(plan.missing())
                .extracting(set -> set.date() + " " + set.exerciseName() + " " + set.set())
                .containsExactly("2025-03-14 Bench Press (Barbell) 80 kg × 6");
        assertThat(log.told()).isEqualTo(FIRST);
        log.imports(Fixtures.readFixture("cases/23e-hevy-set-removed.csv"), true);
        assertThat(log.told()).containsExactly("80 kg × 8", "80 kg × 7");
        assertThat(log.imports("23e-hevy-set-removed.csv").missing()).isEmpty();
        log.imports("23a-hevy-first-export.csv");
        assertThat(log.told()).isEqualTo(FIRST);
        assertThat(log.imports("23a-hevy-first-export.csv").events()).isEmpty();
    }

    @Test
    @DisplayName("002-AC21 a set gone from the middle moves none of the others, and so does one that comes in between")
    void middle() {
        log.imports(hevy("80,8,", "80,7,", "80,6,"), false);
        ImportPlan plan = log.imports(hevy("80,8,", "80,6,"), true);
        assertThat(plan.corrected()).isEmpty();
        assertThat(log.told()).containsExactly("80 kg × 8", "80 kg × 6");
        AthleteLog other = new AthleteLog();
        other.imports(hevy("80,8,", "80,6,"), false);
        assertThat(other.imports(hevy("80,8,", "80,7,", "80,6,"), false).corrected())
                .isEmpty();
        assertThat(other.told()).containsExactlyInAnyOrderElementsOf(FIRST);
    }

    @Test
    @DisplayName("002-AC22 a workout of the same start from another app is named with both sides, and doubles nothing")
    void anotherApp() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan plan = log.imports("25-strong-same-workout.csv");
        assertThat(plan.sameStarts())
                .containsExactly(new ImportPlan.SameStart("2025-03-14T18:00", "Hevy", "Push", 3, "Push", 3));
        assertThat(plan.events()).isEmpty();
        assertThat(log.told()).isEqualTo(FIRST);
        assertThat(log.imports("23a-hevy-first-export.csv").sameStarts()).isEmpty();
    }

    @Test
    @DisplayName("002-AC22 a workout the athlete logged here in that minute is such another one")
    void loggedHere() {
        log.append(
                new ImportedEvent(
                        "00000000-0000-4000-8000-000000000001",
                        "SetLogged",
                        Instant.parse("2025-03-14T17:00:40Z"),
                        Fixtures.ZURICH,
                        Map.of(
                                "setId",
                                "s1",
                                "workoutId",
                                "w1",
                                "exerciseName",
                                "Bench Press (Barbell)",
                                "setIndex",
                                0,
                                "setType",
                                "WORKING",
                                "load",
                                Map.of("value", 80.0, "unit", "kg"),
                                "reps",
                                8)),
                false);
        ImportPlan plan = log.imports("23a-hevy-first-export.csv");
        assertThat(plan.sameStarts()).extracting(ImportPlan.SameStart::source).containsExactly("Trainer2");
        assertThat(log.told()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("002-AC20 an exercise in another language is the same exercise, by what its name means")
    void language() {
        log.imports("23a-hevy-first-export.csv");
        String german = new String(Fixtures.bytes("cases/23a-hevy-first-export.csv"), StandardCharsets.UTF_8)
                .replace("Bench Press (Barbell)", "Bankdrücken (Langhantel)");
        assertThat(log.imports(Fixtures.readText(german), false).events()).isEmpty();
        assertThat(log.told()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("002-AC20 what the athlete corrected or removed since stays, when the same file comes again")
    void ownWord() {
        log.imports("23a-hevy-first-export.csv");
        Map<String, Object> mine = new HashMap<>(log.sets().getFirst());
        mine.put("reps", 10);
        log.says("SetCorrected", mine);
        log.says("SetRemoved", Map.of("setId", log.sets().getLast().get("setId")));
        assertThat(log.imports("23a-hevy-first-export.csv").events()).isEmpty();
        assertThat(log.told()).containsExactly("80 kg × 10", "80 kg × 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"23a-hevy-first-export.csv", "23b-hevy-one-set-corrected.csv", "23d-hevy-workout-renamed.csv"})
    @DisplayName("002-AC23 a log imported when ids were made of all that a row says is recognised, not doubled")
    void importedBefore(String fixture) {
        List<String> key = List.of("HEVY", "2025-03-14T18:00", "Push");
        String workout = ContentIds.id("workout", key);
        Instant start = Instant.parse("2025-03-14T17:00:00Z");
        log.append(
                new ImportedEvent(
                        ContentIds.id("event:WorkoutStarted", key),
                        "WorkoutStarted",
                        start,
                        Fixtures.ZURICH,
                        Map.of("workoutId", workout, "name", "Push")),
                true);
        for (int i = 0; i < 3; i++) {
            String id = "00000000-0000-8000-8000-00000000000" + i;
            log.append(
                    new ImportedEvent(
                            id,
                            "SetLogged",
                            start,
                            Fixtures.ZURICH,
                            Map.of(
                                    "setId",
                                    "old" + i,
                                    "workoutId",
                                    workout,
                                    "exerciseName",
                                    "Bench Press (Barbell)",
                                    "setIndex",
                                    i,
                                    "setType",
                                    "WORKING",
                                    "load",
                                    Map.of("value", 80.0, "unit", "kg"),
                                    "reps",
                                    8 - i)),
                    true);
        }
        log.append(
                new ImportedEvent(
                        "00000000-0000-8000-8000-000000000009",
                        "WorkoutCompleted",
                        start.plusSeconds(3600),
                        Fixtures.ZURICH,
                        Map.of("workoutId", workout)),
                true);
        ImportPlan plan = log.imports(fixture);
        assertThat(plan.sameStarts()).isEmpty();
        assertThat(log.sets()).hasSize(3);
        assertThat(plan.events()).hasSize(fixture.startsWith("23a") ? 0 : 1);
        assertThat(log.imports(fixture).events()).isEmpty();
    }

    @Test
    @DisplayName("002-AC12 the same file with another zone, or with another unit that nobody stated, is named as such")
    void readOtherwise() {
        byte[] file = Fixtures.bytes("cases/25-strong-same-workout.csv");
        log.imports(Fixtures.read(file), false);
        ImportPlan zone = log.imports(
                LogImporter.read(
                        new ImportRequest(
                                LogFile.of(file), null, null, ZoneId.of("Asia/Tokyo"), Fixtures.ZURICH, Unit.KG),
                        Fixtures.NOW),
                false);
        assertThat(zone.readOtherwise())
                .containsExactly(new ImportPlan.ReadOtherwise("2025-03-14T18:00", "Europe/Zurich", "zone"));
        ImportPlan unit = new AthleteLog().imports(Fixtures.read(file), false);
        assertThat(unit.readOtherwise()).isEmpty();
        AthleteLog other = new AthleteLog();
        other.imports(Fixtures.read(file), false);
        assertThat(other.imports(
                                LogImporter.read(
                                        new ImportRequest(LogFile.of(file), null, null, null, Fixtures.ZURICH, Unit.LB),
                                        Fixtures.NOW),
                                false)
                        .readOtherwise())
                .extracting(ImportPlan.ReadOtherwise::what)
                .containsExactly("unit");
    }
}
