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
                        question,
                        insists,
                        week -> session(question, week, skip.day().date())));
            case SwapWish swap ->
                Optional.of(onWeek(question, insists, week -> ExerciseWishes.swap(question, week, swap)));
            case LessTime time ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> week.session(time.day().date()).isEmpty()
                                ? nothing(question, week, time.day().date())
                                : Wish.of(
                                        ScheduleDiffs.lessTime(
                                                week,
                                                time.day().date(),
                                                time.minutes(),
                                                question.rules().catalogue()),
                                        Voice.of(question)
                                                .say(
                                                        "That session fits into " + time.minutes()
                                                                + " minutes already.",
                                                        "Diese Einheit passt schon in " + time.minutes()
                                                                + " Minuten."))));
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
                                ? nothing(question, week, move.from().date())
                                : Wish.operation(
                                        Voice.of(question).say("As you asked.", "Wie gewünscht."),
                                        new PlanOperation.MoveSession(
                                                move.from().date(),
                                                move.to().date(),
                                                Voice.of(question).say("as you asked", "wie gewünscht")))));
            case DeloadWish deload ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> Wish.of(
                                new VolumeDiffs(question.rules()).deload(week, question.today(), List.of()),
                                Voice.of(question)
                                        .say(
                                                "This week is as light as a deload already.",
                                                "Diese Woche ist schon so leicht wie ein Deload."))));
            default -> Optional.empty();
        };
    }

    interface OnWeek {
        Wish wish(PlanWeek week);
    }

    static Answer onWeek(Question question, boolean insists, OnWeek wished) {
        PlanWeek week = question.week().orElse(null);
        if (week == null) {
            return new Answer(NoPlan.in(Voice.of(question)), List.of());
        }
        Wish wish = wished.wish(week);
        return wish.draft() == null
                ? new Answer(wish.refusal(), List.of())
                : Proposing.diff(question, wish.draft(), "", List.of(), insists);
    }

    static Wish session(Question question, PlanWeek week, LocalDate day) {
        Voice voice = Voice.of(question);
        return week.session(day).isPresent()
                ? Wish.operation(
                        voice.say(
                                "You can't train " + voice.on(day) + ".",
                                "Du kannst " + voice.on(day) + " nicht trainieren."),
                        new PlanOperation.SkipSession(day, voice.say("skip as you asked", "wie gewünscht")))
                : nothing(question, week, day);
    }

    /** Nothing is planned for a day, and what comes next. */
    static Wish nothing(Question question, PlanWeek week, LocalDate day) {
        Voice voice = Voice.of(question);
        String named = voice.on(day).replaceFirst("^(?:on|am) ", "");
        String next = week.sessions().stream()
                .filter(session -> session.day().isAfter(question.today()))
                .findFirst()
                .map(session -> voice.say(" The next session is ", " Die nächste Einheit ist ")
                        + voice.said(session.name()) + " "
                        + voice.on(session.day()) + ".")
                .orElse("");
        return Wish.refused(
                voice.say("Nothing is planned for " + named + ".", "Für " + named + " ist nichts geplant.") + next);
    }
}
