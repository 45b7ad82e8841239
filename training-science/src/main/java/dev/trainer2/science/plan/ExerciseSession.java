package dev.trainer2.science.plan;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done of one exercise in one session.
 *
 * @param day the session's day
 * @param sets its sets, in order
 */
public record ExerciseSession(LocalDate day, List<DoneSet> sets) {
    public ExerciseSession {
        sets = List.copyOf(sets);
    }

    /**
     * A set that was done.
     *
     * @param type what it was for
     * @param load as entered; null when none was
     * @param reps repetitions; null or 0 for none
     * @param rpe reported, above 0 to 10; null when not reported
     */
    public record DoneSet(
            SetType type,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable Double rpe) {}
}
