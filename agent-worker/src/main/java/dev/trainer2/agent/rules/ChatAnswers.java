package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.CareAnswers;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.understand.Understander;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.BestAsked;
import dev.trainer2.agent.understand.Understanding.CheckInWish;
import dev.trainer2.agent.understand.Understanding.FatigueAsked;
import dev.trainer2.agent.understand.Understanding.Insist;
import dev.trainer2.agent.understand.Understanding.LastTimeAsked;
import dev.trainer2.agent.understand.Understanding.LastWorkoutAsked;
import dev.trainer2.agent.understand.Understanding.PlanAsked;
import dev.trainer2.agent.understand.Understanding.PlanWish;
import dev.trainer2.agent.understand.Understanding.RecoveryAsked;
import dev.trainer2.agent.understand.Understanding.RedFlag;
import dev.trainer2.agent.understand.Understanding.RestWish;
import dev.trainer2.agent.understand.Understanding.SomethingAsked;
import dev.trainer2.agent.understand.Understanding.StartWorkout;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.agent.understand.Understanding.VolumeAsked;
import dev.trainer2.agent.understand.Understanding.WeekAsked;
import dev.trainer2.agent.understand.Understanding.WhyAsked;
import dev.trainer2.agent.understand.Vocabulary;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers a message by what it means. */
final class ChatAnswers {
    private static final int FEW_WORDS = 6;
    private static final Pattern LAST = Pattern.compile("(?i)\\b(last|latest|previous|recent)\\b");

    private ChatAnswers() {}

    static Answer of(Question question) {
        return WeightFixes.of(question)
                .or(() -> EntryFixes.of(question))
                .or(() -> replied(question))
                .orElseGet(() -> understood(question));
    }

    private static Optional<Answer> replied(Question question) {
        return UnlikelyAnswers.reply(question)
                .map(reply -> LogAnswers.replied(
                                question, Understander.understand(reply.before(), vocabulary(question)), reply.yes())
                        .orElseGet(() -> new Answer("Then tell me what it was, and I log that.", List.of())));
    }

    private static Answer understood(Question question) {
        return of(question, Understander.understand(question.text(), vocabulary(question)), false);
    }

    private static Answer of(Question question, Understanding said, boolean insists) {
        return WishAnswers.of(question, said, insists)
                .map(answer -> said instanceof SwapWish ? inTheMiddle(question, answer) : answer)
                .or(() -> LogAnswers.of(question, said))
                .orElseGet(() -> other(question, said));
    }

    private static Answer other(Question question, Understanding said) {
        return switch (said) {
            case RedFlag flag -> CareAnswers.answer(question, flag.sign());
            case PlanWish plan -> PlanAnswers.of(question, plan.weekStart(), plan.templateId());
            case StartWorkout start -> WorkoutAnswers.start(question, Optional.ofNullable(start.exerciseName()));
            case LastTimeAsked last ->
                ExerciseAnswers.last(question, own(question, last.exerciseName(), last.exerciseId()));
            case BestAsked best ->
                best.exerciseName() == null
                        ? ExerciseAnswers.allBest(question)
                        : ExerciseAnswers.best(question, own(question, best.exerciseName(), best.exerciseId()));
            case WeekAsked week -> WeekAnswers.of(question, week.lastWeek());
            case LastWorkoutAsked last -> WorkoutAnswers.last(question);
            case PlanAsked plan ->
                plan.day() == null
                        ? PlanAnswers.show(question)
                        : PlanAnswers.show(question, plan.day().date());
            case RecoveryAsked recovery -> RecoveryAnswers.readiness(question);
            case FatigueAsked fatigue -> RecoveryAnswers.fatigue(question);
            case VolumeAsked volume -> VolumeAnswers.of(question, volume.lastWeek());
            case RestWish rest -> WorkoutAnswers.rest(question, rest.seconds(), Optional.ofNullable(rest.after()));
            case CheckInWish form -> RecoveryAnswers.checkIn(question);
            case WhyAsked why -> RecoveryAnswers.why(question);
            case Insist insist -> insist(question);
            case SomethingAsked asked -> Help.of(question);
            case Unclear unclear -> unclear(question, unclear);
            default -> Help.of(question);
        };
    }

    /** What the athlete's log calls an exercise: by its name, by its catalogue id, else by the words of the question. */
    private static String own(Question question, String name, @Nullable String id) {
        List<ExerciseHistory> done = question.state().getExercises();
        boolean named = done.stream().anyMatch(one -> one.getExercise().equals(name))
                || question.state().getBestSets().stream()
                        .anyMatch(best -> best.getExercise().equals(name));
        return named
                ? name
                : done.stream()
                        .filter(one -> id != null && id.equals(one.getExerciseId()))
                        .map(ExerciseHistory::getExercise)
                        .findFirst()
                        .or(() -> Exercises.mentioned(question))
                        .orElse(name);
    }

    /** A few words about an exercise ask for what was done last; anything else is asked back. */
    private static Answer unclear(Question question, Unclear unclear) {
        String text = question.text().strip();
        if (text.isEmpty()) {
            return Help.of(question);
        }
        Optional<Sign> over = Signs.in(text);
        if (over.isPresent()) {
            return new Answer(
                    over.get().german()
                            ? "Das freut mich. Dann kann ich wieder Training vorschlagen. Fang sachte an, und hör auf, wenn es wiederkommt."
                            : "I am glad to hear that. Then I can suggest training again. Start gently, and stop if it comes back.",
                    List.of());
        }
        boolean fewWords = text.split("\\s+", -1).length <= FEW_WORDS && !text.matches(".*\\d.*");
        return (fewWords && LAST.matcher(text).find() ? Exercises.mentioned(question) : Optional.<String>empty())
                .map(exercise -> ExerciseAnswers.last(question, exercise))
                .orElseGet(() -> new Answer(unclear.askBack(), List.of()));
    }

    /** The wish before it, this time against the limit it was refused for. */
    private static Answer insist(Question question) {
        return question.memory().stream()
                .filter(said -> said.who() == Said.Who.ATHLETE && !said.text().equals(question.text()))
                .reduce((earlier, later) -> later)
                .map(before -> of(question, Understander.understand(before.text(), vocabulary(question)), true))
                .orElseGet(() -> new Answer("What do you insist on? Tell me once more what to change.", List.of()));
    }

    /** In the middle of a workout a swap holds for it at once; for the plan it is a proposal. */
    private static Answer inTheMiddle(Question question, Answer answer) {
        var current = question.state().getCurrentWorkout();
        Optional<CatalogExercise> swapped = answer.proposals().stream()
                .filter(Proposal.Diff.class::isInstance)
                .flatMap(proposal -> ((Proposal.Diff) proposal).diff().operations().stream())
                .filter(operation -> operation instanceof PlanOperation.SwapExercise
                        && operation.day().equals(question.today()))
                .map(operation -> ((PlanOperation.SwapExercise) operation).newExerciseId())
                .findFirst()
                .flatMap(id -> question.rules().catalogue().byId(id));
        if (current == null || swapped.isEmpty()) {
            return answer;
        }
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.LogSets(
                "Workout",
                current.getWorkoutId(),
                swapped.get().name(),
                swapped.get().id(),
                null,
                null,
                null));
        intents.addAll(answer.intents());
        return new Answer(
                "For this workout: go on with **" + swapped.get().name() + "** right away. " + answer.text(),
                intents,
                answer.proposals(),
                answer.trace());
    }

    private static Vocabulary vocabulary(Question question) {
        return new Vocabulary(
                question.rules().profile().unit(),
                question.today(),
                question.state().getExercises().stream()
                        .map(done -> new Vocabulary.Own(done.getExercise(), done.getExerciseId()))
                        .toList(),
                question.week().stream()
                        .flatMap(week -> week.sessions().stream())
                        .flatMap(session -> session.exercises().stream()
                                .map(planned ->
                                        new Vocabulary.Planned(session.day(), planned.exerciseId(), planned.name())))
                        .toList(),
                question.rules().catalogue());
    }
}
