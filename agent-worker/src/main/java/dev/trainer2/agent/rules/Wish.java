package dev.trainer2.agent.rules;

import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a wish comes to: a draft, or why there is none. */
record Wish(@Nullable DiffDraft draft, String refusal) {
    static Wish of(Optional<DiffDraft> draft, String otherwise) {
        return new Wish(draft.orElse(null), otherwise);
    }

    static Wish refused(String why) {
        return new Wish(null, why);
    }

    static Wish operation(String reason, PlanOperation... operations) {
        return new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, reason, List.of(operations)), "");
    }
}
