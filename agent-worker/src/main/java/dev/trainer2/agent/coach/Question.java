package dev.trainer2.agent.coach;

import dev.trainer2.contract.plan.Overrides;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.signs.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
 * @param occasion what made somebody ask
 * @param hold what has to be looked at before training is suggested again
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
        List<Said> memory,
        Occasion occasion,
        Optional<Sign> hold) {
    /** A question of an athlete about whom nothing has to be looked at first. */
    public Question(
            String requestId,
            String text,
            Instant askedAt,
            ZoneId zone,
            AthleteState state,
            @Nullable AthletePlan plan,
            List<DailyFatigue> days,
            List<WeekReview> reviews,
            PlanRules rules,
            List<Said> memory,
            Occasion occasion) {
        this(requestId, text, askedAt, zone, state, plan, days, reviews, rules, memory, occasion, Optional.empty());
    }

    /** A message. */
    public Question(
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
        this(requestId, text, askedAt, zone, state, plan, days, reviews, rules, memory, Occasion.chat(requestId));
    }

    public Question {
        days = List.copyOf(days);
        reviews = List.copyOf(reviews);
        memory = List.copyOf(memory);
    }

    /** The week in force; empty without a plan. */
    public Optional<PlanWeek> week() {
        return plan == null || plan.getWeek() == null ? Optional.empty() : Optional.of(Weeks.of(plan.getWeek()));
    }

    /** The diff that waits for an answer. */
    public Optional<PlanDiffState> openDiff() {
        return plan == null
                ? Optional.empty()
                : plan.getDiffs().stream()
                        .filter(diff -> diff.getStatus() == DiffStatus.OPEN)
                        .findFirst();
    }

    /** What the athlete insists on in the plan in force. */
    public List<PlanOverride> overrides() {
        return week().map(week -> Overrides.of(week.planId(), plan)).orElse(List.of());
    }

    /** The athlete's day of the question. */
    public LocalDate today() {
        return askedAt.atZone(zone).toLocalDate();
    }
}
