package dev.trainer2.agent.coach;

import java.util.List;

/**
 * What the coach says, shows and proposes.
 *
 * @param text markdown without HTML
 * @param intents panels to draw, in order
 * @param proposals changes of the plan to be decided elsewhere, in order
 * @param trace how the answer came about
 */
public record Answer(String text, List<Intent> intents, List<Proposal> proposals, Trace trace) {
    public Answer {
        intents = List.copyOf(intents);
        proposals = List.copyOf(proposals);
    }

    /** An answer by rules that proposes nothing. */
    public Answer(String text, List<Intent> intents) {
        this(text, intents, List.of(), Trace.RULES);
    }
}
