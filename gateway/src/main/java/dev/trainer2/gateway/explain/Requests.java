package dev.trainer2.gateway.explain;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.gateway.log.EventStore.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From an event to the requests it came to, and from a request back to who asked. The ids derive from one another, so that
 * the log alone tells, however long ago it was.
 */
final class Requests {
    /** A proposal that is rejected is revised so often that its request has this many rounds at most. */
    static final int ROUNDS = 4;

    private static final List<String> ASKING = List.of(
            "ChatMessageSent",
            "PlanRequested",
            "UserOnboarded",
            "PainReported",
            "DeloadTriggered",
            "WeekReviewed",
            "PlanDiffAnswered",
            "ProposalRejected");

    private Requests() {}

    /**
     * Who asked.
     *
     * @param round 1, and one more for every rejected proposal before
     * @param rejection what led to this round; null in the first
     */
    record Origin(Row question, int round, @Nullable Row rejection) {}

    /** Every request an event came to, with its later rounds; whether one was answered, the log knows. */
    static List<String> of(OwnEvents log, Row event) {
        List<String> requests = new ArrayList<>();
        if (ASKING.contains(event.type())) {
            requests.addAll(rounds(EventIds.requestOf(log.userId(), event.eventId())));
        }
        if (event.type().equals("PlanGenerated")) {
            sessionDays(event)
                    .forEach(day ->
                            requests.addAll(rounds(EventIds.requestOfMissed(log.userId(), event.eventId(), day))));
        }
        if (event.type().equals("ProposalRejected")) {
            log.one(field(event, "proposalId"))
                    .map(proposal -> field(proposal, "requestId"))
                    .ifPresent(request -> requests.addAll(rounds(EventIds.revisionOf(request.toString()))));
        }
        return requests;
    }

    /** Who asked for a request; empty when that event is not in the log. */
    static Optional<Origin> origin(OwnEvents log, String requestId, long before) {
        for (String id : log.idsBefore(before, ASKING)) {
            Optional<Origin> found = origin(log, requestId, id, List.of(rounds(EventIds.requestOf(log.userId(), id))));
            if (found.isPresent()) {
                return found;
            }
        }
        for (String id : log.idsBefore(before, List.of("PlanGenerated"))) {
            List<List<String>> missed = log.one(id).stream()
                    .flatMap(week -> sessionDays(week).stream())
                    .map(day -> rounds(EventIds.requestOfMissed(log.userId(), id, day)))
                    .toList();
            Optional<Origin> found = origin(log, requestId, id, missed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Origin> origin(
            OwnEvents log, String requestId, String questionId, List<List<String>> requests) {
        for (List<String> rounds : requests) {
            int place = rounds.indexOf(requestId);
            if (place >= 0) {
                Row rejection = place == 0 ? null : rejectionOf(log, rounds.get(place - 1));
                return log.one(questionId).map(question -> new Origin(question, place + 1, rejection));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Row rejectionOf(OwnEvents log, String requestId) {
        return EventIds.proposals(requestId).stream()
                .flatMap(proposal -> log.with("proposalId", proposal, "ProposalRejected").stream())
                .findFirst()
                .orElse(null);
    }

    private static List<String> rounds(String first) {
        List<String> rounds = new ArrayList<>();
        String request = first;
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(request);
            request = EventIds.revisionOf(request);
        }
        return rounds;
    }

    private static List<String> sessionDays(Row generated) {
        return field(generated, "week") instanceof Map<?, ?> week && week.get("sessions") instanceof List<?> sessions
                ? sessions.stream()
                        .filter(Map.class::isInstance)
                        .map(session -> String.valueOf(((Map<?, ?>) session).get("day")))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** A field of an event's payload; null when it has none. */
    static @Nullable Object field(Row event, String name) {
        return event.payload() instanceof Map<?, ?> payload ? payload.get(name) : null;
    }
}
