package dev.trainer2.agent.coach;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.plan.PlanRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach knows.
 *
 * @param requestId of the request; ids of what is proposed derive from it
 * @param text the athlete's words
 * @param askedAt when they were sent
 * @param zone in which "today" is meant
 * @param state the athlete's state that includes the question
 * @param plan the plan in force and its diffs; null when there never was one
 * @param days fatigue, oldest first
 * @param reviews weeks reviewed, oldest first
 * @param rules what a plan is held against
 * @param memory what was said before, oldest first
 */
public record Question(
        String requestId,
        String text,
        Instant askedAt,
        ZoneId zone,
        AthleteState state,
        @Nullable AthletePlan plan,
        List<DailyFatigue> days,
        List<WeekReview> reviews,
        PlanRules rules,
        List<Said> memory) {
    public Question {
        days = List.copyOf(days);
        reviews = List.copyOf(reviews);
        memory = List.copyOf(memory);
    }

    /** The athlete's day of the question. */
    public LocalDate today() {
        return askedAt.atZone(zone).toLocalDate();
    }
}
