package dev.trainer2.agent.coach;

/** Told while an answer is made, so that waiting is never blind. */
public interface Progress {
    /** A piece of the text, as it is written. */
    void delta(String text);
}
