package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanWeek;
import java.util.ArrayList;
import java.util.List;

/** The panels that show proposals, whoever made them. */
public final class ProposalPanels {
    private ProposalPanels() {}

    /** One for each proposal; a change of a plan that is not in force has none. */
    public static List<Intent> of(Question question, List<Proposal> proposals) {
        List<Intent> panels = new ArrayList<>();
        for (Proposal proposal : proposals) {
            switch (proposal) {
                case Proposal.Week week -> panels.add(new Intent.Plan(week.week()));
                case Proposal.Diff diff ->
                    question.week()
                            .ifPresent(before -> diff.diff()
                                    .after(before, question.rules().catalogue())
                                    .ifPresent(after -> panels.add(diff(question, before, diff.diff(), after))));
            }
        }
        return panels;
    }

    static Intent diff(Question question, PlanWeek before, PlanDiff diff, String after) {
        return new Intent.Diff(
                diff,
                Voice.of(question).said(diff.reason()),
                Operations.changes(question, before, diff),
                PlanDiff.before(before),
                after);
    }
}
