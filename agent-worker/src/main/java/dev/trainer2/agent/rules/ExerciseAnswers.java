package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done last, and best, on an exercise. */
final class ExerciseAnswers {
    private ExerciseAnswers() {}

    static Answer last(Question question, String name) {
        return history(question, name)
                .map(history -> new Answer(
                        "Your last **" + history.getExercise() + "** was on " + Say.day(history.getDate()) + ": "
                                + Say.sets(history.getSets()) + ".",
                        List.of(Summaries.of(history, bestOf(question, name).orElse(null)))))
                .orElseGet(() -> best(question, name));
    }

    static Answer best(Question question, String name) {
        Optional<BestSet> best = bestOf(question, name);
        if (best.isEmpty()) {
            return history(question, name).isPresent()
                    ? new Answer(
                            "I have no estimated max for **" + name
                                    + "**: it needs a load and 1 to 12 reps, and your body weight where the body moves. "
                                    + last(question, name).text(),
                            List.of())
                    : Help.of(question);
        }
        BestSet set = best.get();
        String text = "Your best **" + set.getExercise() + "** is "
                + Say.set(set.getLoad(), set.getReps(), set.getRpe()) + " on " + Say.day(set.getDate())
                + ", an estimated 1RM of " + Say.kilograms(question, set.getE1rmKg()) + " ("
                + (set.getRpe() == null ? "Epley, no RPE given" : "RTS chart") + ").";
        return new Answer(
                text,
                history(question, name)
                        .map(history -> List.<Intent>of(Summaries.of(history, set)))
                        .orElse(List.of()));
    }

    static Answer allBest(Question question) {
        List<BestSet> top = question.state().getBestSets().stream()
                .sorted(Comparator.comparingDouble(BestSet::getE1rmKg).reversed())
                .limit(5)
                .toList();
        if (top.isEmpty()) {
            return Help.of(question);
        }
        StringBuilder text = new StringBuilder("Your strongest lifts by estimated 1RM:\n");
        top.forEach(set -> text.append("\n- **")
                .append(set.getExercise())
                .append("** ")
                .append(Say.kilograms(question, set.getE1rmKg()))
                .append(" from ")
                .append(Say.set(set.getLoad(), set.getReps(), set.getRpe()))
                .append(" on ")
                .append(Say.day(set.getDate())));
        return new Answer(text.toString(), List.of());
    }

    static Optional<ExerciseHistory> history(Question question, String name) {
        return question.state().getExercises().stream()
                .filter(history -> history.getExercise().equals(name))
                .findFirst();
    }

    /** By reported RPE where there is one: of the two methods it is the better grounded. */
    static Optional<BestSet> bestOf(Question question, String name) {
        return question.state().getBestSets().stream()
                .filter(set -> set.getExercise().equals(name))
                .max(Comparator.comparing((BestSet set) -> set.getMethod().name()));
    }
}
