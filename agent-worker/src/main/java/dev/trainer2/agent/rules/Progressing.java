package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Progression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loads a week's exercises should have by double progression, as a diff: loads never change silently. Pure. */
final class Progressing {
    private Progressing() {}

    /** What changes by the last sessions; a load the rules do not allow yet is left as it is. */
    static Optional<DiffDraft> of(Question question, PlanWeek week) {
        List<PlanOperation> operations = new ArrayList<>();
        PlanWeek changed = week;
        for (PlannedSession session : week.sessions()) {
            for (PlannedExercise planned : session.exercises()) {
                Optional<PlanOperation> operation = week.deload() ? Optional.empty() : next(question, session, planned);
                if (operation.isPresent()
                        && PlanEdit.apply(
                                        changed,
                                        List.of(operation.get()),
                                        question.rules().catalogue())
                                instanceof PlanEdit.Applied applied
                        && question.rules()
                                .violations(applied.week(), question.overrides())
                                .isEmpty()) {
                    operations.add(operation.get());
                    changed = applied.week();
                }
            }
        }
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        long exercises = operations.stream()
                .map(operation -> ((PlanOperation.SetLoad) operation).exerciseId())
                .distinct()
                .count();
        return Optional.of(new DiffDraft(
                PlanDiff.Cause.PROGRESSION,
                Voice.of(question)
                        .say(
                                "Your last sessions ask for another load in " + Say.count((int) exercises, "exercise")
                                        + ".",
                                "Deine letzten Einheiten sprechen für ein anderes Gewicht bei " + exercises
                                        + (exercises == 1 ? " Übung." : " Übungen.")),
                operations));
    }

    private static Optional<PlanOperation> next(Question question, PlannedSession session, PlannedExercise planned) {
        Progression.Next next = Progression.next(
                planned,
                question.rules().history().sessions(planned.exerciseId()),
                question.rules().profile().unit(),
                question.rules().profile().plateStep());
        boolean same = next.load() == null
                || planned.load() != null
                        && next.load().exactKilograms().compareTo(planned.load().exactKilograms()) == 0;
        return same
                ? Optional.empty()
                : Optional.of(
                        new PlanOperation.SetLoad(session.day(), planned.exerciseId(), next.load(), next.reason()));
    }
}
