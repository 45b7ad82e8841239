package dev.trainer2.science.plan;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.SignalDay;
import java.util.List;
import java.util.Optional;

/**
 * A proposed change of a plan.
 *
 * @param diffId its identity
 * @param planId the plan it is for
 * @param basePlanVersion the version it is based on
 * @param cause what led to it
 * @param reason why, naming its signals with their numbers
 * @param signals the signals behind it; empty when none is
 * @param operations in order, each with its rationale
 */
public record PlanDiff(
        String diffId,
        String planId,
        int basePlanVersion,
        Cause cause,
        String reason,
        List<SignalDay> signals,
        List<PlanOperation> operations) {
    public PlanDiff {
        signals = List.copyOf(signals);
        operations = List.copyOf(operations);
    }

    /** What leads to a diff. */
    public enum Cause {
        /** Something hurts. */
        PAIN,
        /** Signals speak for a lighter week. */
        DELOAD,
        /** A muscle gets more than can be recovered from. */
        VOLUME,
        /** A session was missed. */
        MISSED,
        /** A day has less time. */
        TIME,
        /** The athlete asked. */
        REQUEST,
        /** The last sessions ask for another load. */
        PROGRESSION;

        /** Whether it may take the place of an open diff: what protects does not wait. */
        public boolean supersedes() {
            return this == PAIN || this == DELOAD;
        }
    }

    /** The plan as it is, as text. */
    public static String before(PlanWeek base) {
        return PlanMarkdown.of(base);
    }

    /** The plan as it would be, as text; empty when an operation does not fit. */
    public Optional<String> after(PlanWeek base, Catalogue catalogue) {
        return PlanEdit.apply(base, operations, catalogue) instanceof PlanEdit.Applied applied
                ? Optional.of(PlanMarkdown.of(applied.week()))
                : Optional.empty();
    }
}
