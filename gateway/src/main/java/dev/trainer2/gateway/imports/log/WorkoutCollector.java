package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.FileWorkout.FileSet;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the sets of a file into workouts, which are one when they start in one minute. Not thread-safe. */
final class WorkoutCollector {
    private static final Duration LONGEST_WORKOUT = Duration.ofDays(1);

    private final ZoneId zone;
    private final LogBounds bounds;
    private final Map<LocalDateTime, Open> workouts = new LinkedHashMap<>();
    private final Map<String, Integer> setsOf = new LinkedHashMap<>();

    /** A workout while its sets come in. */
    private static final class Open {
        private final Moment start;
        private final List<FileSet> sets = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> lastNoteOf = new HashMap<>();
        private String title = "";
        private String note = "";
        private @Nullable Moment end;

        private Open(Moment start) {
            this.start = start;
        }
    }

    WorkoutCollector(ZoneId zone, LogBounds bounds) {
        this.zone = zone;
        this.bounds = bounds;
    }

    /**
     * Adds the next set of the file.
     *
     * @throws RowRefused when the athlete's log would not take it; nothing was added then
     */
    void add(RawSet set) {
        bounds.check(set, set.start().in(zone));
        LocalDateTime minute = set.start().local().truncatedTo(ChronoUnit.MINUTES);
        String exercise = set.exercise().strip().toLowerCase(Locale.ROOT);
        Open known = workouts.get(minute);
        LogBounds.checkIndex(known == null ? 0 : known.counts.getOrDefault(exercise, 0));
        Open workout = workouts.computeIfAbsent(minute, first -> new Open(set.start()));
        workout.counts.merge(exercise, 1, Integer::sum);
        workout.title = workout.title.isEmpty() ? set.title() : workout.title;
        workout.note = workout.note.isEmpty() ? set.workoutNote() : workout.note;
        workout.end = later(workout.end, set.end());
        // apps repeat an exercise's note on each of its sets; it is told once
        boolean repeated = set.note().equals(workout.lastNoteOf.put(exercise, set.note()));
        workout.sets.add(new FileSet(set.exercise(), content(set, repeated ? "" : set.note())));
        setsOf.merge(set.exercise(), 1, Integer::sum);
    }

    private static SetContent content(RawSet set, String note) {
        return new SetContent(set.type().name(), set.load(), set.reps(), set.seconds(), set.meters(), set.rpe(), note);
    }

    /** The workouts so far, by their start. */
    List<FileWorkout> workouts() {
        return workouts.values().stream()
                .map(this::closed)
                .sorted(Comparator.comparing(FileWorkout::start))
                .toList();
    }

    private FileWorkout closed(Open workout) {
        Moment start = workout.start;
        Moment stated = workout.end;
        Moment end = stated == null || !plausible(start, stated) ? start : stated;
        return new FileWorkout(
                start.local(), start.in(zone), end.in(zone), workout.title, workout.note, List.copyOf(workout.sets));
    }

    /** The exercises met, most sets first, equal ones in file order. */
    List<ExerciseCount> exercises() {
        return setsOf.entrySet().stream()
                .map(entry -> new ExerciseCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ExerciseCount::sets).reversed())
                .toList();
    }

    /**
     * An end before the start is a typing slip, and one over a day after it, or in the future, a timer nobody stopped, for
     * which the log would refuse the whole file. The workout still ended.
     */
    private boolean plausible(Moment start, Moment end) {
        Duration lasted = Duration.between(start.in(zone), end.in(zone));
        return !lasted.isNegative()
                && lasted.compareTo(LONGEST_WORKOUT) <= 0
                && !end.in(zone).isAfter(bounds.latest());
    }

    /** The later of two ends: some apps stamp every set, the last of which ends the workout. */
    private @Nullable Moment later(@Nullable Moment one, @Nullable Moment other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.in(zone).isAfter(one.in(zone)) ? other : one;
    }
}
