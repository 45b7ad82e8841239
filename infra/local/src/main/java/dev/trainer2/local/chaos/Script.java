package dev.trainer2.local.chaos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one athlete will send, and what must be counted when all of it has arrived. */
final class Script {
    static final String SET = "SetLogged";
    static final String CHAT = "ChatMessageSent";
    private static final int WORKOUT_LENGTH = 10;
    private static final int CHAT_EVERY = 20;
    private static final int KG = 60;

    private final List<Line> lines = new ArrayList<>();
    private final Chain chain = new Chain();
    private final Instant start;
    private String workoutId = "";
    private int workouts;
    private int sets;
    private long tonnageKg;

    /** An event as it goes to the gateway. */
    record Line(String eventId, String type, Instant occurredAt, Map<String, Object> payload) {
        Map<String, Object> body() {
            return Map.of(
                    "eventId",
                    eventId,
                    "type",
                    type,
                    "occurredAt",
                    occurredAt.toString(),
                    "zoneId",
                    "Europe/Zurich",
                    "payload",
                    payload);
        }
    }

    /** @param now the last event is before it, a second for each event of the script */
    Script(int events, Instant now) {
        start = now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(events);
        for (int n = 0; n < events; n++) {
            write(n);
        }
    }

    private void write(int n) {
        if (n % CHAT_EVERY == CHAT_EVERY / 2 - 1) {
            line(CHAT, Map.of("text", "What did I bench last time? (" + n + ")"));
        } else if (n % WORKOUT_LENGTH == 0) {
            workoutId = UUID.randomUUID().toString();
            line("WorkoutStarted", Map.of("workoutId", workoutId, "name", "Push " + n));
        } else if (n % WORKOUT_LENGTH == WORKOUT_LENGTH - 1) {
            line("WorkoutCompleted", Map.of("workoutId", workoutId));
        } else {
            set(n % WORKOUT_LENGTH);
        }
    }

    private void set(int index) {
        String setId = UUID.randomUUID().toString();
        int reps = 3 + index;
        workouts += index == 1 ? 1 : 0;
        sets++;
        tonnageKg += (long) KG * reps;
        line(
                SET,
                Map.of(
                        "setId",
                        setId,
                        "workoutId",
                        workoutId,
                        "exerciseName",
                        "Bench Press (Barbell)",
                        "setIndex",
                        index,
                        "setType",
                        "WORKING",
                        "load",
                        Map.of("value", KG, "unit", "kg"),
                        "reps",
                        reps,
                        "note",
                        chain.next(setId)));
    }

    private void line(String type, Map<String, Object> payload) {
        lines.add(new Line(UUID.randomUUID().toString(), type, start.plusSeconds(lines.size()), payload));
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> chats() {
        return lines.stream().filter(line -> line.type().equals(CHAT)).toList();
    }

    /** Workouts with a set in them. */
    int workouts() {
        return workouts;
    }

    int sets() {
        return sets;
    }

    /** Kilograms times reps over all sets. */
    long tonnageKg() {
        return tonnageKg;
    }
}
