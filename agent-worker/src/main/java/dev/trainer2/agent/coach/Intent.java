package dev.trainer2.agent.coach;

import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.Load;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A panel to draw, as data; its components are built elsewhere and never come from a model. */
public sealed interface Intent {
    /**
     * A form to log sets of one exercise.
     *
     * @param title of the panel
     * @param workoutId the workout the sets will belong to
     * @param exerciseName null: the athlete names it
     * @param load suggested, or null
     * @param reps suggested, or null
     * @param lastTime what was done last time in words, or null
     */
    record LogSets(
            String title,
            String workoutId,
            @Nullable String exerciseName,
            @Nullable String exerciseId,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable String lastTime)
            implements Intent {}

    /**
     * A session or a period in numbers.
     *
     * @param date ISO date
     * @param note a sentence below, or null
     */
    record Summary(
            String title,
            String date,
            int workSets,
            double tonnageKg,
            List<Line> exercises,
            @Nullable String note) implements Intent {}

    /**
     * Things the athlete said they did, to be logged once they confirm.
     *
     * @param title of the panel
     * @param events as {@code {type, payload}}; ids in the payloads derive from the request
     * @param german whether the words are German, else English
     */
    record Confirm(String title, List<Map<String, Object>> events, boolean german) implements Intent {
        /** In English. */
        public Confirm(String title, List<Map<String, Object>> events) {
            this(title, events, false);
        }
    }

    /**
     * A few answers to a question of the coach, each of which is sent as a message.
     *
     * @param title of the panel
     * @param ways in order
     */
    record Choice(String title, List<Way> ways) implements Intent {
        /** An answer: what the button says, and what is sent. */
        public record Way(String label, String text) {}
    }

    /** A week of training as text. */
    record Plan(PlanWeek week) implements Intent {}

    /**
     * A proposed change with the plan before and after it.
     *
     * @param reason of the whole, in the athlete's language
     * @param changes each operation in words, with its reason
     */
    record Diff(PlanDiff diff, String reason, List<Change> changes, String before, String after) implements Intent {}

    /** An operation in words. */
    record Change(String what, String why) {}

    /** The form of what a plan needs to know; what is known is filled in. */
    record Onboarding(AthleteProfile known, @Nullable Load bodyweight) implements Intent {}

    /**
     * A rest between sets.
     *
     * @param after exercise it is after, or null
     * @param askedAt a panel that is shown much later does not start by itself
     */
    record Rest(int seconds, @Nullable String after, Instant askedAt) implements Intent {}

    /** Readiness of a day; without a check-in the day has none. */
    record Readiness(DailyFatigue day) implements Intent {}

    /**
     * The form of how the athlete is.
     *
     * @param day the check-in is of
     */
    record CheckIn(LocalDate day) implements Intent {}

    /**
     * Load and its averages.
     *
     * @param days with training before them, oldest first
     */
    record Fatigue(List<DailyFatigue> days) implements Intent {}

    /** Hard sets of a week against the landmarks. */
    record Volume(WeekReview week) implements Intent {}

    /** A week reviewed. */
    record Review(WeekReview week) implements Intent {}

    /**
     * An exercise within a summary.
     *
     * @param load of its best set, or null
     */
    record Line(
            String name,
            int sets,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable Double rpe,
            @Nullable Double e1rmKg) {}
}
