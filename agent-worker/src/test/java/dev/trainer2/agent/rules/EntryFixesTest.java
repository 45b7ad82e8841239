package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.CheckInEntry;
import dev.trainer2.events.ConditioningEntry;
import dev.trainer2.events.ConditioningLogged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Conditioning and check-ins, mended by chat")
class EntryFixesTest {
    private static Asked trained() {
        Asked asked = new Asked();
        asked.conditioning.add(entry("ride", "ride", 60));
        asked.conditioning.add(entry("run", "run", 20));
        asked.checkIns.add(CheckInEntry.newBuilder()
                .setEventId("check-in")
                .setDate("2025-11-05")
                .setSleepHours(8.0)
                .setSoreness(4.0)
                .build());
        return asked;
    }

    private static ConditioningEntry entry(String id, String kind, double minutes) {
        return new ConditioningEntry(
                id,
                Instant.parse("2025-11-04T17:00:00Z"),
                ConditioningLogged.newBuilder()
                        .setKind(kind)
                        .setMinutes(minutes)
                        .setSessionRpe(6.0)
                        .build());
    }

    private static List<Map<String, Object>> events(Answer answer) {
        return answer.intents().stream()
                .filter(Intent.Confirm.class::isInstance)
                .flatMap(intent -> ((Intent.Confirm) intent).events().stream())
                .toList();
    }

    private static Map<String, Object> correction(String id, Map<String, Object> entry) {
        return Map.of("type", "EntryCorrected", "payload", Map.of("eventId", id, "payload", entry));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "that run was 30 minutes, not 20",
                "My last run was 30 min not 20 min",
                "der Lauf dauerte 30 Minuten, nicht 20"
            })
    @DisplayName("015-AC4 a run is corrected, and keeps what was not spoken of")
    void corrected(String text) {
        Answer answer = trained().say(text);
        assertThat(events(answer))
                .containsExactly(correction("run", Map.of("kind", "run", "minutes", 30.0, "sessionRpe", 6.0)));
        assertThat(answer.text())
                .containsPattern("run, 20 (?:minutes|Minuten)")
                .containsPattern("run, 30 (?:minutes|Minuten)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"delete my last run", "remove the run", "lösche meinen letzten lauf"})
    @DisplayName("015-AC4 a run is removed, and no other kind")
    void removed(String text) {
        assertThat(events(trained().say(text)))
                .containsExactly(Map.of("type", "EntryRemoved", "payload", Map.of("eventId", "run")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"my sleep was 6 hours, not 8", "I slept 6 hours, not 8"})
    @DisplayName("015-AC4 a check-in is corrected, and keeps what was not spoken of")
    void slept(String text) {
        assertThat(events(trained().say(text)))
                .containsExactly(
                        correction("check-in", Map.of("date", "2025-11-05", "sleepHours", 6.0, "soreness", 4.0)));
    }

    @Test
    @DisplayName("015-AC4 the last check-in is removed, and what is not there is said")
    void others() {
        assertThat(events(trained().say("delete my last check-in")))
                .containsExactly(Map.of("type", "EntryRemoved", "payload", Map.of("eventId", "check-in")));
        Answer none = trained().say("delete my last swim");
        assertThat(events(none)).isEmpty();
        assertThat(none.text()).contains("I find no swim");
        assertThat(events(trained().say("that run was 30 minutes, not 25"))).isEmpty();
    }
}
