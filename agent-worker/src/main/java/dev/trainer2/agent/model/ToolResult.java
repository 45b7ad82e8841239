package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Trace.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What a tool gives back to the model.
 *
 * @param ok false for an error
 * @param body as it is sent, in JSON
 * @param verdicts what guardrails held against it; not empty only for an error
 */
record ToolResult(boolean ok, Map<String, Object> body, List<Verdict> verdicts) {
    static ToolResult of(Map<String, Object> body) {
        return new ToolResult(true, body, List.of());
    }

    /** A coded error with what to do about it. */
    static ToolResult error(String code, String message) {
        return new ToolResult(false, Map.of("error", code, "message", message), List.of());
    }

    /** A refusal by guardrails. */
    static ToolResult refused(List<Verdict> verdicts) {
        return new ToolResult(false, Map.of("error", "GUARDRAIL", "violations", verdicts), verdicts);
    }
}
