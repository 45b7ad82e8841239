package dev.trainer2.science.plan;

import dev.trainer2.science.plan.PlanOutcome.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides about proposals and answers, in log order. One diff is open at a time and ends once; of two answers the first in
 * the log wins. No week comes out that breaks a guardrail, unless the athlete's insistence is on record.
 */
public final class PlanDecider {
    /** How long a diff waits for an answer. */
    public static final Duration OPEN_FOR = Duration.ofHours(48);

    private final PlanRules rules;
    private final String causeId;
    private final Instant at;
    private final List<PlanOutcome> outcomes = new ArrayList<>();
    private PlanState state;

    private PlanDecider(PlanState state, PlanCommand command, PlanRules rules) {
        this.state = state;
        this.causeId = command.eventId();
        this.at = command.at();
        this.rules = rules;
    }

    /**
     * What follows from a command.
     *
     * @param state everything decided before
     * @param command the next of the log
     * @param rules the athlete, their training and the catalogue as they are now
     * @return in order; empty when the command was handled before or changes nothing
     */
    public static List<PlanOutcome> decide(PlanState state, PlanCommand command, PlanRules rules) {
        PlanDecider decider = new PlanDecider(state, command, rules);
        boolean handled =
                !(command instanceof PlanCommand.Tick) && state.handled().contains(command.eventId());
        if (!handled) {
            decider.expire();
            decider.take(command);
        }
        return List.copyOf(decider.outcomes);
    }

    private void take(PlanCommand command) {
        switch (command) {
            case PlanCommand.ProposeWeek proposal -> week(proposal.week());
            case PlanCommand.ProposeDiff proposal -> diff(proposal.diff());
            case PlanCommand.Answer answer -> answer(answer);
            case PlanCommand.Insist insistence -> insist(insistence.override());
            case PlanCommand.Tick tick -> {
                // expiring was all
            }
        }
    }

    private void expire() {
        state.open()
                .filter(open -> !at.isBefore(open.expiresAt()))
                .ifPresent(open -> end(open.diff(), DiffStatus.EXPIRED));
    }

    private void week(PlanWeek proposed) {
        int version = state.current() == null ? 1 : state.current().version() + 1;
        PlanWeek next = proposed.as(proposed.planId(), version).restated(rules.catalogue());
        List<Violation> violations = rules.violations(next, state.overrides());
        if (violations.isEmpty()) {
            out(new PlanOutcome.WeekInForce(causeId, next));
            state.open().ifPresent(open -> end(open.diff(), DiffStatus.STALE));
        } else {
            reject(violations.getFirst());
        }
    }

    private void diff(PlanDiff diff) {
        if (state.diffs().containsKey(diff.diffId())) {
            reject(Refusal.DECIDED, "the diff " + diff.diffId() + " was proposed before");
        } else if (state.current() == null) {
            reject(Refusal.NO_PLAN, "there is no plan to change");
        } else if (!state.isCurrent(diff)) {
            reject(
                    Refusal.STALE,
                    "based on " + diff.planId() + " version " + diff.basePlanVersion() + ", current is "
                            + state.current().planId() + " version "
                            + state.current().version());
        } else if (diff.operations().isEmpty()) {
            reject(Refusal.NO_CHANGE, "it has no operations");
        } else if (state.open().isPresent() && !diff.cause().supersedes()) {
            reject(Refusal.DIFF_OPEN, "the diff " + state.open().get().diff().diffId() + " waits for an answer");
        } else {
            open(diff, state.current());
        }
    }

    private void open(PlanDiff diff, PlanWeek base) {
        switch (PlanEdit.apply(base, diff.operations(), rules.catalogue())) {
            case PlanEdit.Unfit unfit ->
                reject(
                        Refusal.DOES_NOT_FIT,
                        "operation " + (unfit.index() + 1) + ", "
                                + unfit.operation().getClass().getSimpleName() + ": " + unfit.why());
            case PlanEdit.Applied applied -> {
                List<Violation> violations = rules.violations(applied.week(), state.overrides());
                if (violations.isEmpty()) {
                    state.open().ifPresent(old -> end(old.diff(), DiffStatus.SUPERSEDED));
                    out(new PlanOutcome.DiffOpened(causeId, diff, at, at.plus(OPEN_FOR)));
                } else {
                    reject(violations.getFirst());
                }
            }
        }
    }

    private void answer(PlanCommand.Answer answer) {
        PlanState.Standing standing = state.diffs().get(answer.diffId());
        if (standing == null) {
            out(new PlanOutcome.AnswerRefused(causeId, answer.diffId(), Refusal.UNKNOWN_DIFF));
        } else if (standing.status() != DiffStatus.OPEN) {
            out(new PlanOutcome.AnswerRefused(causeId, answer.diffId(), tooLate(standing.status())));
        } else {
            switch (answer.decision()) {
                case DENY -> end(standing.diff(), DiffStatus.DENIED);
                case MODIFY -> {
                    end(standing.diff(), DiffStatus.SUPERSEDED);
                    out(new PlanOutcome.SentBack(causeId, answer.diffId()));
                }
                case ACCEPT -> accept(standing.diff());
            }
        }
    }

    /** What was allowed when it was proposed may hurt by now: then it is stale, and proposed anew. */
    private void accept(PlanDiff diff) {
        if (state.current() != null
                && state.isCurrent(diff)
                && PlanEdit.apply(state.current(), diff.operations(), rules.catalogue())
                        instanceof PlanEdit.Applied applied
                && rules.violations(applied.week(), state.overrides()).isEmpty()) {
            out(new PlanOutcome.DiffEnded(
                    causeId, diff.diffId(), DiffStatus.ACCEPTED, applied.week().version()));
            out(new PlanOutcome.WeekInForce(causeId, applied.week()));
        } else {
            end(diff, DiffStatus.STALE);
            out(new PlanOutcome.AnswerRefused(causeId, diff.diffId(), Refusal.STALE));
        }
    }

    private static Refusal tooLate(DiffStatus status) {
        return switch (status) {
            case STALE -> Refusal.STALE;
            case EXPIRED -> Refusal.EXPIRED;
            case OPEN, ACCEPTED, DENIED, SUPERSEDED -> Refusal.DECIDED;
        };
    }

    private void insist(PlanOverride override) {
        if (override.rule().overridable()) {
            out(new PlanOutcome.OverrideRecorded(causeId, override));
        } else {
            reject(Refusal.NOT_OVERRIDABLE, override.rule() + " protects and stands");
        }
    }

    private void end(PlanDiff diff, DiffStatus status) {
        out(new PlanOutcome.DiffEnded(causeId, diff.diffId(), status, null));
    }

    private void reject(Violation violation) {
        out(new PlanOutcome.ProposalRejected(causeId, violation.rule().name(), violation.message()));
    }

    private void reject(Refusal code, String detail) {
        out(new PlanOutcome.ProposalRejected(causeId, code.name(), detail));
    }

    private void out(PlanOutcome outcome) {
        outcomes.add(outcome);
        state = PlanFold.after(state, outcome);
    }
}
