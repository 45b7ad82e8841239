package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.SetPlaces;
import dev.trainer2.agent.coach.WorkoutOfDay;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.BodyweightSaid;
import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.ConditioningSaid;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.science.Load;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was told as events. Their ids come from who told it and when, so that the panel and a yes in the chat log the same sets.
 */
final class Drafts {
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private Drafts() {}

    /**
     * The events of what was told, as {@code {type, payload}}.
     *
     * @param at when it was told
     * @param asked whether the athlete was asked and stands by it: what is unlikely is confirmed with it
     */
    static List<Map<String, Object>> events(Question question, Understanding told, Instant at, boolean asked) {
        return switch (told) {
            case Log log -> sets(question, log, at, asked);
            case CheckInSaid checkIn -> List.of(checkIn(question, checkIn));
            case BodyweightSaid weight -> List.of(event("BodyweightLogged", Map.of("load", load(weight.load()))));
            case ConditioningSaid work -> List.of(conditioning(work));
            case PainSaid pain -> List.of(pain(pain));
            case PainGone gone -> List.of(gone(gone));
            default -> List.of();
        };
    }

    /** The same as what is written when the athlete says yes. */
    static List<Decided> decided(Question question, Understanding told, Instant at, boolean asked) {
        LocalDate day = told instanceof Log log ? log.day() : null;
        Instant when = day == null
                ? question.askedAt()
                : day.atTime(EVENING).atZone(question.zone()).toInstant();
        List<Decided> all = new ArrayList<>();
        for (Map<String, Object> event : events(question, told, at, asked)) {
            // a set of the same workout comes after the one before it
            all.add(decided(event, when.plusMillis(all.size())));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // events of this class have a map for a payload
    static Decided decided(Map<String, Object> event, Instant at) {
        return new Decided(
                String.valueOf(event.get("type")),
                (Map<String, Object>) Objects.requireNonNull(event.get("payload"), "an event has a payload"),
                at);
    }

    private static List<Map<String, Object>> sets(Question question, Log log, Instant at, boolean asked) {
        String key = question.state().getUserId() + " " + at;
        Optional<String> running =
                log.day() == null ? WorkoutOfDay.today(question) : WorkoutOfDay.of(question, log.day());
        String workoutId = running.orElseGet(() -> EventIds.derive("workout", key));
        SetPlaces places = new SetPlaces(question, workoutId);
        List<Map<String, Object>> events = new ArrayList<>();
        if (running.isEmpty()) {
            events.add(event("WorkoutStarted", Map.of("workoutId", workoutId)));
        }
        for (LoggedExercise exercise : log.exercises()) {
            for (SetSaid set : exercise.sets()) {
                Map<String, Object> payload = payload(
                        key,
                        workoutId,
                        exercise,
                        set,
                        places.next(exercise.exerciseId(), exercise.exerciseName()),
                        events.size());
                events.add(event("SetLogged", payload));
                if (asked && UnlikelyAnswers.isUnlikely(question, exercise, set)) {
                    events.add(event("SetConfirmed", Map.of("setId", payload.get("setId"))));
                }
            }
        }
        if (running.isEmpty() && log.day() != null) {
            events.add(event("WorkoutCompleted", Map.of("workoutId", workoutId)));
        }
        return events;
    }

    private static Map<String, Object> payload(
            String key, String workoutId, LoggedExercise exercise, SetSaid set, int index, int place) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", EventIds.derive("set", key, Integer.toString(place)));
        payload.put("workoutId", workoutId);
        put(payload, "exerciseId", exercise.exerciseId());
        payload.put("exerciseName", exercise.exerciseName());
        payload.put("setIndex", index);
        payload.put("setType", set.type().name());
        put(payload, "load", set.load() == null ? null : load(set.load()));
        put(payload, "reps", set.reps());
        put(payload, "durationSeconds", set.seconds());
        put(payload, "rpe", set.rpe());
        return payload;
    }

    private static Map<String, Object> checkIn(Question question, CheckInSaid checkIn) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("date", question.today().toString());
        put(payload, "sleepHours", checkIn.sleepHours());
        put(payload, "soreness", checkIn.soreness());
        put(payload, "stress", checkIn.stress());
        put(payload, "motivation", checkIn.motivation());
        put(payload, "feelsCooked", checkIn.feelsCooked());
        return event("ReadinessCheckedIn", payload);
    }

    private static Map<String, Object> conditioning(ConditioningSaid work) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("kind", work.kind());
        payload.put("minutes", work.minutes());
        put(payload, "distanceMeters", work.meters());
        put(payload, "sessionRpe", work.rpe());
        return event("ConditioningLogged", payload);
    }

    private static Map<String, Object> pain(PainSaid pain) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("area", pain.area());
        payload.put("severity", pain.severity());
        put(payload, "exerciseId", pain.exerciseId());
        return event("PainReported", payload);
    }

    private static Map<String, Object> gone(PainGone gone) {
        Map<String, Object> payload = new LinkedHashMap<>();
        put(payload, "area", gone.area());
        put(payload, "exerciseId", gone.exerciseId());
        return event("PainCleared", payload);
    }

    static Map<String, Object> event(String type, Map<String, Object> payload) {
        return Map.of("type", type, "payload", payload);
    }

    static Map<String, Object> load(Load load) {
        return Map.of("value", load.value(), "unit", load.unit().symbol());
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
