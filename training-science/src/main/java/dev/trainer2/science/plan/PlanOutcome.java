package dev.trainer2.science.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided; the plan is the fold of these and of nothing else. */
public sealed interface PlanOutcome {
    /** The command that led to it. */
    String causeId();

    /** A version of a plan is in force. */
    record WeekInForce(String causeId, PlanWeek week) implements PlanOutcome {}

    /** A diff passed the guardrails and waits for an answer until it expires. */
    record DiffOpened(String causeId, PlanDiff diff, Instant proposedAt, Instant expiresAt) implements PlanOutcome {}

    /** A diff ended; {@code planVersion} is the version that follows when it was accepted, else null. */
    record DiffEnded(
            String causeId,
            String diffId,
            DiffStatus status,
            @Nullable Integer planVersion) implements PlanOutcome {}

    /** The athlete wants it otherwise: the diff goes back to the coach with their words. */
    record SentBack(String causeId, String diffId) implements PlanOutcome {}

    /** A proposal broke a rule: a code of {@link Rule} or {@link Refusal}, and what broke it. */
    record ProposalRejected(String causeId, String code, String detail) implements PlanOutcome {}

    /** An answer came too late: STALE, EXPIRED, DECIDED, or UNKNOWN_DIFF. */
    record AnswerRefused(String causeId, String diffId, Refusal code) implements PlanOutcome {}

    /** An athlete's insistence is on record. */
    record OverrideRecorded(String causeId, PlanOverride override) implements PlanOutcome {}

    /** Why something is refused that breaks no guardrail. */
    enum Refusal {
        NO_PLAN,
        NO_CHANGE,
        DOES_NOT_FIT,
        DIFF_OPEN,
        STALE,
        EXPIRED,
        DECIDED,
        UNKNOWN_DIFF,
        NOT_OVERRIDABLE
    }
}
