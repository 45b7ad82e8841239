package dev.trainer2.bench.push;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets as a client logs them. */
public final class Sets {
    private static final List<String> LIFTS = List.of(
            "Bench Press (Barbell)", "Squat (Barbell)", "Deadlift (Barbell)", "Overhead Press (Barbell)", "Pull Up");

    private Sets() {}

    /**
     * An event.
     *
     * @param n chooses lift, load and repetitions
     */
    public static Map<String, Object> event(String eventId, String workoutId, int n, Instant at) {
        return Map.of(
                "eventId",
                eventId,
                "type",
                "SetLogged",
                "occurredAt",
                at.toString(),
                "zoneId",
                "Europe/Zurich",
                "payload",
                Map.of(
                        "setId",
                        UUID.randomUUID().toString(),
                        "workoutId",
                        workoutId,
                        "exerciseName",
                        LIFTS.get(n % LIFTS.size()),
                        "setIndex",
                        n % 20,
                        "setType",
                        "WORKING",
                        "load",
                        Map.of("value", 60 + n % 9 * 2.5, "unit", "kg"),
                        "reps",
                        5 + n % 4,
                        "rpe",
                        8));
    }
}
