package dev.trainer2.gateway.explain;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.gateway.log.EventStore.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Why the coach said what it said, and what came of asking it. */
final class CoachExplanation {
    private CoachExplanation() {}

    /** Who asked; with a revision the rejection that made it necessary comes first. */
    static List<Row> causesOfReply(OwnEvents log, Row reply) {
        return asked(log, String.valueOf(Requests.field(reply, "requestId")), reply.offset());
    }

    /** What was answered together with a proposal, and who asked. */
    static List<Row> causesOfProposal(OwnEvents log, Row proposal) {
        String requestId = String.valueOf(Requests.field(proposal, "requestId"));
        List<Row> causes = new ArrayList<>(log.all(List.of(EventIds.replyTo(requestId))));
        causes.addAll(asked(log, requestId, proposal.offset()));
        return causes;
    }

    private static List<Row> asked(OwnEvents log, String requestId, long before) {
        List<Row> asked = new ArrayList<>();
        Requests.origin(log, requestId, before).ifPresent(origin -> {
            if (origin.rejection() != null) {
                asked.add(origin.rejection());
            }
            asked.add(origin.question());
        });
        return asked;
    }

    /** What an answer proposed, and what was decided of it. */
    static List<Row> effectsOfReply(OwnEvents log, Row reply) {
        List<Row> effects = new ArrayList<>();
        for (Row proposal : log.all(EventIds.proposals(String.valueOf(Requests.field(reply, "requestId"))))) {
            effects.add(proposal);
            effects.addAll(PlanExplanation.decided(log, proposal));
        }
        return effects;
    }

    /** The answers to an event that asks, of every round, each with what it proposed; nothing when it asked nothing. */
    static List<Row> answers(OwnEvents log, Row question) {
        List<String> ids = new ArrayList<>();
        for (String request : Requests.of(log, question)) {
            ids.add(EventIds.replyTo(request));
            ids.addAll(EventIds.proposals(request));
        }
        return log.all(ids);
    }

    /** How an answer came about, as the coach wrote it down. */
    static Map<String, @Nullable Object> coach(Row reply) {
        Map<?, ?> trace = trace(Requests.field(reply, "trace"));
        Map<String, @Nullable Object> coach = new LinkedHashMap<>();
        coach.put("kind", Requests.field(reply, "coach"));
        coach.put("model", Requests.field(reply, "model"));
        coach.put("promptVersion", Requests.field(reply, "promptVersion"));
        coach.put("parameters", or(trace.get("parameters"), Map.of()));
        coach.put("toolCalls", or(trace.get("toolCalls"), List.of()));
        coach.put("guardrails", or(trace.get("guardrails"), List.of()));
        coach.put("fallback", trace.get("fallback"));
        coach.put("outcome", Requests.field(reply, "outcome"));
        coach.put("reason", Requests.field(reply, "reason"));
        return coach;
    }

    /** Empty where nothing was written down, or the athlete's key is gone. */
    private static Map<?, ?> trace(@Nullable Object text) {
        try {
            return text == null ? Map.of() : JsonMapper.shared().readValue(text.toString(), Map.class);
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    private static Object or(@Nullable Object value, Object otherwise) {
        return value == null ? otherwise : value;
    }
}
