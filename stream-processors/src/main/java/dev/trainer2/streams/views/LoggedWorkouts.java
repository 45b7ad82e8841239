package dev.trainer2.streams.views;

import dev.trainer2.events.EventSource;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.science.LoggedSet;
import dev.trainer2.science.RunningHistory;
import dev.trainer2.streams.log.EventOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The workouts of a log: a start, its sets as they stand, an end; each part may be missing or late. */
final class LoggedWorkouts {
    private final RunningHistory history;
    /** The events that log and correct sets, by their ids. */
    private final Map<String, TrainingEvent> sets = new HashMap<>();

    private final Map<String, TrainingEvent> starts = new HashMap<>();
    private final Map<String, TrainingEvent> ends = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    /** @param history of the same log, which says which sets stand */
    LoggedWorkouts(RunningHistory history) {
        this.history = history;
    }

    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case SetLogged set -> sets.put(event.getEventId(), event);
            case SetCorrected correction -> sets.put(event.getEventId(), event);
            case WorkoutStarted start -> add(starts, start.getWorkoutId(), event);
            case WorkoutCompleted end -> add(ends, end.getWorkoutId(), event);
            default -> {
                // says nothing of workouts
            }
        }
    }

    /** Of several starts or ends the last in order stands. */
    private void add(Map<String, TrainingEvent> events, String workoutId, TrainingEvent event) {
        events.merge(workoutId, event, (a, b) -> EventOrder.OF_HAPPENING.compare(a, b) < 0 ? b : a);
        touched.add(workoutId);
    }

    /** The workouts of which something changed since this was asked last. */
    Set<String> takeTouched() {
        Set<String> taken = new HashSet<>(touched);
        taken.addAll(history.takeTouchedWorkouts());
        touched.clear();
        return taken;
    }

    /** A workout as it stands; empty when it has neither a start nor a set. */
    Optional<Workout> find(String id) {
        List<Performed> performed = history.workout(id).stream()
                .map(this::performed)
                .sorted(Comparator.comparing((Performed one) -> one.set().getOccurredAt())
                        .thenComparing(one -> one.set().getSetIndex()))
                .toList();
        TrainingEvent start = starts.get(id);
        if (start == null && performed.isEmpty()) {
            return Optional.empty();
        }
        TrainingEvent first =
                performed.isEmpty() ? null : logged(performed.getFirst().standing());
        TrainingEvent zoned = first == null ? Objects.requireNonNull(start) : first;
        TrainingEvent begins = start == null ? Objects.requireNonNull(first) : start;
        @Nullable WorkoutStarted fields = start == null ? null : (WorkoutStarted) start.getPayload();
        @Nullable TrainingEvent end = ends.get(id);
        return Optional.of(new Workout(
                id,
                fields == null ? null : fields.getName(),
                fields == null ? null : fields.getSealedName(),
                begins.getOccurredAt(),
                end == null ? null : end.getOccurredAt(),
                zoned.getZoneId(),
                begins.getSource() == EventSource.IMPORT,
                performed));
    }

    private TrainingEvent logged(LoggedSet set) {
        return Objects.requireNonNull(sets.get(set.fact().eventId()));
    }

    private Performed performed(LoggedSet set) {
        return Performed.of(
                set,
                logged(set),
                set.correction() == null ? null : sets.get(set.correction().eventId()));
    }
}
