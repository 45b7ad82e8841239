package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operations of a diff in words. */
final class Operations {
    private Operations() {}

    /** As a list in markdown, exercises in bold. */
    static String list(Question question, PlanWeek week, PlanDiff diff) {
        return diff.operations().stream()
                .map(operation -> "\n- " + what(question, week, operation, "**"))
                .collect(Collectors.joining("", "", "\n"));
    }

    /** As plain text, for a panel. */
    static List<Intent.Change> changes(Question question, PlanWeek week, PlanDiff diff) {
        return diff.operations().stream()
                .map(operation -> new Intent.Change(what(question, week, operation, ""), operation.rationale()))
                .toList();
    }

    private static String what(Question question, PlanWeek week, PlanOperation operation, String bold) {
        String day = Say.day(operation.day().toString()) + ": ";
        return day
                + switch (operation) {
                    case PlanOperation.SwapExercise swap ->
                        name(question, swap.newExerciseId(), bold) + " instead of "
                                + name(question, swap.exerciseId(), bold) + with(swap.load());
                    case PlanOperation.SetSets sets ->
                        name(question, sets.exerciseId(), bold) + ", " + sets(week, sets.day(), sets.exerciseId())
                                + " → " + Say.count(sets.sets(), "set");
                    case PlanOperation.SetLoad load ->
                        name(question, load.exerciseId(), bold) + ", " + load(week, load.day(), load.exerciseId())
                                + " → " + (load.load() == null ? "no load" : said(load.load()));
                    case PlanOperation.SetRepRange range ->
                        name(question, range.exerciseId(), bold) + ", " + range.repsLow() + " to " + range.repsHigh()
                                + " reps";
                    case PlanOperation.SetRpe rpe ->
                        name(question, rpe.exerciseId(), bold) + " at RPE " + Say.number(rpe.rpe(), 1);
                    case PlanOperation.AddExercise add ->
                        name(question, add.newExerciseId(), bold) + " added, " + Say.count(add.sets(), "set") + " of "
                                + add.repsLow() + " to " + add.repsHigh() + " at RPE " + Say.number(add.rpe(), 1)
                                + with(add.load());
                    case PlanOperation.RemoveExercise remove -> name(question, remove.exerciseId(), bold) + " left out";
                    case PlanOperation.MoveSession move ->
                        session(week, move.day()) + " moves to "
                                + Say.day(move.newDay().toString());
                    case PlanOperation.SkipSession skip -> session(week, skip.day()) + " is left out";
                };
    }

    private static String name(Question question, String exerciseId, String bold) {
        return bold
                + question.rules()
                        .catalogue()
                        .byId(exerciseId)
                        .map(CatalogExercise::name)
                        .orElse(exerciseId)
                + bold;
    }

    private static String session(PlanWeek week, LocalDate day) {
        return week.session(day).map(PlannedSession::name).orElse("the session");
    }

    private static String sets(PlanWeek week, LocalDate day, String exerciseId) {
        return Integer.toString(planned(week, day, exerciseId).stream()
                .mapToInt(PlannedExercise::sets)
                .sum());
    }

    private static String load(PlanWeek week, LocalDate day, String exerciseId) {
        return planned(week, day, exerciseId).stream()
                .map(PlannedExercise::load)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Operations::said)
                .orElse("no load");
    }

    private static List<PlannedExercise> planned(PlanWeek week, LocalDate day, String exerciseId) {
        return week.session(day).stream()
                .flatMap(session -> session.exercises().stream())
                .filter(one -> one.exerciseId().equals(exerciseId))
                .toList();
    }

    private static String with(@Nullable Load load) {
        return load == null ? "" : " with " + said(load);
    }

    private static String said(Load load) {
        return Say.load(Objects.requireNonNull(Weeks.record(load)));
    }
}
