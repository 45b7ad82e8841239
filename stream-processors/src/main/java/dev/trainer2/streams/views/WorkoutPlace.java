package dev.trainer2.streams.views;

import java.time.Instant;
import java.util.Comparator;

/** The place of a workout among all: by its start, then its id. */
record WorkoutPlace(Instant startedAt, String workoutId) implements Comparable<WorkoutPlace> {
    private static final Comparator<WorkoutPlace> ORDER =
            Comparator.comparing(WorkoutPlace::startedAt).thenComparing(WorkoutPlace::workoutId);

    @Override
    public int compareTo(WorkoutPlace other) {
        return ORDER.compare(this, other);
    }
}
