package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The workouts of an athlete's log as far as an import compares itself with them: what each set said when it was last
 * imported, whether it still stands, and which ids are taken. What the athlete corrected or removed since is theirs: the
 * same file again changes nothing of it. Events may come in any order. Not thread-safe.
 */
public final class StandingLog {
    /** The types of events this is made of. */
    public static final List<String> TYPES =
            List.of("SetLogged", "SetCorrected", "SetRemoved", "WorkoutStarted", "WorkoutCompleted", "ExerciseMapped");

    private final Map<String, StandingSet> sets = new HashMap<>();
    private final Map<String, StandingWorkout> workouts = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Map<String, String> mapped = new HashMap<>();
    private final Map<String, String> mappedBy = new HashMap<>();
    private final Map<LocalDateTime, List<StandingWorkout>> byMinute = new HashMap<>();
    private final Map<LocalDateTime, List<StandingWorkout>> byUtcMinute = new HashMap<>();

    /** Takes an event of the log. */
    public void add(
            String type, String eventId, Instant at, String zoneId, boolean imported, @Nullable Map<?, ?> payload) {
        if (payload == null || !TYPES.contains(type)) {
            return;
        }
        eventIds.add(eventId);
        String order = at + "|" + eventId;
        switch (type) {
            case "SetLogged" -> set(payload).logged(payload, order, at, zoneId, imported);
            case "SetCorrected" -> set(payload).corrected(payload, order, imported);
            case "SetRemoved" -> set(payload).removed(imported);
            case "WorkoutStarted" -> workout(payload).started(payload, order, eventId, at, zoneId, imported);
            case "WorkoutCompleted" -> workout(payload).completed(payload, order, eventId, at);
            default -> {
                String name = key(String.valueOf(payload.get("exerciseName")));
                if (order.compareTo(mappedBy.getOrDefault(name, "")) > 0) {
                    mappedBy.put(name, order);
                    Object id = payload.get("exerciseId");
                    if (id == null) {
                        mapped.remove(name);
                    } else {
                        mapped.put(name, String.valueOf(id));
                    }
                }
            }
        }
    }

    private StandingSet set(Map<?, ?> payload) {
        return sets.computeIfAbsent(String.valueOf(payload.get("setId")), StandingSet::new);
    }

    private StandingWorkout workout(Map<?, ?> payload) {
        return workouts.computeIfAbsent(String.valueOf(payload.get("workoutId")), StandingWorkout::new);
    }

    /** Puts sets into their workouts; nothing is taken afterwards. */
    public StandingLog finished() {
        sets.values().stream()
                .filter(StandingSet::isLogged)
                .sorted(Comparator.comparing(StandingSet::at).thenComparingInt(StandingSet::index))
                .forEach(set -> workouts.computeIfAbsent(set.workoutId(), StandingWorkout::new)
                        .add(set));
        for (StandingWorkout workout : workouts.values()) {
            Instant start = workout.start();
            if (start != null) {
                byMinute.computeIfAbsent(Minutes.of(start, workout.zone()), minute -> new ArrayList<>())
                        .add(workout);
                byUtcMinute
                        .computeIfAbsent(Minutes.of(start, ZoneId.of("UTC")), minute -> new ArrayList<>())
                        .add(workout);
            }
        }
        return this;
    }

    /** The workout that starts in the same minute; of several the one with the title, else the first; null for none. */
    @Nullable
    StandingWorkout same(FileWorkout workout, ZoneId zone) {
        List<StandingWorkout> found = byMinute.getOrDefault(
                workout.minute(zone), byUtcMinute.getOrDefault(workout.minute(ZoneId.of("UTC")), List.of()));
        return found.stream()
                .min(Comparator.comparing((StandingWorkout one) -> !one.title().equals(workout.title()))
                        .thenComparing(one -> !one.hasSets())
                        .thenComparing(StandingWorkout::id))
                .orElse(null);
    }

    /** The workouts of which sets stand, in no order. */
    List<StandingWorkout> all() {
        return List.copyOf(workouts.values());
    }

    /** Whether an event has this id already. */
    boolean has(String eventId) {
        return eventIds.contains(eventId);
    }

    /** Whether a set has this id already. */
    boolean hasSet(String setId) {
        return sets.containsKey(setId);
    }

    /** The catalogue exercise the athlete has mapped a name to; null for none. */
    @Nullable
    String mapped(String exerciseName) {
        return mapped.get(key(exerciseName));
    }

    static String key(String exerciseName) {
        return exerciseName.strip().toLowerCase(Locale.ROOT);
    }
}
