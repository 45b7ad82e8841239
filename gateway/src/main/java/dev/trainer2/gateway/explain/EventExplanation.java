package dev.trainer2.gateway.explain;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.events.EventStore;
import dev.trainer2.gateway.events.EventStore.Row;
import dev.trainer2.science.WeeklyReviews;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
        switch (event.type()) {
            case "SetLogged", "SetCorrected", "SetRemoved" -> ofSet(log, event, causes, effects);
            case "ConditioningLogged" -> effects.addAll(views(day(event)));
            case "ReadinessCheckedIn" -> effects.addAll(views(LocalDate.parse(text(event, "date"))));
            case "DeloadTriggered" ->
                causes.add(ExplainController.link("fatigue", "/explain/fatigue/" + text(event, "date")));
            case "WeekReviewed" ->
                causes.add(ExplainController.link("weekly-review", "/explain/weekly-reviews/" + text(event, "week")));
            case "CoachReplied" -> {
                causes.addAll(CoachExplanation.causesOfReply(log, event));
                effects.addAll(CoachExplanation.effectsOfReply(log, event));
            }
            case "PlanProposed", "DiffProposed" -> {
                causes.addAll(CoachExplanation.causesOfProposal(log, event));
                effects.addAll(PlanExplanation.decided(log, event));
            }
            default -> {
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

    /** The set's own trace, and the figures it is part of. */
    private static void ofSet(OwnEvents log, Row event, Set<Object> causes, Set<Object> effects) {
        List<Row> trace = log.with("setId", text(event, "setId"), "SetLogged", "SetCorrected", "SetRemoved");
        for (Row other : trace) {
            if (!other.eventId().equals(event.eventId())) {
                boolean isCause = other.type().equals("SetLogged");
                (isCause ? causes : effects).add(other);
            }
        }
        trace.stream()
                .filter(one -> one.type().equals("SetLogged"))
                .findFirst()
                .ifPresent(logged -> effects.addAll(views(day(logged))));
    }

    private static String text(Row event, String field) {
        return String.valueOf(Requests.field(event, field));
    }

    private static List<Map<String, String>> views(LocalDate day) {
        return ExplainController.links(
                "fatigue", "/explain/fatigue/" + day,
                "weekly-review", "/explain/weekly-reviews/" + WeeklyReviews.isoWeek(day));
    }

    private static LocalDate day(Row event) {
        return Instant.parse(event.occurredAt())
                .atZone(ZoneId.of(event.zoneId()))
                .toLocalDate();
    }
}
