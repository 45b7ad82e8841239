package dev.trainer2.monolith;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a logged set or a correction says, after validation. */
record SetContent(
        UUID workoutId,
        @Nullable String exerciseId,
        String exerciseName,
        int setIndex,
        SetType setType,
        @Nullable Load load,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double distance,
        @Nullable Double rpe,
        @Nullable String note) {

    static SetContent of(Map<String, Object> payload) {
        return new SetContent(
                UUID.fromString(String.valueOf(payload.get("workoutId"))),
                (String) payload.get("exerciseId"),
                String.valueOf(payload.get("exerciseName")),
                payload.get("setIndex") instanceof Integer index ? index : 0,
                SetType.valueOf(String.valueOf(payload.get("setType"))),
                load(payload.get("load")),
                (Integer) payload.get("reps"),
                (Integer) payload.get("durationSeconds"),
                (Double) payload.get("distanceMeters"),
                (Double) payload.get("rpe"),
                (String) payload.get("note"));
    }

    private static @Nullable Load load(@Nullable Object load) {
        return load instanceof Map<?, ?> map && map.get("value") instanceof Double value
                ? new Load(value, Unit.parse(String.valueOf(map.get("unit"))).orElseThrow())
                : null;
    }
}
