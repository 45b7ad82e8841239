package dev.trainer2.monolith;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a batch has changed.
 *
 * @param again lifts whose bests may have become less, so that they are asked for again
 */
record Touched(Set<UUID> workouts, TreeSet<LocalDate> days, Set<TrainingSet> logged, Set<String> again) {
    Touched() {
        this(new LinkedHashSet<>(), new TreeSet<>(), new LinkedHashSet<>(), new TreeSet<>());
    }

    boolean isNothing() {
        return workouts.isEmpty();
    }

    /** A set as it is before or after a change. */
    void note(TrainingSet set) {
        workouts.add(set.workoutId());
        days.add(set.day());
    }

    Set<LocalDate> mondays() {
        Set<LocalDate> mondays = new TreeSet<>();
        days.forEach(day -> mondays.add(monday(day)));
        return mondays;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
