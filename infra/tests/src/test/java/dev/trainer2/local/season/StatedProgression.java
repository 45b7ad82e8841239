package dev.trainer2.local.season;

import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.plan.PlannedExercise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Double progression as the domain rules state it, written once more from the words, over the sets as they were logged. */
final class StatedProgression {
    private static final double STEP = 2.5;

    private final List<TrainingEvent> events;

    StatedProgression(List<TrainingEvent> events) {
        this.events = events;
    }

    /** The kilograms an exercise should have after what was logged before an instant; empty where there is no load. */
    Optional<Double> next(PlannedExercise planned, Instant before) {
        List<List<SetLogged>> sessions = sessions(planned.exerciseId(), before);
        if (sessions.isEmpty() || sessions.getLast().stream().anyMatch(set -> set.getLoad() == null)) {
            return Optional.empty();
        }
        List<SetLogged> last = sessions.getLast();
        double used = last.stream()
                .mapToDouble(set -> Objects.requireNonNull(set.getLoad()).getValue())
                .max()
                .orElseThrow();
        if (last.stream()
                .allMatch(set -> reps(set) >= planned.repsHigh() && rpe(set, planned) <= planned.targetRpe())) {
            return Optional.of(used + steps(used * 0.025));
        }
        boolean twice =
                sessions.size() > 1 && failed(last, planned) && failed(sessions.get(sessions.size() - 2), planned);
        return Optional.of(twice ? Math.max(0, used - steps(used * 0.05)) : used);
    }

    private static boolean failed(List<SetLogged> sets, PlannedExercise planned) {
        return sets.stream()
                .anyMatch(set -> reps(set) < planned.repsLow() || rpe(set, planned) >= planned.targetRpe() + 1);
    }

    /** Rounded to whole steps, at least one. */
    private static double steps(double kilograms) {
        return Math.max(1, Math.floor(kilograms / STEP + 0.5)) * STEP;
    }

    private static int reps(SetLogged set) {
        return set.getReps() == null ? 0 : set.getReps();
    }

    private static double rpe(SetLogged set, PlannedExercise planned) {
        return set.getRpe() == null ? planned.targetRpe() : set.getRpe();
    }

    private List<List<SetLogged>> sessions(String exerciseId, Instant before) {
        Map<String, List<SetLogged>> sessions = new LinkedHashMap<>();
        for (TrainingEvent event : events) {
            if (event.getOccurredAt().isBefore(before)
                    && event.getPayload() instanceof SetLogged set
                    && exerciseId.equals(set.getExerciseId())) {
                sessions.computeIfAbsent(set.getWorkoutId(), id -> new ArrayList<>())
                        .add(set);
            }
        }
        return List.copyOf(sessions.values());
    }
}
