package dev.trainer2.agent.coach;

import java.time.Instant;

/**
 * A message that was said before.
 *
 * @param who by whom
 * @param text its words
 * @param at when
 */
public record Said(Who who, String text, Instant at) {
    /** Who speaks. */
    public enum Who {
        ATHLETE,
        COACH
    }
}
