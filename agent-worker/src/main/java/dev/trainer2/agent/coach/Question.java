package dev.trainer2.agent.coach;

import dev.trainer2.events.AthleteState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the coach knows.
 *
 * @param requestId of the request; ids of what is proposed derive from it
 * @param text the athlete's words
 * @param askedAt when they were sent
 * @param zone in which "today" is meant
 * @param state the athlete's state that includes the question
 */
public record Question(String requestId, String text, Instant askedAt, ZoneId zone, AthleteState state) {
    /** The athlete's day of the question. */
    public LocalDate today() {
        return askedAt.atZone(zone).toLocalDate();
    }
}
