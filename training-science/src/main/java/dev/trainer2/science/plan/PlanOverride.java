package dev.trainer2.science.plan;

/**
 * An athlete insisted against a guardrail.
 *
 * @param planId the plan it is for; none of it lasts into another plan
 * @param rule the rule, one that may be overridden
 * @param path where, as in {@link Violation}; {@code *} for the whole plan, as when a template is chosen
 * @param original what the rule asked
 * @param reason why the athlete insists
 */
public record PlanOverride(String planId, Rule rule, String path, String original, String reason) {
    /** Everywhere in the plan. */
    public static final String ANYWHERE = "*";

    /** Whether it lets a violation of a plan pass. */
    public boolean covers(String plan, Violation violation) {
        return rule.overridable()
                && rule == violation.rule()
                && planId.equals(plan)
                && (path.equals(ANYWHERE) || path.equals(violation.path()));
    }
}
