package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.util.ArrayList;
import java.util.List;

/** A harder week: half a point of RPE more wherever that stays within the limit. */
final class Harder {
    private static final double STEP = 0.5;
    private static final double MOST = 9;

    private Harder() {}

    static Answer of(Ask ask) {
        return WishAnswers.onWeek(ask.question(), false, week -> {
            List<PlanOperation> operations = new ArrayList<>();
            for (PlannedSession session : week.sessions()) {
                for (PlannedExercise planned : session.exercises()) {
                    if (!session.day().isBefore(ask.question().today()) && planned.targetRpe() + STEP <= MOST) {
                        operations.add(new PlanOperation.SetRpe(
                                session.day(),
                                planned.exerciseId(),
                                planned.targetRpe() + STEP,
                                ask.say("harder, as you asked", "härter, wie gewünscht")));
                    }
                }
            }
            return operations.isEmpty()
                    ? Wish.refused(
                            ask.say(
                                    "What is left of this week is as hard as I may plan it. Log your sets with their RPE, and the loads go up as you get stronger.",
                                    "Was von dieser Woche übrig ist, ist so hart, wie ich es planen darf. Trag deine Sätze mit RPE ein, dann steigen die Gewichte, wenn du stärker wirst."))
                    : new Wish(
                            new DiffDraft(
                                    PlanDiff.Cause.REQUEST,
                                    ask.say("You want it harder.", "Du möchtest es härter."),
                                    operations),
                            "");
        });
    }
}
