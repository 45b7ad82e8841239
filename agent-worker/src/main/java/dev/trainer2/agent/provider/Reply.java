package dev.trainer2.agent.provider;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.List;

/**
 * What a model sent, whole.
 *
 * @param text may be empty beside calls of tools
 * @param toolCalls tools it wants called, in order; their names and arguments are not checked
 */
public record Reply(String text, List<ToolExecutionRequest> toolCalls) {
    public Reply {
        toolCalls = List.copyOf(toolCalls);
    }
}
