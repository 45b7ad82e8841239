package dev.trainer2.science.plan;

import java.time.Instant;

/** What arrives at the plan, in log order. An id names one command however often it arrives. */
public sealed interface PlanCommand {
    /** The event it came with; of ticks, any text. */
    String eventId();

    /** When it reached the log; never earlier hours of a phone. */
    Instant at();

    /** The coach proposes a week. */
    record ProposeWeek(String eventId, Instant at, PlanWeek week) implements PlanCommand {}

    /** The coach proposes a diff. */
    record ProposeDiff(String eventId, Instant at, PlanDiff diff) implements PlanCommand {}

    /** The athlete answers a diff. */
    record Answer(String eventId, Instant at, String diffId, Decision decision) implements PlanCommand {}

    /** The athlete insists against a guardrail. */
    record Insist(String eventId, Instant at, PlanOverride override) implements PlanCommand {}

    /** Time passes. */
    record Tick(String eventId, Instant at) implements PlanCommand {}

    /** Answers to a diff. */
    enum Decision {
        ACCEPT,
        MODIFY,
        DENY
    }
}
