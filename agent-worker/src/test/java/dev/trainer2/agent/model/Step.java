package dev.trainer2.agent.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a scripted server does with one request. */
sealed interface Step {
    /** A whole text, in pieces. */
    record Say(String text) implements Step {}

    /** Calls of tools, after a text that may be empty. */
    record Use(String text, List<Tool> tools) implements Step {}

    /** A status and its Retry-After; empty for none. */
    record Fail(int status, String retryAfter) implements Step {}

    /** Nothing: before the head of the response, or after a first piece of text. */
    record Hang(boolean afterText) implements Step {}

    /** Text that never ends, as fast as it is read or a piece at a time. */
    record Endless(boolean slow) implements Step {}

    /** Half an event, then the connection is closed. */
    record HalfJson() implements Step {}

    /** A text without an end, then the connection is closed in good order. */
    record NoEnd(String text) implements Step {}

    /** An event that is no JSON. */
    record Garbage() implements Step {}

    /** A reply that is not streamed. */
    record NotStreamed(String text) implements Step {}

    /** A text that ends for a reason of the wire format. */
    record End(String text, Reason reason) implements Step {}

    /** A fault told within the stream. */
    record ErrorEvent() implements Step {}

    /** Why a reply ends. */
    enum Reason {
        STOP,
        TOOLS,
        LENGTH,
        FILTER,
        REFUSAL
    }

    /** A call; the arguments are sent as they are. */
    record Tool(String name, String arguments) {}

    static Step say(String text) {
        return new Say(text);
    }

    static Step use(String name, Object arguments) {
        return new Use("", List.of(tool(name, arguments)));
    }

    static Step use(Tool... tools) {
        return new Use("", Arrays.asList(tools));
    }

    static Tool tool(String name, Object arguments) {
        return new Tool(
                name,
                arguments instanceof String text ? text : JsonMapper.shared().writeValueAsString(arguments));
    }

    static Step nothing() {
        return use("state", Map.of());
    }
}
