package dev.trainer2.contract.plan;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.Rule;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an athlete insists on, as training science knows it. */
public final class Overrides {
    private Overrides() {}

    /** Those of a plan; rules unknown here bind nobody. The athlete's words stay sealed where they are. */
    public static List<PlanOverride> of(String planId, @Nullable AthletePlan plan) {
        return plan == null
                ? List.of()
                : plan.getOverrides().stream()
                        .flatMap(override -> Arrays.stream(Rule.values())
                                .filter(rule -> rule.name().equals(override.getRule()))
                                .map(rule ->
                                        new PlanOverride(planId, rule, override.getPath(), override.getOriginal(), "")))
                        .toList();
    }
}
