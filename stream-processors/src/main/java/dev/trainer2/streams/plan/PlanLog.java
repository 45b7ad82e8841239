package dev.trainer2.streams.plan;

import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.OverrideRecorded;
import dev.trainer2.events.PlanDiffDecided;
import dev.trainer2.events.PlanDiffExpired;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.plan.DiffStatus;
import dev.trainer2.science.plan.PlanFold;
import dev.trainer2.science.plan.PlanOutcome;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanState;
import dev.trainer2.science.plan.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided, read back from the log: the plan is the fold of these events and of nothing else. */
public final class PlanLog {
    private PlanLog() {}

    /** Whether an event is a decision of the plan topology. */
    public static boolean isDecision(TrainingEvent event) {
        return switch (event.getPayload()) {
            case PlanGenerated generated -> true;
            case PlanDiffProposed proposed -> true;
            case PlanDiffDecided decided -> true;
            case PlanDiffExpired expired -> true;
            case OverrideRecorded recorded -> true;
            case ProposalRejected rejected -> true;
            default -> false;
        };
    }

    /** The proposal or answer that a decision is about; null for one without. */
    public static @Nullable String causeOf(TrainingEvent event) {
        return switch (event.getPayload()) {
            case PlanGenerated generated -> generated.getCauseId();
            case PlanDiffProposed proposed -> proposed.getCauseId();
            case PlanDiffDecided decided -> decided.getCauseId();
            case PlanDiffExpired expired -> expired.getCauseId();
            case OverrideRecorded recorded -> recorded.getCauseId();
            case ProposalRejected rejected -> rejected.getProposalId();
            default -> null;
        };
    }

    /** @param events distinct, in the order (occurredAt, eventId); those that decide nothing are passed over */
    static PlanState state(Collection<TrainingEvent> events) {
        PlanState state = PlanState.EMPTY;
        for (TrainingEvent event : events) {
            PlanState before = state;
            state = outcome(event)
                    .map(outcome -> PlanFold.after(before, outcome))
                    .orElse(before);
        }
        return state;
    }

    private static Optional<PlanOutcome> outcome(TrainingEvent event) {
        return switch (event.getPayload()) {
            case PlanGenerated generated ->
                Optional.of(new PlanOutcome.WeekInForce(cause(generated.getCauseId()), Weeks.of(generated.getWeek())));
            case PlanDiffProposed opened ->
                Optional.of(new PlanOutcome.DiffOpened(
                        cause(opened.getCauseId()), Diffs.of(opened), event.getOccurredAt(), opened.getExpiresAt()));
            case PlanDiffDecided decided ->
                Optional.of(new PlanOutcome.DiffEnded(
                        cause(decided.getCauseId()),
                        decided.getDiffId(),
                        status(decided.getStatus()),
                        decided.getPlanVersion()));
            case PlanDiffExpired expired ->
                Optional.of(new PlanOutcome.DiffEnded(
                        cause(expired.getCauseId()), expired.getDiffId(), DiffStatus.EXPIRED, null));
            case ProposalRejected rejected ->
                Optional.of(new PlanOutcome.ProposalRejected(
                        rejected.getProposalId(), rejected.getRule(), rejected.getDetail()));
            case OverrideRecorded recorded -> override(recorded);
            default -> Optional.empty();
        };
    }

    /** A rule this version does not know binds nobody here, and neither does insisting against it. */
    private static Optional<PlanOutcome> override(OverrideRecorded recorded) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(recorded.getRule()))
                .findFirst()
                .map(rule -> new PlanOutcome.OverrideRecorded(
                        cause(recorded.getCauseId()),
                        new PlanOverride(
                                cause(recorded.getPlanId()),
                                rule,
                                Objects.requireNonNullElse(recorded.getPath(), PlanOverride.ANYWHERE),
                                recorded.getOriginal(),
                                "")));
    }

    private static DiffStatus status(dev.trainer2.events.DiffStatus status) {
        return switch (status) {
            case OPEN -> DiffStatus.OPEN;
            case ACCEPTED -> DiffStatus.ACCEPTED;
            case DENIED -> DiffStatus.DENIED;
            case SUPERSEDED -> DiffStatus.SUPERSEDED;
            case EXPIRED -> DiffStatus.EXPIRED;
            case STALE, UNKNOWN -> DiffStatus.STALE;
        };
    }

    private static String cause(@Nullable String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
