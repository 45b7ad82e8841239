package dev.trainer2.agent.coach;

import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.Load;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanWeek;
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
     */
    record Confirm(String title, List<Map<String, Object>> events) implements Intent {}

    /** A week of training as text. */
    record Plan(PlanWeek week) implements Intent {}

    /**
     * A proposed change with the plan before and after it.
     *
     * @param changes each operation in words, with its reason
     */
    record Diff(PlanDiff diff, List<Change> changes, String before, String after) implements Intent {}

    /** An operation in words. */
    record Change(String what, String why) {}

    /** The form of what a plan needs to know; what is known is filled in. */
    record Onboarding(AthleteProfile known, @Nullable Load bodyweight) implements Intent {}

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
