package dev.trainer2.agent.coach;

import java.time.Instant;
import java.util.Map;

/**
 * An event that the athlete said yes to in the chat, after it was shown to them: it goes into the log as their own.
 *
 * @param type of the event
 * @param payload its fields
 * @param at when it happened
 */
public record Decided(String type, Map<String, Object> payload, Instant at) {
    public Decided {
        payload = Map.copyOf(payload);
    }
}
