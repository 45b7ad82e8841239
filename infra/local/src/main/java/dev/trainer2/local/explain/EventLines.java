package dev.trainer2.local.explain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an event says, in a line. */
final class EventLines {
    private static final int WIDTH = 110;

    private EventLines() {}

    /** Type, time and content. */
    static String of(JsonNode event) {
        String time = event.path("occurredAt").asString("").replace('T', ' ').replaceFirst("(\\.\\d{3})\\d*", "$1");
        return "%s  %s  %s  %s"
                .formatted(
                        event.path("type").asString(""),
                        time,
                        event.path("eventId").asString(""),
                        content(event.path("type").asString(""), event.path("payload")))
                .stripTrailing();
    }

    private static String content(String type, JsonNode payload) {
        return switch (type) {
            case "ChatMessageSent", "CoachReplied" ->
                quoted(payload.path("text").asString("no text"));
            case "PlanProposed", "PlanGenerated" -> week(payload.path("week"));
            case "DiffProposed", "PlanDiffProposed" ->
                payload.path("operations").size() + " operations: "
                        + cut(payload.path("reason").asString(""));
            case "PlanDiffAnswered" -> words(payload, "decision", "comment");
            case "PlanDiffDecided" ->
                words(payload, "status")
                        + (payload.path("planVersion").isMissingNode()
                                ? ""
                                : ", version " + payload.path("planVersion").asString(""));
            case "PlanDiffExpired" -> "nobody answered in time";
            case "ProposalRejected", "OverrideRecorded" -> words(payload, "rule", "detail", "reason");
            case "PainReported" -> words(payload, "area", "severity", "note");
            case "WeekReviewed" -> words(payload, "week");
            case "UserOnboarded" -> words(payload, "goal", "experience");
            case "PlanRequested" -> words(payload, "weekStart", "template", "note");
            default -> cut(payload.toString());
        };
    }

    private static String week(JsonNode week) {
        return "week of %s, version %s, %d sessions"
                .formatted(
                        week.path("weekStart").asString(""),
                        week.path("version").asString(""),
                        week.path("sessions").size());
    }

    private static String words(JsonNode payload, String... fields) {
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            if (payload.hasNonNull(field)) {
                words.add(payload.path(field).asString(""));
            }
        }
        return cut(String.join(", ", words));
    }

    /** One line, in quotation marks. */
    static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    /** One line of a bearable length. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}
