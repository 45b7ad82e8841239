package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.plan.PlanDiff;
import java.util.List;

/** How recovered the athlete is, and why the last change was proposed. */
final class RecoveryAnswers {
    private RecoveryAnswers() {}

    static Answer of(Question question) {
        return question.days().stream()
                .reduce((a, b) -> a.getDate().compareTo(b.getDate()) >= 0 ? a : b)
                .map(RecoveryAnswers::text)
                .map(text -> new Answer(text, List.of()))
                .orElseGet(() -> Help.of(question));
    }

    private static String text(DailyFatigue day) {
        String readiness = day.getReadiness() == null
                ? "You have not checked in that day, so there is no readiness."
                : "Your readiness is " + Say.number(day.getReadiness(), 0) + " of 100 (" + day.getBand() + ").";
        return "On " + Say.day(day.getDate()) + " your load of the last week (ATL) is " + Say.number(day.getAtl(), 1)
                + ", of the last four weeks (CTL) " + Say.number(day.getCtl(), 1) + ", a balance of "
                + Say.number(day.getBalance(), 1) + ": "
                + day.getStatus().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + ". " + readiness;
    }

    static Answer why(Question question) {
        if (question.plan() == null || question.plan().getDiffs().isEmpty()) {
            return question.week().isPresent() ? PlanAnswers.show(question) : Help.of(question);
        }
        PlanDiff diff = Diffs.of(question.plan().getDiffs().getFirst());
        StringBuilder text = new StringBuilder(diff.reason()).append('\n');
        diff.operations().forEach(operation -> text.append("\n- ").append(operation.rationale()));
        return new Answer(text.toString(), List.of());
    }
}
