package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import java.util.List;

/** What the coach can do, said when it does not know better. */
final class Help {
    private Help() {}

    static Answer of(Question question) {
        boolean empty = question.state().getCounts().getWorkouts() == 0;
        String opening = empty
                ? "Your log has no training yet: import a training log, or start a workout here."
                : "I did not find an answer to that in your log.";
        return new Answer(opening + """
                 I can tell you:

                - what you did last time: *what did I bench last time?*
                - your best: *what is my best squat?*
                - a week in numbers: *how was my week?*
                - your last session: *what was my last workout?*
                - how you stand: *how is my fatigue?*, *am I recovered?*, *weekly volume*

                And I can open a panel to log sets (*start a workout*), to *check in*, or for a rest (*rest timer 2 min*).""", List.of());
    }
}
