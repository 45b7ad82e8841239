package dev.trainer2.streams.whole;

import dev.trainer2.events.EventSource;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.science.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects workouts: a start, its sets as they stand, an end; each part may be missing or late. */
final class WorkoutFold {
    private record Start(TrainingEvent event, WorkoutStarted fields) {}

    private final PerformedSets sets = new PerformedSets();
    private final Map<String, Start> starts = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();
    private Set<String> unlikely = Set.of();

    void add(TrainingEvent event) {
        sets.add(event);
        switch (event.getPayload()) {
            case WorkoutStarted start -> starts.put(start.getWorkoutId(), new Start(event, start));
            case WorkoutCompleted end -> ends.put(end.getWorkoutId(), event.getOccurredAt());
            default -> {}
        }
    }

    /** Ids of the unlikely sets among those that {@link #performed} gave. */
    Set<String> unlikely() {
        return unlikely;
    }

    /** Every workout, by start and then id. */
    List<Workout> performed(Estimates estimates, Catalogue catalogue) {
        List<PerformedSets.Placed> standing = sets.standing();
        unlikely = UnlikelySets.mark(standing, sets.confirmed(), estimates, catalogue);
        Map<String, List<PerformedSets.Placed>> byWorkout = new HashMap<>();
        starts.keySet().forEach(id -> byWorkout.put(id, new ArrayList<>()));
        standing.forEach(set -> byWorkout
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
                    id,
                    null,
                    null,
                    first.set().getOccurredAt(),
                    ends.get(id),
                    first.zoneId(),
                    first.imported(),
                    inOrder);
        }
        return new Workout(
                id,
                start.fields().getName(),
                start.fields().getSealedName(),
                start.event().getOccurredAt(),
                ends.get(id),
                placed.isEmpty() ? start.event().getZoneId() : placed.getFirst().zoneId(),
                start.event().getSource() == EventSource.IMPORT,
                inOrder);
    }
}
