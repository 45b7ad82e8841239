package dev.trainer2.gateway.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.gateway.log.EventStore.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How an answer came about")
class CoachExplanationTest {
    private static Row reply(Map<String, Object> payload) {
        return new Row("id", "CoachReplied", "2026-03-02T10:00:00Z", "UTC", "SYSTEM", payload, 7);
    }

    @Test
    @DisplayName("008-AC12 is told with model, prompt, parameters, tool calls, guardrails and fallback")
    void traced() {
        String trace = """
                {"coach": "rules", "model": "m-1", "promptVersion": "coach-1", "parameters": {"temperature": 0.2},
                 "toolCalls": [{"name": "volume", "arguments": "{}", "result": "{}", "ok": true}],
                 "guardrails": [{"rule": "MRV", "path": "*", "message": "too much"}], "fallback": "TIMEOUT"}""";
        assertThat(CoachExplanation.coach(reply(Map.of(
                        "coach",
                        "rules",
                        "model",
                        "m-1",
                        "promptVersion",
                        "coach-1",
                        "outcome",
                        "ANSWERED",
                        "reason",
                        "TIMEOUT",
                        "trace",
                        trace))))
                .containsEntry("kind", "rules")
                .containsEntry("model", "m-1")
                .containsEntry("promptVersion", "coach-1")
                .containsEntry("parameters", Map.of("temperature", 0.2))
                .containsEntry(
                        "toolCalls", List.of(Map.of("name", "volume", "arguments", "{}", "result", "{}", "ok", true)))
                .containsEntry("guardrails", List.of(Map.of("rule", "MRV", "path", "*", "message", "too much")))
                .containsEntry("fallback", "TIMEOUT")
                .containsEntry("outcome", "ANSWERED")
                .containsEntry("reason", "TIMEOUT");
    }

    @Test
    @DisplayName("008-AC12 has nothing of what was written down once the athlete's key is gone")
    void erased() {
        assertThat(CoachExplanation.coach(
                        reply(Map.of("coach", "model", "outcome", "ANSWERED", "trace", AthleteKey.ERASED))))
                .containsEntry("kind", "model")
                .containsEntry("parameters", Map.of())
                .containsEntry("toolCalls", List.of())
                .containsEntry("fallback", null);
    }
}
