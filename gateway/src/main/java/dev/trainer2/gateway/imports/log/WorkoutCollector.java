package dev.trainer2.gateway.imports.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the sets of a file into events, one import long. Not thread-safe. */
final class EventWriter {
    private static final Duration LONGEST_WORKOUT = Duration.ofDays(1);

    private final LogFormat format;
    private final ZoneId zone;
    private final LogBounds bounds;
    private final Map<String, Workout> workouts = new LinkedHashMap<>();
    private final Map<String, Integer> setsOf = new LinkedHashMap<>();
    /** How often a row with these fields was met: rows can be identical and still be two sets. */
    private final Map<List<String>, Integer> ordinals = new HashMap<>();

    /** A workout while its sets come in. */
    private static final class Workout {
        private final String id;
        private final List<String> key;
        private final RawSet first;
        private final List<ImportedEvent> sets = new ArrayList<>();
        private final Map<String, Integer> indexOf = new HashMap<>();
        private final Map<String, String> lastNoteOf = new HashMap<>();
        private String note = "";
        private @Nullable Moment end;

        private Workout(String id, List<String> key, RawSet first) {
            this.id = id;
            this.key = key;
            this.first = first;
        }
    }

    EventWriter(LogFormat format, ZoneId zone, LogBounds bounds) {
        this.format = format;
        this.zone = zone;
        this.bounds = bounds;
    }

    /**
     * Adds the next set of the file.
     *
     * @throws RowRefused when the athlete's log would not take it; nothing was added then
     */
    void add(RawSet set) {
        Instant start = set.start().in(zone);
        bounds.check(set, start);
        List<String> key = List.of(format.name(), set.start().local().toString(), set.title());
        String id = ContentIds.id("workout", key);
        Workout workout = workouts.computeIfAbsent(id, newId -> new Workout(newId, key, set));
        LogBounds.checkIndex(workout.indexOf.getOrDefault(exerciseKey(set), 0));
        if (workout.note.isEmpty()) {
            workout.note = set.workoutNote();
        }
        workout.end = later(workout.end, set.end());
        List<String> content = with(key, set.exercise());
        content.addAll(set.identity());
        int ordinal = ordinals.merge(content, 1, Integer::sum) - 1;
        List<String> identity = with(content, Integer.toString(ordinal));
        Map<String, Object> payload = payload(ContentIds.id("set", identity), workout, set);
        workout.sets.add(event(ContentIds.id("event:SetLogged", identity), "SetLogged", start, payload));
        setsOf.merge(set.exercise(), 1, Integer::sum);
    }

    /** All events so far in log order: workouts by start, each begun, its sets as the file has them, completed. */
    List<ImportedEvent> events() {
        List<ImportedEvent> events = new ArrayList<>();
        workouts.values().stream()
                .sorted(Comparator.comparing(workout -> workout.first.start().in(zone)))
                .forEach(workout -> {
                    events.add(started(workout));
                    events.addAll(workout.sets);
                    events.add(completed(workout));
                });
        return List.copyOf(events);
    }

    /** How many workouts there are. */
    int workouts() {
        return workouts.size();
    }

    /** The exercises met, most sets first, equal ones in file order. */
    List<ExerciseCount> exercises() {
        return setsOf.entrySet().stream()
                .map(entry -> new ExerciseCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ExerciseCount::sets).reversed())
                .toList();
    }

    private ImportedEvent started(Workout workout) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("workoutId", workout.id);
        putText(payload, "name", workout.first.title());
        String eventId = ContentIds.id("event:WorkoutStarted", workout.key);
        return event(eventId, "WorkoutStarted", workout.first.start().in(zone), payload);
    }

    private ImportedEvent completed(Workout workout) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("workoutId", workout.id);
        putText(payload, "note", workout.note);
        Moment start = workout.first.start();
        Moment stated = workout.end;
        Moment end = stated == null || !plausible(start, stated) ? start : stated;
        // what the row says of the end is part of the id: an edited note is a new fact, not the old id with other words
        List<String> identity = with(with(workout.key, end.local().toString()), workout.note);
        return event(ContentIds.id("event:WorkoutCompleted", identity), "WorkoutCompleted", end.in(zone), payload);
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

    private static Map<String, Object> payload(String setId, Workout workout, RawSet set) {
        String exercise = exerciseKey(set);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", setId);
        payload.put("workoutId", workout.id);
        payload.put("exerciseName", set.exercise());
        payload.put("setIndex", workout.indexOf.merge(exercise, 1, Integer::sum) - 1);
        payload.put("setType", set.type().name());
        if (set.load() != null) {
            payload.put(
                    "load",
                    Map.of(
                            "value",
                            set.load().value(),
                            "unit",
                            set.load().unit().symbol()));
        }
        putIfPresent(payload, "reps", set.reps());
        putIfPresent(payload, "durationSeconds", set.seconds());
        putIfPresent(payload, "distanceMeters", set.meters());
        putIfPresent(payload, "rpe", set.rpe());
        // apps repeat an exercise's note on each of its sets; it is told once
        if (!set.note().equals(workout.lastNoteOf.put(exercise, set.note()))) {
            putText(payload, "note", set.note());
        }
        return payload;
    }

    private static String exerciseKey(RawSet set) {
        return set.exercise().strip().toLowerCase(Locale.ROOT);
    }

    private ImportedEvent event(String eventId, String type, Instant at, Map<String, Object> payload) {
        return new ImportedEvent(eventId, type, at, zone, Collections.unmodifiableMap(payload));
    }

    private static void putText(Map<String, Object> payload, String key, String text) {
        if (!text.isEmpty()) {
            payload.put(key, text);
        }
    }

    private static void putIfPresent(Map<String, Object> payload, String key, @Nullable Object value) {
        if (value != null) {
            payload.put(key, value);
        }
    }

    private static List<String> with(List<String> parts, String last) {
        List<String> all = new ArrayList<>(parts);
        all.add(last);
        return all;
    }
}
