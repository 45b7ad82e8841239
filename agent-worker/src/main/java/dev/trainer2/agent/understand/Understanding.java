package dev.trainer2.agent.understand;

import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.SetType;
import dev.trainer2.science.signs.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message means. Everything in it has been read: a message with words left over is {@link Unclear}. */
public sealed interface Understanding {
    /** Words that call for a doctor; nothing else of the message counts. */
    record RedFlag(Sign sign) implements Understanding {}

    /**
     * Sets that were done.
     *
     * @param exercises in the order they were named, never empty
     * @param day the day before today they were done on; null: today
     */
    record Log(List<LoggedExercise> exercises, @Nullable LocalDate day) implements Understanding {
        /** Sets of today. */
        Log(List<LoggedExercise> exercises) {
            this(exercises, null);
        }
    }

    /**
     * An exercise and its sets.
     *
     * @param exerciseName as the athlete's log calls it, else as the catalogue does
     * @param exerciseId null for an exercise of the athlete's own that the catalogue does not have
     * @param sets in order, never empty
     */
    record LoggedExercise(String exerciseName, @Nullable String exerciseId, List<SetSaid> sets) {}

    /**
     * A set as it was said.
     *
     * @param load null when only the body moved; negative for assistance
     * @param reps null for a timed set
     * @param seconds null for a set that was counted
     * @param rpe above 0 to 10, or null
     */
    record SetSaid(
            SetType type,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable Integer seconds,
            @Nullable Double rpe) {}

    /** How the athlete is today; at least one of these is there. Scores are 0 to 10. */
    record CheckInSaid(
            @Nullable Double sleepHours,
            @Nullable Integer soreness,
            @Nullable Integer stress,
            @Nullable Integer motivation,
            @Nullable Boolean feelsCooked)
            implements Understanding {}

    /** What the athlete weighs today. */
    record BodyweightSaid(Load load) implements Understanding {}

    /**
     * Conditioning that was done today.
     *
     * @param kind run, bike, row, walk, swim or another word
     * @param meters null when no distance was named
     * @param rpe null when none was named
     */
    record ConditioningSaid(
            String kind,
            double minutes,
            @Nullable Double meters,
            @Nullable Double rpe) implements Understanding {}

    /**
     * Something hurts.
     *
     * @param area a muscle in snake case or a joint, as pain reports have it
     * @param severity 1 to 10
     * @param exerciseId the exercise it hurts at, or null
     */
    record PainSaid(String area, int severity, @Nullable String exerciseId) implements Understanding {}

    /** Something hurts no more; at least one of the two is there. */
    record PainGone(@Nullable String area, @Nullable String exerciseId) implements Understanding {}

    /** Leave out what trains a region, this week. */
    record SkipMuscles(String region, Set<Muscle> muscles) implements Understanding {}

    /** Leave out a day's session. */
    record SkipDay(SaidDay day) implements Understanding {}

    /**
     * Another exercise in place of one.
     *
     * @param exerciseId null for one of the athlete's own the catalogue does not have
     * @param wantedName null: the coach chooses; so is the id
     * @param day null: wherever it is planned
     */
    record SwapWish(
            String exerciseName,
            @Nullable String exerciseId,
            @Nullable String wantedName,
            @Nullable String wantedId,
            @Nullable SaidDay day)
            implements Understanding {}

    /** Only so many minutes on a day. */
    record LessTime(SaidDay day, int minutes) implements Understanding {}

    /** More for a region. */
    record AddMuscles(String region, Set<Muscle> muscles) implements Understanding {}

    /** An exercise more. */
    record AddExercise(
            String exerciseName,
            @Nullable String exerciseId,
            @Nullable SaidDay day) implements Understanding {}

    /** An exercise less. */
    record RemoveWish(
            String exerciseName,
            @Nullable String exerciseId,
            @Nullable SaidDay day) implements Understanding {}

    /** A session on another day. */
    record MoveDay(SaidDay from, SaidDay to) implements Understanding {}

    /** An easier week. */
    record DeloadWish() implements Understanding {}

    /**
     * A new plan.
     *
     * @param weekStart the Monday it is wanted for, null when none was named
     * @param templateId a template of the product, or null
     */
    record PlanWish(@Nullable LocalDate weekStart, @Nullable String templateId) implements Understanding {}

    /** The athlete insists on the change that was refused last. */
    record Insist() implements Understanding {}

    /** A form to log sets of an exercise; name and id are null when none was named. */
    record StartWorkout(
            @Nullable String exerciseName, @Nullable String exerciseId) implements Understanding {}

    /** A rest to be timed, after an exercise; null when none was named. */
    record RestWish(int seconds, @Nullable String after) implements Understanding {}

    /** The form of how the athlete is. */
    record CheckInWish() implements Understanding {}

    /**
     * Something hurts, and where or how strong is not told yet.
     *
     * @param area null: nobody knows where
     * @param exerciseId the exercise it hurts at, or null
     */
    record PainOpen(@Nullable String area, @Nullable String exerciseId) implements Understanding {}

    /** Something of a topic: a question, a wish, or how the athlete is. */
    record About(Topic topic, Slots slots) implements Understanding {}

    /** One of two topics, and nobody can tell which. */
    record Either(Topic first, Topic second, Slots slots) implements Understanding {}

    /** What was shown to be logged, mended before it is. */
    record Mended(Understanding draft) implements Understanding {}

    /**
     * Not certain enough to act on.
     *
     * @param askBack a question to the athlete that names what is missing
     */
    record Unclear(String askBack) implements Understanding {}

    /** Nothing the examples know. */
    record Lost(Slots slots) implements Understanding {}
}
