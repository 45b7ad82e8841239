package dev.trainer2.streams.coaching;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/** The records of a question: the request, and what is written when no answer came. Pure. */
final class CoachingRequests {
    /** Code of the fixed text that tells the athlete no answer came in time. */
    static final String DEADLINE_CODE = "COACH_DEADLINE";

    private CoachingRequests() {}

    static CoachingRequest of(
            String user, TrainingEvent question, AthleteState context, Instant now, Instant deadline) {
        CoachingRequest.Builder request = CoachingRequest.newBuilder()
                .setRequestId(EventIds.requestOf(user, question.getEventId()))
                .setUserId(user)
                .setEventId(question.getEventId())
                .setAskedAt(question.getOccurredAt())
                .setZoneId(question.getZoneId())
                .setRequestedAt(now)
                .setDeadline(deadline)
                .setContext(context);
        return switch (question.getPayload()) {
            case ChatMessageSent chat ->
                request.setKind(RequestKind.CHAT)
                        .setConversationId(chat.getConversationId())
                        .setText(chat.getText())
                        .build();
            case PlanRequested plan ->
                request.setKind(RequestKind.PLAN).setText(plan.getNote()).build();
            default -> throw new IllegalArgumentException("not a question");
        };
    }

    /** The reply that ends a request nobody answered; it has the id any reply would have, so the first one stands. */
    static TrainingEvent expired(CoachingRequest request, Instant now) {
        return TrainingEvent.newBuilder()
                .setEventId(EventIds.replyTo(request.getRequestId()))
                .setUserId(request.getUserId())
                .setOccurredAt(now)
                .setZoneId(request.getZoneId())
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0)) // topologies hold no keys
                .setPayload(CoachReplied.newBuilder()
                        .setRequestId(request.getRequestId())
                        .setConversationId(request.getConversationId())
                        .setOutcome(ReplyOutcome.EXPIRED)
                        .setCoach("none")
                        .setReason(DEADLINE_CODE)
                        .setSurfaces(List.of())
                        .build())
                .build();
    }

    /** The message has the id of the worker's message: an answer committed at the same moment and this are shown as one. */
    static List<A2uiAction> expiredActions(CoachingRequest request, Instant now) {
        return List.of(
                action(request, "expired-status", ActionKind.COACH_STATUS, now),
                action(request, "message", ActionKind.CHAT_MESSAGE, now));
    }

    private static A2uiAction action(CoachingRequest request, String place, ActionKind kind, Instant now) {
        return A2uiAction.newBuilder()
                .setActionId(EventIds.action(request.getRequestId(), place))
                .setUserId(request.getUserId())
                .setRequestId(request.getRequestId())
                .setAttempt(1)
                .setSequence(1_000_000)
                .setKind(kind)
                .setCreatedAt(now)
                .setCode(DEADLINE_CODE)
                .build();
    }
}
