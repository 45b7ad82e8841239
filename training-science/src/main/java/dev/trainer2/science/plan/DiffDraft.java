package dev.trainer2.science.plan;

import dev.trainer2.science.SignalDay;
import java.util.List;

/**
 * A change worth proposing, without an identity.
 *
 * @param cause what led to it
 * @param reason why, with the numbers
 * @param operations one or more
 */
public record DiffDraft(PlanDiff.Cause cause, String reason, List<PlanOperation> operations) {
    public DiffDraft {
        operations = List.copyOf(operations);
    }

    /** The draft as a diff of a week. */
    public PlanDiff on(PlanWeek base, String diffId, List<SignalDay> signals) {
        return new PlanDiff(diffId, base.planId(), base.version(), cause, reason, signals, operations);
    }
}
