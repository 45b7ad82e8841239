package dev.trainer2.agent.coach;

import java.util.List;

/**
 * What the coach says, shows and proposes.
 *
 * @param text markdown without HTML
 * @param intents panels to draw, in order
 * @param proposals changes of the plan to be decided elsewhere, in order
 * @param trace how the answer came about
 * @param decided what the athlete said yes or no to with this message, in order
 */
public record Answer(String text, List<Intent> intents, List<Proposal> proposals, Trace trace, List<Decided> decided) {
    public Answer {
        intents = List.copyOf(intents);
        proposals = List.copyOf(proposals);
        decided = List.copyOf(decided);
    }

    /** An answer that decides nothing. */
    public Answer(String text, List<Intent> intents, List<Proposal> proposals, Trace trace) {
        this(text, intents, proposals, trace, List.of());
    }

    /** An answer by rules that proposes nothing. */
    public Answer(String text, List<Intent> intents) {
        this(text, intents, List.of(), Trace.RULES);
    }

    /** An answer by rules to a yes or a no. */
    public static Answer decided(String text, List<Decided> decided) {
        return new Answer(text, List.of(), List.of(), Trace.RULES, decided);
    }
}
