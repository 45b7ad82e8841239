package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More or fewer sets of one exercise: by so many, or to so many. */
final class SetCounts {
    private static final int MOST = 10;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<n>\\d{1,2}|\\ban?\\b|\\bone\\b|\\btwo\\b|\\bthree\\b|\\beinen?\\b|\\bzwei\\b|\\bdrei\\b)[a-zäöü ]{0,20}?(?:sets?|sätze?|satz)\\b");
    private static final Pattern LESS = Pattern.compile("\\b(?:less|fewer|cut|weniger|from)\\b");
    private static final Pattern MORE = Pattern.compile("\\b(?:more|add|extra|another|mehr|dazu|noch)\\b");

    private SetCounts() {}

    static Answer of(Ask ask) {
        Exercise named = ask.slots().exercise().orElse(null);
        Matcher number = NUMBER.matcher(ask.question().text().toLowerCase(Locale.ROOT));
        if (named == null || !number.find()) {
            return ask.answer(
                    "How many sets of which exercise? Say *3 sets of squats*.",
                    "Wie viele Sätze welcher Übung? Sag *3 Sätze Kniebeugen*.");
        }
        String text = ask.question().text().toLowerCase(Locale.ROOT);
        int count = count(number.group("n"));
        boolean less = LESS.matcher(text).find() && !text.contains("instead");
        boolean more = MORE.matcher(text).find();
        PlanWeek week = ask.question().week().orElseThrow();
        boolean there = named.id() != null
                && !ExerciseWishes.daysOf(ask.question(), week, named.id(), null)
                        .isEmpty();
        Exercise meant = there ? named : Kin.of(ask.question(), week, named).orElse(named);
        return WishAnswers.onWeek(
                ask.question(),
                false,
                plan -> wish(ask, plan, meant, less ? -count : more ? count : 0, less || more ? 0 : count));
    }

    private static int count(String word) {
        return switch (word) {
            case "two", "zwei" -> 2;
            case "three", "drei" -> 3;
            default -> Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1;
        };
    }

    private static Wish wish(Ask ask, PlanWeek week, Exercise exercise, int by, int to) {
        List<PlanOperation> operations = new ArrayList<>();
        LocalDate today = ask.question().today();
        for (PlannedSession session : week.sessions()) {
            for (PlannedExercise planned : session.exercises()) {
                int sets = Math.min(MOST, Math.max(1, to > 0 ? to : planned.sets() + by));
                if (planned.exerciseId().equals(exercise.id())
                        && !session.day().isBefore(today)
                        && sets != planned.sets()) {
                    operations.add(new PlanOperation.SetSets(
                            session.day(), planned.exerciseId(), sets, ask.say("as you asked", "wie gewünscht")));
                }
            }
        }
        String name = ask.voice().exercise(exercise.name(), exercise.id());
        return operations.isEmpty()
                ? Wish.refused(
                        ask.say(
                                name + " is not in what is left of this week, or has that many sets already.",
                                name
                                        + " kommt in dem, was von dieser Woche übrig ist, nicht vor, oder hat schon so viele Sätze."))
                : new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                ask.say(
                                        "Other sets of " + name + ", as you asked.",
                                        "Andere Satzzahl bei " + name + ", wie gewünscht."),
                                operations),
                        "");
    }
}
