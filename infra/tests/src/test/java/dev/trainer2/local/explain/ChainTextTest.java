package dev.trainer2.local.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A chain on the terminal")
class ChainTextTest {
    private static final String QUESTION = """
            {"event": {"eventId": "q", "type": "ChatMessageSent", "occurredAt": "2026-03-02T10:00:00.123456Z",
               "payload": {"text": "less\\n volume"}},
             "causes": [], "effects": [{"eventId": "r"}, {"eventId": "p"}]}""";
    private static final String REPLY = """
            {"event": {"eventId": "r", "type": "CoachReplied", "occurredAt": "2026-03-02T10:00:02Z",
               "payload": {"text": "Here it is."}},
             "causes": [{"eventId": "q"}],
             "contextNote": "too old",
             "coach": {"kind": "rules", "model": "m-1", "promptVersion": "coach-1", "parameters": {"temperature": 0.2},
               "toolCalls": [{"name": "volume", "arguments": "{}", "result": "{\\"chest\\":9}", "ok": true},
                             {"name": "nothing", "arguments": "{}", "result": "no such tool", "ok": false}],
               "guardrails": [{"rule": "MRV", "path": "sessions[0]", "message": "22 of 20 sets"}],
               "fallback": "TIMEOUT", "outcome": "ANSWERED", "reason": null},
             "effects": [{"eventId": "p"}]}""";
    private static final String PROPOSAL = """
            {"event": {"eventId": "p", "type": "DiffProposed", "occurredAt": "2026-03-02T10:00:02Z",
               "payload": {"reason": "as you asked", "operations": [{}]}},
             "causes": [{"eventId": "r"}, {"eventId": "q"}, {"kind": "fatigue", "href": "/explain/fatigue/2026-03-02"}],
             "effects": []}""";

    private final List<String> asked = new ArrayList<>();

    private JsonNode explain(String id) {
        asked.add(id);
        return JsonMapper.shared()
                .readTree(Map.of("q", QUESTION, "r", REPLY, "p", PROPOSAL).get(id));
    }

    @Test
    @DisplayName(
            "leads back, each event once and asked for once, with model, tools, guardrails and fallback of the coach")
    void back() {
        assertThat(ChainText.of(Chain.from("p", this::explain), Map.of("r", "again: identical")))
                .containsExactly(
                        "DiffProposed  2026-03-02 10:00:02Z  p  1 operations: as you asked",
                        "  because of",
                        "    CoachReplied  2026-03-02 10:00:02Z  r  \"Here it is.\"",
                        "      coach: rules, model m-1, prompt coach-1, parameters {\"temperature\":0.2}, outcome ANSWERED, "
                                + "fallback because of TIMEOUT",
                        "        tool volume({}) → {\"chest\":9}",
                        "        tool nothing({}) refused: no such tool",
                        "        guardrail MRV at sessions[0]: 22 of 20 sets",
                        "      context: too old",
                        "      again: identical",
                        "      because of",
                        "        ChatMessageSent  2026-03-02 10:00:00.123Z  q  \"less volume\"",
                        "    fatigue: /explain/fatigue/2026-03-02");
        assertThat(asked).containsExactly("p", "r", "q");
    }

    @Test
    @DisplayName("leads forward, from the first to the last")
    void forward() {
        Chain.Link chain = Chain.from("q", this::explain);
        assertThat(ChainText.of(chain, Map.of()))
                .contains("  led to")
                .anyMatch(line -> line.startsWith("    CoachReplied"))
                .anyMatch(line -> line.startsWith("        DiffProposed"));
        assertThat(chain.all())
                .extracting(link -> link.event().path("eventId").asString(""))
                .containsExactly("q", "r", "p");
    }
}
