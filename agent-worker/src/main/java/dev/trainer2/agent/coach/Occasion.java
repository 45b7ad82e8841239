package dev.trainer2.agent.coach;

import dev.trainer2.events.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What made somebody ask the coach.
 *
 * @param kind what is asked
 * @param eventId the event that asked; with a missed session the one that put the plan in force
 * @param trigger content of that event where it is no message, as the log has it; the sign alone where a note called for a
 *     doctor or for help; null with a message or the clock
 * @param round 1, and one more for every rejected proposal of the question
 */
public record Occasion(
        RequestKind kind, String eventId, @Nullable Object trigger, int round) {
    /** A message of the athlete. */
    public static Occasion chat(String eventId) {
        return new Occasion(RequestKind.CHAT, eventId, null, 1);
    }
}
