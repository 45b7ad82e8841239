package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Dialogue;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Vocabulary;

/** The message of a question in its conversation. */
final class Turns {
    private Turns() {}

    static Turn of(Question question) {
        return Dialogue.of(question.memory(), question.text(), question.askedAt(), vocabulary(question));
    }

    static Vocabulary vocabulary(Question question) {
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
                question.rules().catalogue(),
                question.state().getCurrentWorkout() == null
                                || question.state()
                                        .getCurrentWorkout()
                                        .getSets()
                                        .isEmpty()
                        ? null
                        : question.state()
                                .getCurrentWorkout()
                                .getSets()
                                .getLast()
                                .getExerciseName());
    }
}
