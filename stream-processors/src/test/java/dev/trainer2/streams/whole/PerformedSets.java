package dev.trainer2.streams.whole;

import dev.trainer2.events.ExerciseMapped;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetConfirmed;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.TrainingEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets as they stand: the last correction in order replaces all fields but the day, a correction may come before its
 * set and waits for it, a removal is final.
 */
final class PerformedSets {
    /**
     * A set within its workout.
     *
     * @param eventId the event that logged it
     * @param zoneId zone in which it was logged; with {@code set.occurredAt} it gives the day
     */
    record Placed(String eventId, String workoutId, String zoneId, PerformedSet set, boolean imported) {}

    private record Logged(TrainingEvent event, SetLogged fields) {}

    private final Map<String, Logged> logged = new LinkedHashMap<>();
    private final Map<String, SetCorrected> corrections = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Map<String, String> named = new HashMap<>();

    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case SetLogged set -> {
                logged.remove(set.getSetId());
                logged.put(set.getSetId(), new Logged(event, set));
            }
            case SetCorrected correction -> corrections.put(correction.getSetId(), correction);
            case SetRemoved removal -> removed.add(removal.getSetId());
            case SetConfirmed confirmation -> confirmed.add(confirmation.getSetId());
            case ExerciseMapped mapped -> name(nameKey(mapped.getExerciseName()), mapped.getExerciseId());
            default -> {}
        }
    }

    private void name(String exerciseName, @Nullable String exerciseId) {
        if (exerciseId == null) {
            named.remove(exerciseName);
        } else {
            named.put(exerciseName, exerciseId);
        }
    }

    /** Ids of sets the athlete said are meant. */
    Set<String> confirmed() {
        return confirmed;
    }

    /** The sets that stand, in the order of their logging; imported sets share an instant, there the index decides. */
    List<Placed> standing() {
        return logged.values().stream()
                .filter(set -> !removed.contains(set.fields().getSetId()))
                .map(set -> place(set, corrections.get(set.fields().getSetId())))
                .sorted(Comparator.comparing((Placed placed) -> placed.set().getOccurredAt())
                        .thenComparing(placed -> placed.set().getSetIndex()))
                .toList();
    }

    private static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Placed place(Logged logged, @Nullable SetCorrected correction) {
        TrainingEvent event = logged.event();
        SetLogged set = correction == null ? logged.fields() : asLogged(correction);
        return new Placed(
                event.getEventId(),
                set.getWorkoutId(),
                event.getZoneId(),
                PerformedSet.newBuilder()
                        .setSetId(set.getSetId())
                        .setExerciseName(set.getExerciseName())
                        .setExerciseId(named.getOrDefault(nameKey(set.getExerciseName()), set.getExerciseId()))
                        .setSetIndex(set.getSetIndex())
                        .setSetType(set.getSetType())
                        .setLoad(set.getLoad())
                        .setReps(set.getReps())
                        .setDurationSeconds(set.getDurationSeconds())
                        .setDistanceMeters(set.getDistanceMeters())
                        .setRpe(set.getRpe())
                        .setOccurredAt(event.getOccurredAt())
                        .build(),
                event.getSource() == dev.trainer2.events.EventSource.IMPORT);
    }

    private static SetLogged asLogged(SetCorrected correction) {
        SetLogged fields = new SetLogged();
        correction.getSchema().getFields().forEach(field -> fields.put(field.pos(), correction.get(field.pos())));
        return fields;
    }
}
