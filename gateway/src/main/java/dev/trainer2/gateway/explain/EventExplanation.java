package dev.trainer2.gateway.explain;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.log.EventStore.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What led to an event and what it led to, as far as the log and the views say. */
@Component
class EventExplanation {
    private final EventStore store;
    private final AthleteKeys keys;
    private final RequestContexts contexts;

    EventExplanation(EventStore store, AthleteKeys keys, RequestContexts contexts) {
        this.store = store;
        this.keys = keys;
        this.contexts = contexts;
    }

    /** The explanation; empty when the athlete has no such event. */
    Optional<Map<String, @Nullable Object>> of(String userId, String eventId) {
        OwnEvents log = new OwnEvents(userId, keys.find(userId).orElse(null), store);
        return log.one(eventId).map(event -> explained(log, event));
    }

    private Map<String, @Nullable Object> explained(OwnEvents log, Row event) {
        Set<Object> causes = new LinkedHashSet<>();
        Set<Object> effects = new LinkedHashSet<>();
        switch (Subject.of(event.type())) {
            case SET -> ChangeExplanation.ofSet(log, event, causes, effects);
            case WORKOUT -> ChangeExplanation.ofWorkout(log, event, causes, effects);
            case ENTRY -> ChangeExplanation.ofEntry(log, event, effects);
            case ENTRY_CHANGE -> ChangeExplanation.ofChange(log, event, causes, effects);
            case IMPORT -> causes.add(ExplainController.link("import", "/imports/" + text(event, "importId")));
            case DELOAD -> causes.add(ExplainController.link("fatigue", "/explain/fatigue/" + text(event, "date")));
            case REVIEW ->
                causes.add(ExplainController.link("weekly-review", "/explain/weekly-reviews/" + text(event, "week")));
            case REPLY -> {
                causes.addAll(CoachExplanation.causesOfReply(log, event));
                effects.addAll(CoachExplanation.effectsOfReply(log, event));
            }
            case PROPOSAL -> {
                causes.addAll(CoachExplanation.causesOfProposal(log, event));
                effects.addAll(PlanExplanation.decided(log, event));
            }
            case PLAN, WORD -> {
                causes.addAll(PlanExplanation.causes(log, event));
                effects.addAll(PlanExplanation.effects(log, event));
            }
        }
        effects.addAll(CoachExplanation.answers(log, event));
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("event", event);
        explained.put("causes", causes);
        if (event.type().equals("CoachReplied")) {
            ofReply(log, event, explained);
        }
        explained.put("effects", effects);
        return explained;
    }

    private void ofReply(OwnEvents log, Row reply, Map<String, @Nullable Object> explained) {
        RequestContexts.Context known =
                contexts.of(log.userId(), text(reply, "requestId"), Instant.parse(reply.occurredAt()), log.key());
        if (known.context() == null) {
            explained.put("contextNote", known.note());
        } else {
            explained.put("context", known.context());
        }
        explained.put("coach", CoachExplanation.coach(reply));
    }

    private static String text(Row event, String field) {
        return String.valueOf(Requests.field(event, field));
    }
}
