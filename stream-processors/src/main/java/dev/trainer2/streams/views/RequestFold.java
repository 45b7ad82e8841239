package dev.trainer2.streams.views;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.OpenRequest;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.TrainingEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions to the coach without a reply in the log. */
final class RequestFold {
    private final Map<String, OpenRequest> open = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();

    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case CoachReplied reply -> {
                answered.add(reply.getRequestId());
                open.remove(reply.getRequestId());
            }
            case ChatMessageSent chat when event.getSource() == EventSource.APP -> ask(event);
            case PlanRequested plan when event.getSource() == EventSource.APP -> ask(event);
            default -> {}
        }
    }

    private void ask(TrainingEvent event) {
        String requestId = EventIds.requestOf(event.getUserId(), event.getEventId());
        if (!answered.contains(requestId)) {
            open.put(requestId, new OpenRequest(requestId, event.getEventId(), event.getOccurredAt()));
        }
    }

    List<OpenRequest> open() {
        return List.copyOf(open.values());
    }
}
