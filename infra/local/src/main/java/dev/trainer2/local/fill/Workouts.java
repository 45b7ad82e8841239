package dev.trainer2.local.fill;

import dev.trainer2.contract.kafka.EventIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up one workout after the other: check-in, sets that get heavier over the weeks, mistakes and their repair. */
final class Workouts {
    private static final List<String> NOTES = List.of(
            "felt strong today",
            "left shoulder a bit stiff",
            "new belt",
            "slept badly, still fine",
            "last one was a grind");
    private static final double LB = 0.45359237;

    private final MadeAthlete athlete;
    private final SplittableRandom random;
    private int workout;
    private long events;
    private List<MadeEvent> made = new ArrayList<>();

    Workouts(MadeAthlete athlete, SplittableRandom random) {
        this.athlete = athlete;
        this.random = random;
    }

    MadeEvent registered() {
        Instant at =
                athlete.first().atTime(athlete.hour(), 0).atZone(athlete.zone()).toInstant();
        return event(
                MadeEvent.REGISTERED,
                at,
                Map.of("displayName", "Athlete", "zoneId", athlete.zone().getId(), "unit", athlete.unit()));
    }

    /** When the next workout begins, at the earliest. */
    Instant nextBegin() {
        return athlete.begin(workout, 0).minus(Duration.ofHours(2));
    }

    /** Everything around the next workout. */
    List<MadeEvent> next() {
        made = new ArrayList<>();
        Instant at = athlete.begin(workout, random.nextInt(60));
        checkIn(at);
        if (workout % 4 == 0) {
            double kg = 82 + Math.sin(workout / 9.0) * 2 + random.nextInt(10) / 10.0;
            add("BodyweightLogged", at.minus(Duration.ofMinutes(70)), Map.of("load", load(kg, 0.1)));
        }
        train(at);
        workout++;
        return made;
    }

    private void checkIn(Instant at) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("date", at.atZone(athlete.zone()).toLocalDate().toString());
        payload.put("sleepHours", 5.5 + random.nextInt(8) / 2.0);
        payload.put("soreness", (double) random.nextInt(0, 8));
        payload.put("stress", (double) random.nextInt(0, 8));
        if (random.nextInt(3) > 0) {
            payload.put("motivation", (double) random.nextInt(3, 11));
        }
        add("ReadinessCheckedIn", at.minus(Duration.ofMinutes(80)), payload);
    }

    private void train(Instant begin) {
        String workoutId = id("workout", workout);
        add("WorkoutStarted", begin, Map.of("workoutId", workoutId, "name", "Session " + (char) ('A' + workout % 3)));
        Instant at = begin;
        int lifts = random.nextInt(5, 7);
        for (int n = 0; n < lifts; n++) {
            Lift lift = athlete.lifts().get((workout * 3 + n) % athlete.lifts().size());
            int sets = random.nextInt(3, 6);
            for (int index = 0; index < sets; index++) {
                at = at.plusSeconds(random.nextInt(100, 220));
                set(workoutId, lift, index, at);
            }
        }
        Map<String, Object> end = new LinkedHashMap<>(Map.of("workoutId", workoutId));
        if (random.nextInt(4) > 0) {
            end.put("sessionRpe", random.nextInt(12, 19) / 2.0);
        }
        add("WorkoutCompleted", at.plusSeconds(90), end);
    }

    private void set(String workoutId, Lift lift, int index, Instant at) {
        boolean warmUp = index == 0 && random.nextInt(3) == 0;
        Map<String, Object> set = new LinkedHashMap<>();
        String setId = id("set", events);
        set.put("setId", setId);
        set.put("workoutId", workoutId);
        if (lift.exerciseId() != null) {
            set.put("exerciseId", lift.exerciseId());
        }
        set.put("exerciseName", lift.name());
        set.put("setIndex", index);
        set.put("setType", warmUp ? "WARMUP" : random.nextInt(40) == 0 ? "DROP" : "WORKING");
        int reps = random.nextInt(4, 13);
        double grown = lift.startKg() * (1 + Math.min(0.6, workout * 0.004)) * (1.3 - reps * 0.03);
        set.put("load", load(warmUp ? grown / 2 : grown, 2.5));
        set.put("reps", reps);
        if (!warmUp && random.nextInt(100) < 85) {
            set.put("rpe", random.nextInt(12, 21) / 2.0);
        }
        if (random.nextInt(40) == 0) {
            set.put("note", NOTES.get(random.nextInt(NOTES.size())));
        }
        add("SetLogged", at, set);
        repair(setId, set, reps, at);
    }

    /** Some sets were typed wrongly, and a few never were. */
    private void repair(String setId, Map<String, Object> set, int reps, Instant at) {
        int chance = random.nextInt(300);
        if (chance < 4) {
            Map<String, Object> corrected = new LinkedHashMap<>(set);
            corrected.put("reps", reps + 1);
            add("SetCorrected", at.plusSeconds(random.nextInt(20, 900)), corrected);
        } else if (chance == 4) {
            add("SetRemoved", at.plusSeconds(random.nextInt(20, 900)), Map.of("setId", setId));
        }
    }

    private Map<String, Object> load(double kg, double step) {
        boolean pounds = athlete.unit().equals("lb");
        double value = Math.max(step, Math.round((pounds ? kg / LB : kg) / step) * step);
        return Map.of("value", Math.round(value * 10) / 10.0, "unit", athlete.unit());
    }

    private void add(String type, Instant at, Map<String, Object> payload) {
        MadeEvent event = event(type, at, payload);
        made.add(event);
        if (random.nextInt(250) == 0) {
            // the phone did not hear the answer and sends it again
            made.add(appendedAt(event, event.appendedAt().plusSeconds(random.nextInt(5, 600))));
        }
    }

    /** Most reach the log within seconds, some after a night without a network. */
    private MadeEvent event(String type, Instant at, Map<String, Object> payload) {
        boolean late = random.nextInt(100) == 0;
        Instant appended = at.plusSeconds(late ? random.nextInt(3_600, 3 * 86_400) : random.nextInt(1, 4));
        String eventId = id("event", events++);
        return new MadeEvent(athlete.userId(), eventId, type, at, athlete.zone().getId(), payload, appended);
    }

    private static MadeEvent appendedAt(MadeEvent event, Instant at) {
        return new MadeEvent(
                event.userId(), event.eventId(), event.type(), event.occurredAt(), event.zoneId(), event.payload(), at);
    }

    private String id(String kind, long n) {
        return EventIds.derive("fill-" + kind, athlete.userId(), Long.toString(n));
    }
}
