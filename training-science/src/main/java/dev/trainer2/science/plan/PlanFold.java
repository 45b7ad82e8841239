package dev.trainer2.science.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds outcomes into the state. It decides nothing, so replaying the outcomes gives the state, whoever decided them. */
public final class PlanFold {
    private PlanFold() {}

    /** The state after an outcome. */
    public static PlanState after(PlanState state, PlanOutcome outcome) {
        Set<String> handled = new LinkedHashSet<>(state.handled());
        handled.add(outcome.causeId());
        return switch (outcome) {
            case PlanOutcome.WeekInForce week ->
                new PlanState(
                        week.week(),
                        state.diffs(),
                        state.overrides().stream()
                                .filter(one -> one.planId().equals(week.week().planId()))
                                .toList(),
                        handled);
            case PlanOutcome.DiffOpened opened ->
                with(
                        state,
                        new PlanState.Standing(opened.diff(), DiffStatus.OPEN, opened.proposedAt(), opened.expiresAt()),
                        handled);
            case PlanOutcome.DiffEnded ended -> {
                PlanState.Standing was = state.diffs().get(ended.diffId());
                yield was == null
                        ? state
                        : with(
                                state,
                                new PlanState.Standing(was.diff(), ended.status(), was.proposedAt(), was.expiresAt()),
                                handled);
            }
            case PlanOutcome.OverrideRecorded recorded -> {
                List<PlanOverride> overrides = new ArrayList<>(state.overrides());
                overrides.add(recorded.override());
                yield new PlanState(state.current(), state.diffs(), overrides, handled);
            }
            case PlanOutcome.SentBack sent -> handled(state, handled);
            case PlanOutcome.ProposalRejected rejected -> handled(state, handled);
            case PlanOutcome.AnswerRefused refused -> handled(state, handled);
        };
    }

    /** The state after outcomes in order. */
    public static PlanState after(PlanState state, List<PlanOutcome> outcomes) {
        PlanState after = state;
        for (PlanOutcome outcome : outcomes) {
            after = after(after, outcome);
        }
        return after;
    }

    private static PlanState with(PlanState state, PlanState.Standing diff, Set<String> handled) {
        Map<String, PlanState.Standing> diffs = new LinkedHashMap<>(state.diffs());
        diffs.put(diff.diff().diffId(), diff);
        return new PlanState(state.current(), diffs, state.overrides(), handled);
    }

    private static PlanState handled(PlanState state, Set<String> handled) {
        return new PlanState(state.current(), state.diffs(), state.overrides(), handled);
    }
}
