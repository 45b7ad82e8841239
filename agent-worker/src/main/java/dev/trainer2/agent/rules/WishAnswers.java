package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SkipDay;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.VolumeDiffs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Wishes about the plan become proposals; what cannot be done is said. */
final class WishAnswers {

    private WishAnswers() {}

    /** Answers a wish; empty when it is none. */
    static Optional<Answer> of(Question question, Understanding said, boolean insists) {
        return switch (said) {
            case SkipMuscles skip ->
                Optional.of(onWeek(question, insists, week -> VolumeWishes.skip(question, week, skip)));
            case SkipDay skip ->
                Optional.of(onWeek(
                        question, insists, week -> session(week, skip.day().date(), "skip")));
            case SwapWish swap ->
                Optional.of(onWeek(question, insists, week -> ExerciseWishes.swap(question, week, swap)));
            case LessTime time ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> week.session(time.day().date()).isEmpty()
                                ? Wish.refused("Nothing is planned for "
                                        + Say.day(time.day().date().toString()) + ".")
                                : Wish.of(
                                        ScheduleDiffs.lessTime(
                                                week,
                                                time.day().date(),
                                                time.minutes(),
                                                question.rules().catalogue()),
                                        "That session fits into " + time.minutes() + " minutes already.")));
            case AddMuscles add ->
                Optional.of(onWeek(question, insists, week -> VolumeWishes.add(question, week, add, insists)));
            case AddExercise add ->
                Optional.of(onWeek(question, insists, week -> ExerciseWishes.add(question, week, add)));
            case RemoveWish remove ->
                Optional.of(onWeek(question, insists, week -> ExerciseWishes.remove(week, question, remove)));
            case MoveDay move ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> week.session(move.from().date()).isEmpty()
                                ? Wish.refused("Nothing is planned for "
                                        + Say.day(move.from().date().toString()) + ".")
                                : Wish.operation(
                                        "As you asked.",
                                        new PlanOperation.MoveSession(
                                                move.from().date(), move.to().date(), "as you asked"))));
            case DeloadWish deload ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> Wish.of(
                                new VolumeDiffs(question.rules()).deload(week, question.today(), List.of()),
                                "This week is as light as a deload already.")));
            default -> Optional.empty();
        };
    }

    private interface OnWeek {
        Wish wish(PlanWeek week);
    }

    private static Answer onWeek(Question question, boolean insists, OnWeek wished) {
        PlanWeek week = question.week().orElse(null);
        if (week == null) {
            return new Answer(NoPlan.TEXT, List.of());
        }
        Wish wish = wished.wish(week);
        return wish.draft() == null
                ? new Answer(wish.refusal(), List.of())
                : Proposing.diff(question, wish.draft(), "", List.of(), insists);
    }

    private static Wish session(PlanWeek week, LocalDate day, String why) {
        return week.session(day).isPresent()
                ? Wish.operation(
                        "You can't train on " + Say.day(day.toString()) + ".",
                        new PlanOperation.SkipSession(day, why + " as you asked"))
                : Wish.refused("Nothing is planned for " + Say.day(day.toString()) + ".");
    }
}
