package dev.trainer2.science.plan;

import dev.trainer2.science.Catalogue;
import java.util.List;

/**
 * What a plan is held against at one moment.
 *
 * @param profile the athlete
 * @param history their training and pain
 * @param catalogue the exercises
 */
public record PlanRules(PlanProfile profile, PlanHistory history, Catalogue catalogue) {
    /** What a week holds against the rules, without what the athlete insisted on. */
    public List<Violation> violations(PlanWeek week, List<PlanOverride> overrides) {
        return Guardrails.check(week, profile, history, catalogue).stream()
                .filter(violation -> overrides.stream().noneMatch(one -> one.covers(week.planId(), violation)))
                .toList();
    }
}
