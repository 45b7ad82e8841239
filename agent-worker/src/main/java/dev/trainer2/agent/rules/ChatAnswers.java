package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.CareAnswers;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understander;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.CheckInWish;
import dev.trainer2.agent.understand.Understanding.Either;
import dev.trainer2.agent.understand.Understanding.Insist;
import dev.trainer2.agent.understand.Understanding.Lost;
import dev.trainer2.agent.understand.Understanding.PainOpen;
import dev.trainer2.agent.understand.Understanding.PlanWish;
import dev.trainer2.agent.understand.Understanding.RedFlag;
import dev.trainer2.agent.understand.Understanding.RestWish;
import dev.trainer2.agent.understand.Understanding.StartWorkout;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a message by what it means after what was said before. */
final class ChatAnswers {
    private ChatAnswers() {}

    static Answer of(Question question) {
        Ask ask = ask(question);
        return WeightFixes.of(ask, question.text())
                .or(() -> EntryFixes.of(ask, question.text()))
                .or(() -> over(ask))
                .or(() -> replied(ask))
                .orElseGet(() -> of(ask, ask.turn().meaning(), false));
    }

    /** The message with its conversation, and how to answer it. */
    static Ask ask(Question question) {
        Turn turn = Turns.of(question);
        return new Ask(question, Voice.of(question), turn, slots(turn.meaning()));
    }

    private static Slots slots(Understanding meaning) {
        return switch (meaning) {
            case About about -> about.slots();
            case Either either -> either.slots();
            case Lost lost -> lost.slots();
            default -> Slots.NONE;
        };
    }

    /** A yes or no to whether something unlikely is right. */
    private static Optional<Answer> replied(Ask ask) {
        return UnlikelyAnswers.reply(ask.question())
                .map(reply -> LogAnswers.replied(
                                ask,
                                Understander.understand(reply.before(), Turns.vocabulary(ask.question())),
                                reply.yes())
                        .orElseGet(() -> ask.answer(
                                "Then tell me what it was, and I log that.",
                                "Dann sag mir, was es war, und ich trage das ein.")));
    }

    /** What had to be looked at was. */
    private static Optional<Answer> over(Ask ask) {
        boolean lost = ask.turn().meaning() instanceof Lost
                || ask.turn().meaning() instanceof Unclear
                || ask.turn().meaning() instanceof Either
                || ask.turn().meaning() instanceof About;
        return Signs.in(ask.question().text())
                .filter(sign -> sign.kind() == Sign.Kind.OVER
                        && lost
                        && !Pending.isTopic(ask.turn(), Topic.PAIN_OVER)
                        && !Absences.endsOne(ask))
                .map(sign -> sign.german()
                        ? new Answer(
                                "Das freut mich. Dann kann ich wieder Training vorschlagen. Fang sachte an, und hör auf, wenn es wiederkommt.",
                                List.of())
                        : new Answer(
                                "I am glad to hear that. Then I can suggest training again. Start gently, and stop if it comes back.",
                                List.of()));
    }

    private static Answer of(Ask ask, Understanding said, boolean insists) {
        return WishAnswers.of(ask.question(), said, insists)
                .map(answer -> said instanceof SwapWish ? inTheMiddle(ask.question(), answer) : answer)
                .or(() -> LogAnswers.of(ask, said))
                .orElseGet(() -> other(ask, said));
    }

    private static Answer other(Ask ask, Understanding said) {
        return switch (said) {
            case RedFlag flag -> CareAnswers.answer(ask.question(), flag.sign());
            case PlanWish plan -> PlanAnswers.wished(ask, plan.weekStart(), plan.templateId());
            case StartWorkout start -> WorkoutAnswers.start(ask, Optional.ofNullable(start.exerciseName()));
            case RestWish rest -> WorkoutAnswers.rest(ask, rest.seconds(), Optional.ofNullable(rest.after()));
            case CheckInWish form -> RecoveryAnswers.checkIn(ask);
            case Insist insist -> insist(ask);
            case PainOpen pain -> pain(ask, pain);
            case About about -> TopicAnswers.of(ask, about.topic());
            case Either either -> Help.either(ask, either.first(), either.second());
            case Unclear unclear -> new Answer(AskBacks.in(ask.voice(), unclear.askBack()), List.of());
            default -> Help.lost(ask);
        };
    }

    private static Answer pain(Ask ask, PainOpen pain) {
        if (pain.area() == null) {
            return ask.answer(
                    "Sorry to hear that. Where does it hurt, and how strong is it from 1 to 10?",
                    "Das tut mir leid. Wo tut es weh, und wie stark von 1 bis 10?");
        }
        String area = Muscles.name(ask.voice(), pain.area());
        String advice = PainAdvice.of(ask.voice(), 0, ask.question().text());
        return ask.answer(
                "Sorry to hear that. How strong is the pain in your " + area + ", from 1 to 10? A number is enough."
                        + advice,
                "Das tut mir leid. Wie stark ist der Schmerz (" + area + ") von 1 bis 10? Eine Zahl genügt." + advice);
    }

    /** The wish before it, this time against the limit it was refused for. */
    private static Answer insist(Ask ask) {
        Question question = ask.question();
        return question.memory().stream()
                .filter(said -> said.who() == Said.Who.ATHLETE && !said.text().equals(question.text()))
                .reduce((earlier, later) -> later)
                .map(before -> insisted(ask, before))
                .orElseGet(() -> ask.answer(
                        "What do you insist on? Tell me once more what to change.",
                        "Worauf bestehst du? Sag mir noch einmal, was ich ändern soll."));
    }

    private static Answer insisted(Ask ask, Said before) {
        Understanding wish = Understander.understand(before.text(), Turns.vocabulary(ask.question()));
        if (wish instanceof About about
                && about.topic() == Topic.MORE_MUSCLE
                && about.slots().region() != null) {
            return of(
                    ask,
                    new Understanding.AddMuscles(
                            about.slots().region().name(),
                            about.slots().region().muscles()),
                    true);
        }
        return of(ask, wish, true);
    }

    /** In the middle of a workout a swap holds for it at once; for the plan it is a proposal. */
    static Answer inTheMiddle(Question question, Answer answer) {
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
        Voice voice = Voice.of(question);
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.LogSets(
                voice.say("Workout", "Training"),
                current.getWorkoutId(),
                swapped.get().name(),
                swapped.get().id(),
                null,
                null,
                null));
        intents.addAll(answer.intents());
        String name = voice.exercise(swapped.get().name(), swapped.get().id());
        return new Answer(
                voice.say(
                                "For this workout: go on with **" + name + "** right away. ",
                                "Für dieses Training: Mach gleich mit **" + name + "** weiter. ")
                        + answer.text(),
                intents,
                answer.proposals(),
                answer.trace());
    }
}
