package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.SetPlaces;
import dev.trainer2.agent.coach.Told;
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
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.Load;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an athlete tells becomes events they confirm: nothing is written before they have seen what was understood. */
final class LogAnswers {
    private LogAnswers() {}

    /** Shows what was understood; empty when nothing was told. */
    static Optional<Answer> of(Question question, Understanding said) {
        return switch (said) {
            case Log log -> Optional.of(UnlikelyAnswers.ask(question, log).orElseGet(() -> sets(question, log, false)));
            case CheckInSaid checkIn -> Optional.of(checkIn(question, checkIn));
            case BodyweightSaid weight ->
                Optional.of(UnlikelyAnswers.ask(question, weight.load()).orElseGet(() -> weight(weight)));
            case ConditioningSaid work -> Optional.of(conditioning(work));
            case PainSaid pain -> Optional.of(pain(question, pain));
            case PainGone gone -> {
                Map<String, Object> payload = new LinkedHashMap<>();
                put(payload, "area", gone.area());
                put(payload, "exerciseId", gone.exerciseId());
                yield Optional.of(confirm("Pain cleared", List.of(event("PainCleared", payload))));
            }
            default -> Optional.empty();
        };
    }

    /** What was asked about, as it stands after a yes or a no; empty when it has to be told again. */
    static Optional<Answer> replied(Question question, Understanding before, boolean yes) {
        return switch (before) {
            case Log log -> {
                boolean unnamed = log.exercises().stream()
                        .anyMatch(exercise -> exercise.sets().stream()
                                .anyMatch(set -> UnlikelyAnswers.isUnnamed(question, exercise, set)));
                yield unnamed && !yes
                        ? Optional.empty()
                        : Optional.of(sets(question, yes ? meant(question, log) : log, true));
            }
            case BodyweightSaid weight -> yes ? Optional.of(weight(weight)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Log meant(Question question, Log log) {
        return new Log(log.exercises().stream()
                .map(exercise -> new LoggedExercise(
                        exercise.exerciseName(),
                        exercise.exerciseId(),
                        exercise.sets().stream()
                                .map(set -> UnlikelyAnswers.meant(question, exercise, set))
                                .toList()))
                .toList());
    }

    private static Answer weight(BodyweightSaid weight) {
        return confirm("Body weight", List.of(event("BodyweightLogged", Map.of("load", load(weight.load())))));
    }

    /** @param asked whether the athlete was asked and stands by it: what is unlikely is confirmed with it */
    private static Answer sets(Question question, Log log, boolean asked) {
        Optional<String> ofToday = workoutOfToday(question);
        String workoutId = ofToday.orElseGet(() -> EventIds.derive("workout", question.requestId()));
        List<Map<String, Object>> events = new ArrayList<>();
        if (ofToday.isEmpty()) {
            events.add(event("WorkoutStarted", Map.of("workoutId", workoutId)));
        }
        SetPlaces places = new SetPlaces(question, workoutId);
        for (LoggedExercise exercise : log.exercises()) {
            for (SetSaid set : exercise.sets()) {
                int index = places.next(exercise.exerciseId(), exercise.exerciseName());
                Map<String, Object> payload = payload(question, workoutId, exercise, set, index, events.size());
                events.add(event("SetLogged", payload));
                if (asked && UnlikelyAnswers.isUnlikely(question, exercise, set)) {
                    events.add(event("SetConfirmed", Map.of("setId", payload.get("setId"))));
                }
            }
        }
        return confirm("Log these sets", events);
    }

    /** The running workout, else the last one of the day: a set told after a session belongs to that session. */
    private static Optional<String> workoutOfToday(Question question) {
        CurrentWorkout running = question.state().getCurrentWorkout();
        if (running != null) {
            return Optional.of(running.getWorkoutId());
        }
        String today = question.today().toString();
        return question.state().getRecentWorkouts().stream()
                .filter(workout -> workout.getDate().equals(today))
                .max(Comparator.comparing(WorkoutSummary::getStartedAt))
                .map(WorkoutSummary::getWorkoutId);
    }

    private static Map<String, Object> payload(
            Question question, String workoutId, LoggedExercise exercise, SetSaid set, int index, int place) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", EventIds.derive("set", question.requestId(), Integer.toString(place)));
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

    private static Answer checkIn(Question question, CheckInSaid checkIn) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("date", question.today().toString());
        put(payload, "sleepHours", checkIn.sleepHours());
        put(payload, "soreness", checkIn.soreness());
        put(payload, "stress", checkIn.stress());
        put(payload, "motivation", checkIn.motivation());
        put(payload, "feelsCooked", checkIn.feelsCooked());
        return confirm("Check-in", List.of(event("ReadinessCheckedIn", payload)));
    }

    private static Answer conditioning(ConditioningSaid work) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("kind", work.kind());
        payload.put("minutes", work.minutes());
        put(payload, "distanceMeters", work.meters());
        put(payload, "sessionRpe", work.rpe());
        return confirm("Conditioning", List.of(event("ConditioningLogged", payload)));
    }

    private static Answer pain(Question question, PainSaid pain) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("area", pain.area());
        payload.put("severity", pain.severity());
        put(payload, "exerciseId", pain.exerciseId());
        Answer asked = confirm("Pain report", List.of(event("PainReported", payload)));
        return new Answer(asked.text() + PainAdvice.of(pain.severity(), question.text()), asked.intents());
    }

    private static Answer confirm(String title, List<Map<String, Object>> events) {
        return new Answer(
                "I understood:\n\n- " + String.join("\n- ", Told.lines(events))
                        + "\n\nConfirm in the panel and it is in your log; nothing is written before.",
                List.of(new Intent.Confirm(title, events)));
    }

    private static Map<String, Object> event(String type, Map<String, Object> payload) {
        return Map.of("type", type, "payload", payload);
    }

    private static Map<String, Object> load(Load load) {
        return Map.of("value", load.value(), "unit", load.unit().symbol());
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
