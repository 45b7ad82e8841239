package dev.trainer2.agent.coach;

/** Told while an answer is made, so that waiting is never blind. */
public interface Progress {
    /** A piece of the text, as it is written. */
    void delta(String text);

    /** What was streamed so far is withdrawn; pieces that follow begin a new text in its place. */
    default void restart() {}

    /** Something is being looked up or worked out, in words for the athlete. */
    default void doing(String what) {}
}
