package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking an import back")
class ImportUndoTest {
    private static final List<String> FIRST = List.of("80 kg × 8", "80 kg × 7", "80 kg × 6");
    private final AthleteLog log = new AthleteLog();

    @Test
    @DisplayName("002-AC27 removes its sets; the same file afterwards brings everything again, however often")
    void sets() {
        ImportPlan first = log.imports("23a-hevy-first-export.csv");
        List<ImportedEvent> back = log.undo(first);
        assertThat(back)
                .extracting(ImportedEvent::type)
                .containsExactlyInAnyOrder("SetRemoved", "SetRemoved", "SetRemoved", "ImportUndone");
        assertThat(log.sets()).isEmpty();
        ImportPlan again = log.imports("23a-hevy-first-export.csv");
        assertThat(again.sameStarts()).isEmpty();
        assertThat(log.told()).isEqualTo(FIRST);
        assertThat(log.imports("23a-hevy-first-export.csv").events()).isEmpty();
        log.undo(again);
        assertThat(log.sets()).isEmpty();
        log.imports("23a-hevy-first-export.csv");
        assertThat(log.told()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("002-AC27 gives back what it corrected, loads and titles, and the same file corrects them again")
    void corrections() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan corrected = log.imports("23b-hevy-one-set-corrected.csv");
        log.undo(corrected);
        assertThat(log.told()).isEqualTo(FIRST);
        log.imports("23b-hevy-one-set-corrected.csv");
        assertThat(log.told()).containsExactly("80 kg × 8", "82.5 kg × 7", "80 kg × 6");
        AthleteLog other = new AthleteLog();
        other.imports("23a-hevy-first-export.csv");
        ImportPlan renamed = other.imports("23d-hevy-workout-renamed.csv");
        other.undo(renamed);
        assertThat(other.names()).containsExactly("Push");
        other.imports("23d-hevy-workout-renamed.csv");
        assertThat(other.names()).containsExactly("Push day");
    }

    @Test
    @DisplayName("002-AC27 brings back what it removed")
    void removals() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan removing = log.imports(Fixtures.readFixture("cases/23e-hevy-set-removed.csv"), true);
        assertThat(log.told()).hasSize(2);
        log.undo(removing);
        assertThat(log.told()).isEqualTo(FIRST);
        assertThat(log.imports("23a-hevy-first-export.csv").events()).isEmpty();
    }

    @Test
    @DisplayName("002-AC27 leaves what the athlete corrected or removed since")
    void ownWord() {
        log.imports("23a-hevy-first-export.csv");
        ImportPlan corrected = log.imports("23b-hevy-one-set-corrected.csv");
        Map<String, Object> mine = new HashMap<>(log.sets().get(1));
        mine.put("reps", 12);
        log.says("SetCorrected", mine);
        log.says("SetRemoved", Map.of("setId", log.sets().getLast().get("setId")));
        assertThat(log.undo(corrected)).extracting(ImportedEvent::type).containsExactly("ImportUndone");
        assertThat(log.told()).containsExactly("80 kg × 8", "82.5 kg × 12");
    }
}
