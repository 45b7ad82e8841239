package dev.trainer2.agent.coach;

import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanWeek;

/** What a coach would change. It passed the guardrails once; whoever decides checks it again. */
public sealed interface Proposal {
    /** A whole week in the place of the plan. */
    record Week(PlanWeek week) implements Proposal {}

    /** Operations on the plan in force. */
    record Diff(PlanDiff diff) implements Proposal {}
}
