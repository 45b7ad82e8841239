package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.SwapDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another exercise, one more, or one less. */
final class ExerciseWishes {
    private static final int ADDED_SETS = 3;
    private static final int ADDED_LOW = 8;
    private static final int ADDED_HIGH = 12;
    private static final double ADDED_RPE = 8;

    private ExerciseWishes() {}

    static Wish swap(Question question, PlanWeek week, SwapWish swap) {
        String id = swap.exerciseId();
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, swap.day());
        if (id == null || days.isEmpty()) {
            return Wish.refused(swap.exerciseName() + " is not in what is left of this week.");
        }
        List<PlanOperation> operations = new ArrayList<>();
        for (LocalDate day : days) {
            if (swap.wantedId() != null) {
                operations.add(new PlanOperation.SwapExercise(
                        day, id, swap.wantedId(), null, swap.wantedName() + " as you asked"));
            } else {
                new SwapDiffs(question.rules())
                        .swap(week, day, id, "You want something else than " + swap.exerciseName() + ".")
                        .ifPresent(draft -> operations.addAll(draft.operations()));
            }
        }
        return operations.isEmpty()
                ? Wish.refused("I found nothing like " + swap.exerciseName()
                        + " that keeps your limits. Name what you would like instead.")
                : new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                "You want something else than " + swap.exerciseName() + ".",
                                operations),
                        "");
    }

    private static List<LocalDate> daysOf(Question question, PlanWeek week, String exerciseId, @Nullable SaidDay day) {
        return week.sessions().stream()
                .filter(session -> day == null
                        ? !session.day().isBefore(question.today())
                        : session.day().equals(day.date()))
                .filter(session -> session.exercises().stream()
                        .map(PlannedExercise::exerciseId)
                        .anyMatch(exerciseId::equals))
                .map(PlannedSession::day)
                .toList();
    }

    static Wish add(Question question, PlanWeek week, AddExercise add) {
        String id = add.exerciseId();
        if (id == null) {
            return Wish.refused("The catalogue has no " + add.exerciseName() + ", and plans hold nothing else.");
        }
        Optional<LocalDate> day = Optional.ofNullable(add.day())
                .map(SaidDay::date)
                .or(() -> week.sessions().stream()
                        .map(PlannedSession::day)
                        .filter(one -> !one.isBefore(question.today()))
                        .findFirst());
        return day.filter(one -> week.session(one).isPresent())
                .map(one -> Wish.operation(
                        "You want " + add.exerciseName() + ".",
                        new PlanOperation.AddExercise(
                                one, id, ADDED_SETS, ADDED_LOW, ADDED_HIGH, ADDED_RPE, null, "as you asked")))
                .orElseGet(() -> Wish.refused("No session is left on that day to add it to."));
    }

    static Wish remove(PlanWeek week, Question question, RemoveWish remove) {
        String id = remove.exerciseId();
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, remove.day());
        if (id == null || days.isEmpty()) {
            return Wish.refused(remove.exerciseName() + " is not in what is left of this week.");
        }
        List<PlanOperation> operations = new ArrayList<>();
        for (LocalDate day : days) {
            boolean alone = week.session(day)
                    .map(session -> session.exercises().stream()
                            .map(PlannedExercise::exerciseId)
                            .allMatch(Set.of(id)::contains))
                    .orElse(false);
            operations.add(
                    alone
                            ? new PlanOperation.SkipSession(day, "nothing else is in it")
                            : new PlanOperation.RemoveExercise(day, id, "as you asked"));
        }
        return new Wish(
                new DiffDraft(PlanDiff.Cause.REQUEST, "You want no " + remove.exerciseName() + ".", operations), "");
    }
}
