package dev.trainer2.agent.coach;

import dev.trainer2.events.TemplateRun;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach would change. It passed the guardrails once; whoever decides checks it again. */
public sealed interface Proposal {
    /**
     * A whole week in the place of the plan.
     *
     * @param notes what could not be fitted, and why
     * @param run where the athlete is in a program template; null without one
     * @param overrides what choosing it insists on
     */
    record Week(PlanWeek week, List<String> notes, @Nullable TemplateRun run, List<PlanOverride> overrides)
            implements Proposal {
        public Week {
            notes = List.copyOf(notes);
            overrides = List.copyOf(overrides);
        }

        /** A week within all rules. */
        public Week(PlanWeek week) {
            this(week, List.of(), null, List.of());
        }
    }

    /**
     * Operations on the plan in force.
     *
     * @param overrides what the athlete insists on
     */
    record Diff(PlanDiff diff, List<PlanOverride> overrides) implements Proposal {
        public Diff {
            overrides = List.copyOf(overrides);
        }

        /** A change within all rules. */
        public Diff(PlanDiff diff) {
            this(diff, List.of());
        }
    }
}
