package dev.trainer2.science.plan;

import dev.trainer2.science.Muscle;
import java.util.List;

/**
 * A week that was made by the rules, and what did not fit into it.
 *
 * @param week the week, which passes the guardrails
 * @param notFitted muscles that get less than wanted
 * @param notes what else was left out, in words
 */
public record GeneratedPlan(PlanWeek week, List<NotFitted> notFitted, List<String> notes) {
    public GeneratedPlan {
        notFitted = List.copyOf(notFitted);
        notes = List.copyOf(notes);
    }

    /**
     * A muscle that gets less than wanted.
     *
     * @param muscle which
     * @param wanted sets of the week
     * @param got sets of the week, fewer
     * @param why what stood in the way
     */
    public record NotFitted(Muscle muscle, double wanted, double got, String why) {}
}
