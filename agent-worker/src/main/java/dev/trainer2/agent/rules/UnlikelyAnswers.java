package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.Load;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Plausibility;
import dev.trainer2.science.Plausibility.Mistake;
import dev.trainer2.science.Plausibility.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks about what is unlikely before it is logged, and takes a yes or a no for an answer. */
final class UnlikelyAnswers {
    private static final String OPENING = "Before I log it: ";
    private static final String GERMAN_OPENING = "Bevor ich es eintrage: ";
    private static final Pattern YES =
            Pattern.compile("(?i)\\W*(yes|yep|yeah|y|ja|jep|correct|right|exactly|genau|stimmt)\\b.*");
    private static final Pattern NO = Pattern.compile("(?i)\\W*(no|nope|n|nein|wrong|falsch)\\b.*");

    private UnlikelyAnswers() {}

    /** Whether an answer was such a question. */
    static boolean isQuestion(String reply) {
        return reply.startsWith(OPENING) || reply.startsWith(GERMAN_OPENING);
    }

    /**
     * A yes or no to what was asked last.
     *
     * @param before what the athlete had told
     * @param yes whether they agree
     */
    record Reply(String before, boolean yes) {}

    /** The reply that a message is; empty when nothing was asked or it says something else. */
    static Optional<Reply> reply(Question question) {
        if (question.text().chars().anyMatch(Character::isDigit)) {
            return Optional.empty(); // "no, 90" says what it was
        }
        boolean yes = YES.matcher(question.text()).matches();
        if (!yes && !NO.matcher(question.text()).matches()) {
            return Optional.empty();
        }
        List<Said> memory = question.memory();
        for (int i = memory.size() - 1; i > 0; i--) {
            if (memory.get(i).who() == Said.Who.COACH) {
                boolean asked =
                        isQuestion(memory.get(i).text()) && memory.get(i - 1).who() == Said.Who.ATHLETE;
                return asked ? Optional.of(new Reply(memory.get(i - 1).text(), yes)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The question about the first unlikely set; empty when all are likely. */
    static Optional<Answer> ask(Ask asked, Log log) {
        for (LoggedExercise exercise : log.exercises()) {
            for (SetSaid set : exercise.sets()) {
                Optional<Answer> ask =
                        verdict(asked.question(), exercise, set).map(found -> ask(asked, exercise, set, found));
                if (ask.isPresent()) {
                    return ask;
                }
            }
        }
        return Optional.empty();
    }

    private static Answer ask(Ask asked, LoggedExercise exercise, SetSaid set, Verdict verdict) {
        Voice voice = asked.voice();
        dev.trainer2.science.Load load = Objects.requireNonNull(set.load(), "only a load is unlikely");
        String said = voice.number(load.value(), 2) + " " + load.unit().symbol();
        String usual = voice.number(verdict.mostKilograms() == null ? 0 : verdict.mostKilograms(), 1) + " kg";
        String name = voice.exercise(exercise.exerciseName(), exercise.exerciseId());
        String about = voice.say(
                OPENING + said + " for " + name + " is far above the " + usual + " you used at most lately. ",
                GERMAN_OPENING + said + " bei " + name + " ist weit über den " + usual
                        + ", die du zuletzt höchstens hattest. ");
        if (verdict.likelyKilograms() == null) {
            return asked.answer(
                    about + "Is it right? Answer *yes*, or *no* and tell me what it was.",
                    about + "Stimmt das? Antworte *ja*, oder *nein* und sag mir, was es war.");
        }
        String likely = voice.number(verdict.likelyKilograms(), 1) + " kg";
        return asked.answer(
                about + why(voice, verdict) + "Did you mean **" + likely + "**? Answer *yes* for that, or *no* if "
                        + said + " is right.",
                about + why(voice, verdict) + "Meintest du **" + likely + "**? Antworte *ja*, oder *nein*, wenn " + said
                        + " stimmt.");
    }

    private static String why(Voice voice, Verdict verdict) {
        return verdict.mistake() == Mistake.DECIMAL_POINT
                ? voice.say(
                        "It is ten times a load you use: a decimal point may be missing. ",
                        "Es ist das Zehnfache eines Gewichts, das du nutzt: Vielleicht fehlt ein Komma. ")
                : voice.say("It is a load you use, in pounds. ", "Es ist ein Gewicht, das du nutzt, in Pfund. ");
    }

    /** The set as it was meant: with the load that was probably meant. */
    static SetSaid meant(Question question, LoggedExercise exercise, SetSaid set) {
        return verdict(question, exercise, set)
                .flatMap(found -> Optional.ofNullable(found.likelyKilograms()))
                .map(kilograms -> new SetSaid(
                        set.type(),
                        new dev.trainer2.science.Load(
                                Math.round(kilograms * 100) / 100.0, dev.trainer2.science.Unit.KG),
                        set.reps(),
                        set.seconds(),
                        set.rpe()))
                .orElse(set);
    }

    /** Whether a set is unlikely and no likely load can be named, so that a yes means the load as it was said. */
    static boolean isUnnamed(Question question, LoggedExercise exercise, SetSaid set) {
        return verdict(question, exercise, set)
                .filter(found -> found.likelyKilograms() == null)
                .isPresent();
    }

    static boolean isUnlikely(Question question, LoggedExercise exercise, SetSaid set) {
        return verdict(question, exercise, set).isPresent();
    }

    private static Optional<Verdict> verdict(Question question, LoggedExercise exercise, SetSaid set) {
        return set.load() == null
                ? Optional.empty()
                : Plausibility.tooHeavy(set.load().kilograms(), used(question, exercise));
    }

    /** The loads of the last sessions of an exercise. */
    private static List<Double> used(Question question, LoggedExercise exercise) {
        List<Double> used = new ArrayList<>();
        if (exercise.exerciseId() != null) {
            question.rules()
                    .history()
                    .sessions(exercise.exerciseId())
                    .forEach(session -> session.sets().forEach(set -> {
                        if (set.load() != null) {
                            used.add(set.load().kilograms());
                        }
                    }));
        }
        question.state().getExercises().stream()
                .filter(done ->
                        exercise.exerciseId() != null && exercise.exerciseId().equals(done.getExerciseId())
                                || done.getExercise().equalsIgnoreCase(exercise.exerciseName()))
                .flatMap(done -> done.getSets().stream())
                .filter(set -> !set.getUnlikely() && set.getLoad() != null)
                .map(PerformedSet::getLoad)
                .forEach(load -> used.add(kilograms(load)));
        return used;
    }

    private static double kilograms(Load load) {
        return java.util.Objects.requireNonNull(dev.trainer2.contract.facts.Facts.load(load))
                .kilograms();
    }

    /** The question about an unlikely body weight; empty when it is likely. */
    static Optional<Answer> ask(Ask asked, dev.trainer2.science.Load weight) {
        Voice voice = asked.voice();
        BodyweightEntry last = asked.question().state().getBodyweight();
        if (last == null) {
            return Optional.empty();
        }
        long days =
                ChronoUnit.DAYS.between(last.getOccurredAt(), asked.question().askedAt());
        double before = kilograms(last.getLoad());
        return Plausibility.isBodyweightUnlikely(before, weight.kilograms(), days)
                ? Optional.of(
                        asked.answer(
                                OPENING + voice.number(weight.value(), 1) + " "
                                        + weight.unit().symbol()
                                        + " is more than a tenth off the " + voice.load(last.getLoad())
                                        + " of your last weight. Is it right? Answer *yes*, or *no* and tell me what it was.",
                                GERMAN_OPENING + voice.number(weight.value(), 1) + " "
                                        + weight.unit().symbol()
                                        + " liegt mehr als ein Zehntel neben den " + voice.load(last.getLoad())
                                        + " deines letzten Gewichts. Stimmt das? Antworte *ja*, oder *nein* und sag mir, was es war."))
                : Optional.empty();
    }
}
