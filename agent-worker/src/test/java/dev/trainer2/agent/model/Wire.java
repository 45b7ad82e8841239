package dev.trainer2.agent.model;

import dev.trainer2.agent.provider.ModelSettings.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The wire formats a scripted server speaks, as lists of server-sent events. */
enum Wire {
    OPENAI(Provider.OPENAI) {
        @Override
        List<String> text(String piece) {
            return List.of(data(chunk(Map.of("content", piece), null)));
        }

        @Override
        List<String> tool(int index, Step.Tool tool) {
            int half = tool.arguments().length() / 2;
            return List.of(
                    data(chunk(
                            Map.of(
                                    "tool_calls",
                                    List.of(Map.of(
                                            "index",
                                            index,
                                            "id",
                                            "call-" + index,
                                            "type",
                                            "function",
                                            "function",
                                            Map.of("name", tool.name(), "arguments", "")))),
                            null)),
                    arguments(index, tool.arguments().substring(0, half)),
                    arguments(index, tool.arguments().substring(half)));
        }

        private String arguments(int index, String piece) {
            return data(chunk(
                    Map.of("tool_calls", List.of(Map.of("index", index, "function", Map.of("arguments", piece)))),
                    null));
        }

        @Override
        List<String> start() {
            return List.of(data(chunk(Map.of("role", "assistant", "content", ""), null)));
        }

        @Override
        List<String> end(Step.Reason reason) {
            String word = switch (reason) {
                case STOP, REFUSAL -> "stop";
                case TOOLS -> "tool_calls";
                case LENGTH -> "length";
                case FILTER -> "content_filter";
            };
            return List.of(
                    data(chunk(Map.of(), word)),
                    data(Map.of(
                            "id",
                            "c",
                            "choices",
                            List.of(),
                            "usage",
                            Map.of(
                                    "prompt_tokens",
                                    TOKENS_IN,
                                    "completion_tokens",
                                    TOKENS_OUT,
                                    "total_tokens",
                                    TOKENS_IN + TOKENS_OUT))),
                    "data: [DONE]\n\n");
        }

        @Override
        String error() {
            return "event: error\ndata: {\"error\":{\"message\":\"overloaded\"}}\n\n";
        }

        private Map<String, Object> chunk(Map<String, Object> delta, @org.jspecify.annotations.Nullable String end) {
            Map<String, Object> choice = new java.util.HashMap<>(Map.of("index", 0, "delta", delta));
            choice.put("finish_reason", end);
            return Map.of(
                    "id", "c", "object", "chat.completion.chunk", "model", "scripted", "choices", List.of(choice));
        }
    },
    ANTHROPIC(Provider.ANTHROPIC) {
        @Override
        List<String> start() {
            return List.of(event(
                    "message_start",
                    Map.of(
                            "message",
                            Map.of(
                                    "id", "m",
                                    "role", "assistant",
                                    "model", "scripted",
                                    "content", List.of(),
                                    "usage", Map.of("input_tokens", TOKENS_IN, "output_tokens", 1)))));
        }

        @Override
        List<String> text(String piece) {
            return List.of(
                    event(
                            "content_block_start",
                            Map.of("index", 0, "content_block", Map.of("type", "text", "text", ""))),
                    event(
                            "content_block_delta",
                            Map.of("index", 0, "delta", Map.of("type", "text_delta", "text", piece))),
                    event("content_block_stop", Map.of("index", 0)));
        }

        @Override
        List<String> whole(List<String> pieces) {
            List<String> events = new ArrayList<>();
            events.add(event(
                    "content_block_start", Map.of("index", 0, "content_block", Map.of("type", "text", "text", ""))));
            pieces.forEach(piece -> events.add(event(
                    "content_block_delta", Map.of("index", 0, "delta", Map.of("type", "text_delta", "text", piece)))));
            events.add(event("content_block_stop", Map.of("index", 0)));
            return events;
        }

        @Override
        List<String> tool(int index, Step.Tool tool) {
            int place = index + 1;
            int half = tool.arguments().length() / 2;
            return List.of(
                    event(
                            "content_block_start",
                            Map.of(
                                    "index",
                                    place,
                                    "content_block",
                                    Map.of(
                                            "type",
                                            "tool_use",
                                            "id",
                                            "call-" + index,
                                            "name",
                                            tool.name(),
                                            "input",
                                            Map.of()))),
                    arguments(place, tool.arguments().substring(0, half)),
                    arguments(place, tool.arguments().substring(half)),
                    event("content_block_stop", Map.of("index", place)));
        }

        private String arguments(int place, String piece) {
            return event(
                    "content_block_delta",
                    Map.of("index", place, "delta", Map.of("type", "input_json_delta", "partial_json", piece)));
        }

        @Override
        List<String> end(Step.Reason reason) {
            String word = switch (reason) {
                case STOP -> "end_turn";
                case TOOLS -> "tool_use";
                case LENGTH -> "max_tokens";
                case FILTER, REFUSAL -> "refusal";
            };
            return List.of(
                    event(
                            "message_delta",
                            Map.of("delta", Map.of("stop_reason", word), "usage", Map.of("output_tokens", TOKENS_OUT))),
                    event("message_stop", Map.of()));
        }

        @Override
        String error() {
            return event("error", Map.of("error", Map.of("type", "overloaded_error", "message", "overloaded")));
        }

        private String event(String type, Map<String, Object> fields) {
            Map<String, Object> body = new java.util.HashMap<>(fields);
            body.put("type", type);
            return "event: " + type + "\n" + data(body);
        }
    };

    static final int TOKENS_IN = 100;
    static final int TOKENS_OUT = 20;

    private final Provider provider;

    Wire(Provider provider) {
        this.provider = provider;
    }

    Provider provider() {
        return provider;
    }

    abstract List<String> start();

    abstract List<String> text(String piece);

    abstract List<String> tool(int index, Step.Tool tool);

    abstract List<String> end(Step.Reason reason);

    abstract String error();

    /** The events of one text in pieces. */
    List<String> whole(List<String> pieces) {
        return pieces.stream().flatMap(piece -> text(piece).stream()).toList();
    }

    static String data(Object body) {
        return "data: " + JsonMapper.shared().writeValueAsString(body) + "\n\n";
    }
}
