package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Turn;
import java.util.List;

/**
 * A question of a topic.
 *
 * @param question with its context
 * @param voice how to answer
 * @param turn the message in its conversation
 * @param slots what it names
 */
record Ask(Question question, Voice voice, Turn turn, Slots slots) {
    /** The same with other slots. */
    Ask with(Slots other) {
        return new Ask(question, voice, turn, other);
    }

    /** An answer in the athlete's language. */
    Answer answer(String english, String deutsch) {
        return new Answer(voice.say(english, deutsch), List.of());
    }

    /** An answer with panels. */
    Answer answer(String english, String deutsch, List<? extends Intent> panels) {
        return new Answer(voice.say(english, deutsch), List.copyOf(panels));
    }

    String say(String english, String deutsch) {
        return voice.say(english, deutsch);
    }

    /** Whether nothing was ever logged. */
    boolean isNew() {
        return question.state().getCounts().getWorkouts() == 0;
    }

    boolean hasPlan() {
        return question.week().isPresent();
    }
}
