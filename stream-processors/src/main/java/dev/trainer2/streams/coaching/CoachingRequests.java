package dev.trainer2.streams.coaching;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The records of a question: the request, and what is written when no answer came. Pure. */
public final class CoachingRequests {
    /** Code of the fixed text that tells the athlete no answer came in time. */
    static final String DEADLINE_CODE = "COACH_DEADLINE";

    private CoachingRequests() {}

    /** The request of a question, still without what the coach will know. */
    public static CoachingRequest.Builder of(String user, TrainingEvent question, Instant now, Instant deadline) {
        CoachingRequest.Builder request = CoachingRequest.newBuilder()
                .setRequestId(EventIds.requestOf(user, question.getEventId()))
                .setUserId(user)
                .setKind(Questions.of(question).orElse(RequestKind.UNKNOWN))
                .setEventId(question.getEventId())
                .setAskedAt(question.getOccurredAt())
                .setZoneId(question.getZoneId())
                .setRequestedAt(now)
                .setDeadline(deadline);
        if (request.getKind() == RequestKind.CARE) {
            return request.setTrigger(question.getCare()); // what was noticed, and none of the text
        }
        return switch (question.getPayload()) {
            case ChatMessageSent chat ->
                request.setConversationId(chat.getConversationId())
                        .setSealedConversationId(chat.getSealedConversationId())
                        .setText(chat.getText());
            case PlanRequested plan -> request.setText(plan.getNote()).setTrigger(plan);
            case PlanDiffAnswered answer -> request.setText(answer.getComment()).setTrigger(answer);
            case PainReported pain -> request.setText(pain.getNote()).setTrigger(pain);
            default -> request.setTrigger(question.getPayload());
        };
    }

    /** What is kept of a request that is out: what is needed to end it, and to ask once more. */
    public static CoachingRequest withoutContext(CoachingRequest request) {
        AthleteState state = request.getContext();
        return CoachingRequest.newBuilder(request)
                .setContext(AthleteState.newBuilder()
                        .setUserId(state.getUserId())
                        .setModel(state.getModel())
                        .setCursor(state.getCursor())
                        .setRevision(state.getRevision())
                        .setProfile(AthleteProfile.newBuilder().build())
                        .setCounts(state.getCounts())
                        .setRecentWorkouts(List.of())
                        .setBestSets(List.of())
                        .setExercises(List.of())
                        .setWeeks(List.of())
                        .setOpenRequests(List.of())
                        .build())
                .setPlan(null)
                .setDays(List.of())
                .setReviews(List.of())
                .setMemory(List.of())
                .build();
    }

    /** Whether a rejected proposal was made in answer to a request. */
    public static boolean proposed(CoachingRequest request, ProposalRejected rejected) {
        return EventIds.proposals(request.getRequestId()).contains(rejected.getProposalId());
    }

    /** The same question once more, because what was proposed broke a rule. */
    public static CoachingRequest.Builder again(
            CoachingRequest before, TrainingEvent rejection, Instant now, Instant deadline) {
        return CoachingRequest.newBuilder(before)
                .setRequestId(EventIds.revisionOf(before.getRequestId()))
                .setKind(RequestKind.REVISION)
                .setTrigger(rejection.getPayload())
                .setRejectedRequestId(before.getRequestId())
                .setRound(before.getRound() + 1)
                .setRequestedAt(now)
                .setDeadline(deadline);
    }

    /** What the clock asks: a session of yesterday did not happen. Its event is the one that put the plan in force. */
    public static CoachingRequest.Builder missed(
            AthletePlan plan, AthleteState state, LocalDate day, Instant now, Instant deadline) {
        String week = Objects.requireNonNullElse(plan.getWeekEventId(), "");
        return CoachingRequest.newBuilder()
                .setRequestId(EventIds.requestOfMissed(plan.getUserId(), week, day.toString()))
                .setUserId(plan.getUserId())
                .setKind(RequestKind.MISSED)
                .setEventId(week)
                .setAskedAt(now)
                .setZoneId(Objects.requireNonNullElse(state.getProfile().getZoneId(), "UTC"))
                .setRequestedAt(now)
                .setDeadline(deadline);
    }

    /** The reply that ends a request nobody answered; it has the id any reply would have, so the first one stands. */
    public static TrainingEvent expired(CoachingRequest request, Instant now) {
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
                        .setSealedConversationId(request.getSealedConversationId())
                        .setOutcome(ReplyOutcome.EXPIRED)
                        .setCoach("none")
                        .setReason(DEADLINE_CODE)
                        .setSurfaces(List.of())
                        .build())
                .build();
    }

    /** The message has the id of the worker's message: an answer committed at the same moment and this are shown as one. */
    public static List<A2uiAction> expiredActions(CoachingRequest request, Instant now) {
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
