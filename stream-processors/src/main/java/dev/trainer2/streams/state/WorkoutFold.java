package dev.trainer2.streams.state;

import dev.trainer2.events.EventSource;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects workouts: a start, its sets as they stand, an end; each part may be missing or late. */
final class WorkoutFold {
    private record Start(TrainingEvent event, WorkoutStarted fields) {}

    private final PerformedSets sets = new PerformedSets();
    private final Map<String, Start> starts = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();

    void add(TrainingEvent event) {
        sets.add(event);
        switch (event.getPayload()) {
            case WorkoutStarted start -> starts.put(start.getWorkoutId(), new Start(event, start));
            case WorkoutCompleted end -> ends.put(end.getWorkoutId(), event.getOccurredAt());
            default -> {}
        }
    }

    /** Every workout, by start and then id. */
    List<Workout> performed() {
        Map<String, List<PerformedSets.Placed>> byWorkout = new HashMap<>();
        starts.keySet().forEach(id -> byWorkout.put(id, new ArrayList<>()));
        sets.standing()
                .forEach(set -> byWorkout
                        .computeIfAbsent(set.workoutId(), id -> new ArrayList<>())
                        .add(set));
        return byWorkout.entrySet().stream()
                .map(entry -> workout(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Workout::startedAt).thenComparing(Workout::workoutId))
                .toList();
    }

    private Workout workout(String id, List<PerformedSets.Placed> placed) {
        Start start = starts.get(id);
        List<PerformedSet> inOrder =
                placed.stream().map(PerformedSets.Placed::set).toList();
        if (start == null) {
            PerformedSets.Placed first = placed.getFirst();
            return new Workout(
                    id, null, first.set().getOccurredAt(), ends.get(id), first.zoneId(), first.imported(), inOrder);
        }
        return new Workout(
                id,
                start.fields().getName(),
                start.event().getOccurredAt(),
                ends.get(id),
                placed.isEmpty() ? start.event().getZoneId() : placed.getFirst().zoneId(),
                start.event().getSource() == EventSource.IMPORT,
                inOrder);
    }
}
