package dev.trainer2.streams.coaching;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReviewed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** When a waiting question may leave, and the request it becomes. */
final class RequestOf {
    private final CoachContext known;
    private final KeyValueStore<String, CoachingRequest> last;
    private final KeyValueStore<String, String> offsets;

    /**
     * @param last the last request of each athlete
     * @param offsets up to where the views must have come, under {@link #answered} and {@link #planned}
     */
    RequestOf(CoachContext known, KeyValueStore<String, CoachingRequest> last, KeyValueStore<String, String> offsets) {
        this.known = known;
        this.last = last;
        this.offsets = offsets;
    }

    /** Key of the offset of an athlete's last answer. */
    static String answered(String user) {
        return user + "|answered";
    }

    /** Key of the offset of the last thing that was to be decided about an athlete's plan. */
    static String planned(String user) {
        return user + "|plan";
    }

    /** The context must include the question and the last answer, and with them all that was logged before. */
    boolean ready(String user, TrainingEvent question, long offset, AthleteState state) {
        boolean stateIncludes = state.getCursor().getOffset() >= Math.max(offset, offset(answered(user)));
        long planned = offset(planned(user));
        boolean planIncludes = planned < 0
                || known.plan(user)
                        .filter(plan -> plan.getCursor().getOffset() >= planned)
                        .isPresent();
        boolean reviewed = !(question.getPayload() instanceof WeekReviewed week)
                || known.plan(user).isEmpty()
                || known.hasFinal(user, week.getWeek())
                || known.hasLaterThan(user, week.getWeek());
        return stateIncludes && planIncludes && reviewed;
    }

    private long offset(String key) {
        String offset = offsets.get(key);
        return offset == null ? -1 : Long.parseLong(offset);
    }

    /** The request; empty when the question needs no answer any more. */
    Optional<CoachingRequest> request(String user, TrainingEvent question, Instant now, Duration within) {
        return switch (question.getPayload()) {
            case ProposalRejected rejected
            when stale(user, rejected) ->
                Optional.of(known.into(CoachingRequests.of(user, question, now, now.plus(within)), user)
                        .build());
            case ProposalRejected rejected ->
                Optional.ofNullable(last.get(user))
                        .filter(before -> CoachingRequests.proposed(before, rejected))
                        .map(before -> known.into(CoachingRequests.again(before, question, now, now.plus(within)), user)
                                .build());
            case WeekReviewed week
            when known.plan(user).map(AthletePlan::getWeek).isEmpty() || !known.hasFinal(user, week.getWeek()) ->
                Optional.empty(); // nothing to go on with: the review itself is there to read
            case PlanDiffAnswered answer
            when !known.plan(user).map(plan -> sentBack(plan, question)).orElse(false) ->
                Optional.empty(); // too late, and the answer's sender was told so
            default ->
                Optional.of(known.into(CoachingRequests.of(user, question, now, now.plus(within)), user)
                        .build());
        };
    }

    /** Whether an athlete accepted a diff that no longer fits the plan: it is proposed anew. */
    private boolean stale(String user, ProposalRejected rejected) {
        return known.plan(user).stream()
                .flatMap(plan -> plan.getDiffs().stream())
                .anyMatch(diff -> diff.getStatus() == DiffStatus.STALE
                        && rejected.getProposalId().equals(diff.getDecidedBy()));
    }

    private static boolean sentBack(AthletePlan plan, TrainingEvent answer) {
        return plan.getDiffs().stream().anyMatch(diff -> answer.getEventId().equals(diff.getDecidedBy()));
    }
}
