package dev.trainer2.gateway.explain;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.gateway.events.EventStore;
import dev.trainer2.gateway.events.EventStore.Row;
import dev.trainer2.science.WeeklyReviews;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What led to an event and what it led to, as far as the log and the views say. */
@Component
class EventExplanation {
    private static final List<String> OF_A_SET = List.of("SetLogged", "SetCorrected", "SetRemoved");

    private final EventStore store;
    private final AthleteKeys keys;

    EventExplanation(EventStore store, AthleteKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The explanation; empty when the athlete has no such event. */
    Optional<Map<String, @Nullable Object>> of(String userId, String eventId) {
        AthleteKey key = keys.find(userId).orElse(null);
        return store.one(userId, eventId, key).map(event -> explained(userId, event, key));
    }

    private Map<String, @Nullable Object> explained(String userId, Row event, @Nullable AthleteKey key) {
        List<Object> causes = new ArrayList<>();
        List<Object> effects = new ArrayList<>();
        Map<?, ?> payload = event.payload() instanceof Map<?, ?> map ? map : Map.of();
        switch (event.type()) {
            case "SetLogged", "SetCorrected", "SetRemoved" -> ofSet(userId, event, payload, key, causes, effects);
            case "ConditioningLogged" -> effects.addAll(views(day(event)));
            case "ReadinessCheckedIn" -> effects.addAll(views(LocalDate.parse(String.valueOf(payload.get("date")))));
            case "DeloadTriggered" ->
                causes.add(ExplainController.link("fatigue", "/explain/fatigue/" + payload.get("date")));
            case "WeekReviewed" ->
                causes.add(ExplainController.link("weekly-review", "/explain/weekly-reviews/" + payload.get("week")));
            case "ChatMessageSent", "PlanRequested" ->
                store.one(userId, EventIds.replyTo(EventIds.requestOf(userId, event.eventId())), key)
                        .ifPresent(effects::add);
            case "CoachReplied" -> causes.addAll(questions(userId, payload, key));
            default -> {}
        }
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("event", event);
        explained.put("causes", causes);
        if (event.type().equals("CoachReplied")) {
            explained.put("coach", coach(payload));
        }
        explained.put("effects", effects);
        return explained;
    }

    /** The set's own trace, and the figures it is part of. */
    private void ofSet(
            String userId,
            Row event,
            Map<?, ?> payload,
            @Nullable AthleteKey key,
            List<Object> causes,
            List<Object> effects) {
        List<Row> trace = store.withField(userId, OF_A_SET, "setId", String.valueOf(payload.get("setId")), key);
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

    private List<Row> questions(String userId, Map<?, ?> payload, @Nullable AthleteKey key) {
        String requestId = String.valueOf(payload.get("requestId"));
        return store.after(userId, -1, List.of("ChatMessageSent", "PlanRequested"), 100_000, key).stream()
                .filter(question ->
                        EventIds.requestOf(userId, question.eventId()).equals(requestId))
                .toList();
    }

    private static Map<String, @Nullable Object> coach(Map<?, ?> payload) {
        Map<String, @Nullable Object> coach = new LinkedHashMap<>();
        coach.put("kind", payload.get("coach"));
        coach.put("outcome", payload.get("outcome"));
        coach.put("reason", payload.get("reason"));
        return coach;
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
