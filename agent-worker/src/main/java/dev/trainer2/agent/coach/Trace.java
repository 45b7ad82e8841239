package dev.trainer2.agent.coach;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about.
 *
 * @param coach kind of coach that made the answer: {@code rules} or {@code model}
 * @param model name of the model that was asked; null when none was
 * @param promptVersion version of the prompt it was given; null when no model was asked
 * @param parameters settings of the model that shape its answers
 * @param toolCalls every call of a tool, in order
 * @param guardrails everything a guardrail held against a proposal, in order
 * @param fallback code of why the model's answer was not used; null when it was, or none was asked
 */
public record Trace(
        String coach,
        @Nullable String model,
        @Nullable String promptVersion,
        Map<String, Object> parameters,
        List<ToolCall> toolCalls,
        List<Verdict> guardrails,
        @Nullable String fallback) {
    /** An answer by rules, no model asked. */
    public static final Trace RULES = new Trace("rules", null, null, Map.of(), List.of(), List.of(), null);

    public Trace {
        parameters = Map.copyOf(parameters);
        toolCalls = List.copyOf(toolCalls);
        guardrails = List.copyOf(guardrails);
    }

    /**
     * A call of a tool.
     *
     * @param name as the model gave it; it may be the name of no tool
     * @param arguments as the model gave them; they may be no JSON
     * @param result the JSON that the model got back
     * @param ok false when the result is an error
     */
    public record ToolCall(String name, String arguments, String result, boolean ok) {}

    /**
     * What a guardrail held against a proposal.
     *
     * @param rule stable code
     * @param path where in the proposal
     * @param message what is wrong, with the numbers
     */
    public record Verdict(String rule, String path, String message) {}
}
