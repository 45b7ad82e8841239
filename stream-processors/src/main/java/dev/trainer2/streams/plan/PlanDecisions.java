package dev.trainer2.streams.plan;

import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.MalformedProposal;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.plan.PlanCommand;
import dev.trainer2.science.plan.PlanDecider;
import dev.trainer2.science.plan.PlanFold;
import dev.trainer2.science.plan.PlanOutcome;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanState;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** From an event of the log to what is decided about it. Pure. */
final class PlanDecisions {
    /** Code of a proposal that could not be read. */
    static final String MALFORMED = "MALFORMED";

    private PlanDecisions() {}

    /** Whether an event asks for a decision. */
    static boolean isCommand(TrainingEvent event) {
        return switch (event.getPayload()) {
            case PlanProposed proposed -> true;
            case DiffProposed proposed -> true;
            case PlanDiffAnswered answered -> true;
            default -> false;
        };
    }

    /**
     * What follows from a command.
     *
     * @param at when it reached the log
     */
    static List<PlanOutcome> decide(PlanState state, TrainingEvent event, Instant at, PlanRules rules) {
        try {
            return switch (event.getPayload()) {
                case PlanProposed proposed -> {
                    PlanWeek week = Weeks.of(proposed.getWeek());
                    yield insisting(
                            state,
                            insisted(event, at, week.planId(), proposed.getOverrides()),
                            new PlanCommand.ProposeWeek(event.getEventId(), at, week),
                            rules);
                }
                case DiffProposed proposed ->
                    insisting(
                            state,
                            insisted(event, at, proposed.getPlanId(), proposed.getOverrides()),
                            new PlanCommand.ProposeDiff(event.getEventId(), at, Diffs.of(proposed)),
                            rules);
                case PlanDiffAnswered answered ->
                    decision(answered)
                            .map(decision -> PlanDecider.decide(
                                    state,
                                    new PlanCommand.Answer(event.getEventId(), at, answered.getDiffId(), decision),
                                    rules))
                            .orElse(List.of());
                default -> List.of();
            };
        } catch (MalformedProposal e) {
            return List.of(new PlanOutcome.ProposalRejected(
                    event.getEventId(), MALFORMED, Objects.requireNonNullElse(e.getMessage(), "")));
        }
    }

    /** What an athlete insists on is recorded only with a proposal that it lets pass. */
    private static List<PlanOutcome> insisting(
            PlanState state, List<PlanCommand.Insist> insisted, PlanCommand proposal, PlanRules rules) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        PlanState with = state;
        for (PlanCommand.Insist insist : insisted) {
            List<PlanOutcome> recorded = PlanDecider.decide(with, insist, rules);
            with = PlanFold.after(with, recorded);
            outcomes.addAll(recorded);
        }
        List<PlanOutcome> decided = PlanDecider.decide(with, proposal, rules);
        boolean passed = decided.stream()
                .anyMatch(outcome ->
                        outcome instanceof PlanOutcome.WeekInForce || outcome instanceof PlanOutcome.DiffOpened);
        if (!passed) {
            return decided;
        }
        outcomes.addAll(decided);
        return outcomes;
    }

    private static List<PlanCommand.Insist> insisted(
            TrainingEvent event, Instant at, String planId, List<PlanOverride> overrides) {
        List<PlanCommand.Insist> all = new ArrayList<>();
        for (PlanOverride override : overrides) {
            Optional<Rule> rule = Arrays.stream(Rule.values())
                    .filter(one -> one.name().equals(override.getRule()))
                    .findFirst();
            rule.ifPresent(known -> all.add(new PlanCommand.Insist(
                    event.getEventId() + "#" + all.size(),
                    at,
                    new dev.trainer2.science.plan.PlanOverride(
                            planId, known, override.getPath(), override.getOriginal(), ""))));
        }
        return all;
    }

    private static Optional<PlanCommand.Decision> decision(PlanDiffAnswered answered) {
        return switch (answered.getDecision()) {
            case ACCEPT -> Optional.of(PlanCommand.Decision.ACCEPT);
            case MODIFY -> Optional.of(PlanCommand.Decision.MODIFY);
            case DENY -> Optional.of(PlanCommand.Decision.DENY);
            case UNKNOWN -> Optional.empty();
        };
    }
}
