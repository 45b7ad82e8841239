package dev.trainer2.agent.eval;

/**
 * How a message fared.
 *
 * @param label the message and what is right
 * @param outcome right, asked back or wrong
 * @param meant what it was taken for
 * @param why what was wrong; empty where nothing was
 * @param answer what the coach said
 */
record Verdict(Labelled label, Outcome outcome, String meant, String why, String answer) {
    /** How it fared. */
    enum Outcome {
        RIGHT,
        ASKED_BACK,
        WRONG
    }
}
