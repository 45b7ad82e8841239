package dev.trainer2.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.TestKeys;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.signs.Sign;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A note")
class CareMarksTest {
    private static final String ID = "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f";
    private static final String ALARMING = "sharp chest pain, had to stop";

    private static TrainingEvent seal(String type, Map<String, Object> payload, EventSource source) {
        EventDraft draft = new EventDraft(ID, type, Instant.parse("2025-11-03T18:00:00Z"), "Europe/Zurich", payload);
        return EventSeal.seal(draft, "user", source, TestKeys.of("user"));
    }

    private static Map<String, Object> set(String note) {
        return Map.of(
                "setId",
                ID,
                "workoutId",
                ID,
                "exerciseName",
                "Bench Press (Barbell)",
                "setIndex",
                0,
                "setType",
                "WORKING",
                "reps",
                8,
                "note",
                note);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SetLogged", "SetCorrected", "WorkoutCompleted", "ReadinessCheckedIn", "PainReported", "PlanRequested"})
    @DisplayName("014-AC14 of a set, a workout, a check-in or a pain marks its event when it calls for a doctor")
    void marked(String type) {
        Map<String, Object> payload = switch (type) {
            case "SetLogged", "SetCorrected" -> set(ALARMING);
            case "WorkoutCompleted" -> Map.of("workoutId", ID, "note", ALARMING);
            case "ReadinessCheckedIn" -> Map.of("date", "2025-11-03", "note", ALARMING);
            case "PainReported" -> Map.of("area", "chest", "severity", 5, "note", ALARMING);
            default -> Map.of("note", ALARMING);
        };
        CareMark mark = seal(type, payload, EventSource.APP).getCare();
        assertThat(mark.getOver()).isFalse();
        assertThat(CareMarks.open(mark, TestKeys.of("user"))).isEqualTo(new Sign(Sign.Kind.EMERGENCY, "chest", false));
    }

    @Test
    @DisplayName("014-AC14 that is harmless or imported marks nothing, and the mark says nothing in plain")
    void unmarked() {
        assertThat(seal("SetLogged", set("chest is sore from bench lol"), EventSource.APP)
                        .getCare())
                .isNull();
        assertThat(seal("SetLogged", set(ALARMING), EventSource.IMPORT).getCare())
                .isNull();
        assertThat(seal("SetLogged", set(ALARMING), EventSource.APP).toString())
                .doesNotContain("EMERGENCY")
                .doesNotContain("pain");
    }

    @Test
    @DisplayName("014-AC14 never says that something is over: a message does")
    void over() {
        assertThat(seal("SetLogged", set("i'm fine now"), EventSource.APP).getCare())
                .isNull();
        assertThat(seal("ChatMessageSent", Map.of("text", "went to the doctor, everything is fine"), EventSource.APP)
                        .getCare()
                        .getOver())
                .isTrue();
    }
}
