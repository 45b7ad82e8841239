package dev.trainer2.local.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A chain as indented lines. */
public final class ChainText {
    private final Map<String, String> remarks;
    private final List<String> lines = new ArrayList<>();

    private ChainText(Map<String, String> remarks) {
        this.remarks = remarks;
    }

    /**
     * The lines.
     *
     * @param remarks a further line about an event, by its id
     */
    public static List<String> of(Chain.Link link, Map<String, String> remarks) {
        ChainText text = new ChainText(remarks);
        text.link(link, 0);
        return List.copyOf(text.lines);
    }

    private void link(Chain.Link link, int depth) {
        if (link.event().isMissingNode()) {
            add(
                    depth,
                    link.explanation().path("kind").asString("") + ": "
                            + link.explanation().path("href").asString(""));
            return;
        }
        add(depth, EventLines.of(link.event()));
        coach(link.explanation(), depth + 1);
        String remark = remarks.get(link.event().path("eventId").asString(""));
        if (remark != null) {
            add(depth + 1, remark);
        }
        group("because of", link.causes(), depth + 1);
        group("led to", link.effects(), depth + 1);
    }

    private void group(String title, List<Chain.Link> links, int depth) {
        if (!links.isEmpty()) {
            add(depth, title);
            links.forEach(one -> link(one, depth + 1));
        }
    }

    private void coach(JsonNode explanation, int depth) {
        JsonNode coach = explanation.path("coach");
        if (coach.isMissingNode()) {
            return;
        }
        List<String> facts = new ArrayList<>();
        facts.add("coach: " + coach.path("kind").asString(""));
        named(facts, coach, "model", "model");
        named(facts, coach, "promptVersion", "prompt");
        if (!coach.path("parameters").isEmpty()) {
            facts.add("parameters " + coach.path("parameters"));
        }
        named(facts, coach, "outcome", "outcome");
        named(facts, coach, "fallback", "fallback because of");
        named(facts, coach, "reason", "reason");
        add(depth, String.join(", ", facts));
        for (JsonNode call : coach.path("toolCalls")) {
            add(
                    depth + 1,
                    "tool " + call.path("name").asString("") + "("
                            + EventLines.cut(call.path("arguments").asString("")) + ") "
                            + (call.path("ok").asBoolean(false) ? "→ " : "refused: ")
                            + EventLines.cut(call.path("result").asString("")));
        }
        for (JsonNode verdict : coach.path("guardrails")) {
            add(
                    depth + 1,
                    "guardrail " + verdict.path("rule").asString("") + " at "
                            + verdict.path("path").asString("") + ": "
                            + EventLines.cut(verdict.path("message").asString("")));
        }
        context(explanation, depth);
    }

    private void context(JsonNode explanation, int depth) {
        JsonNode context = explanation.path("context");
        if (context.isMissingNode()) {
            add(depth, "context: " + explanation.path("contextNote").asString("none"));
            return;
        }
        JsonNode cursor = context.path("state").path("cursor");
        JsonNode plan = context.path("plan");
        add(
                depth,
                "context: %s, round %s, asked %s, state up to %s@%s, %s, %d days, %d reviews, %d messages"
                        .formatted(
                                context.path("kind").asString(""),
                                context.path("round").asString(""),
                                context.path("askedAt").asString(""),
                                cursor.path("partition").asString(""),
                                cursor.path("offset").asString(""),
                                plan.hasNonNull("id")
                                        ? "plan " + plan.path("id").asString("") + " version "
                                                + plan.path("version").asString("")
                                        : "no plan",
                                context.path("days").size(),
                                context.path("reviews").size(),
                                context.path("memory").size()));
        String text = context.path("text").asString("");
        if (!text.isEmpty()) {
            add(depth + 1, "words: " + EventLines.quoted(text));
        }
    }

    private static void named(List<String> facts, JsonNode coach, String field, String name) {
        if (coach.hasNonNull(field)) {
            facts.add(name + " " + coach.path(field).asString(""));
        }
    }

    private void add(int depth, String line) {
        lines.add("  ".repeat(depth) + line);
    }
}
