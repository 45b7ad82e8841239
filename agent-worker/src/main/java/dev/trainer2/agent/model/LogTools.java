package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.SetPlaces;
import dev.trainer2.agent.coach.WorkoutOfDay;
import dev.trainer2.agent.model.Arguments.Unusable;
import dev.trainer2.agent.rules.Looked;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Absence;
import dev.trainer2.science.CatalogExercise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tool that offers to log what the athlete said. Every event is held against the rules of the log before it is offered. */
final class LogTools {
    private final Question question;
    private Intent.@Nullable Confirm offer;

    LogTools(Question question) {
        this.question = question;
    }

    /** What is offered; empty when nothing is. */
    Optional<Intent> offer() {
        return Optional.ofNullable(offer);
    }

    ToolResult log(JsonNode arguments) throws Unusable {
        List<Map<String, Object>> events = new ArrayList<>();
        Map<String, Integer> setIndex = new HashMap<>();
        SetPlaces places = new SetPlaces(question, workoutId());
        for (JsonNode entry : Arguments.required(arguments, "entries")) {
            String kind = Arguments.text(entry, "kind");
            switch (kind) {
                case "SET" -> sets(entry, events, setIndex, places);
                case "BODYWEIGHT" -> {
                    Arguments.required(entry, "load");
                    add(
                            events,
                            "BodyweightLogged",
                            new View().with("load", load(entry)).map());
                }
                case "CONDITIONING" -> {
                    String activity = SafeText.line(Arguments.text(entry, "activity"));
                    double minutes = Arguments.number(entry, "minutes");
                    View payload = new View()
                            .with("kind", activity)
                            .with("minutes", minutes)
                            .with("sessionRpe", number(entry, "rpe"));
                    add(events, "ConditioningLogged", payload.map());
                }
                case "PAIN" -> pain(entry, events);
                case "CHECK_IN" -> {
                    View payload = new View().with("date", question.today().toString());
                    for (String field : List.of("sleepHours", "soreness", "stress", "motivation")) {
                        payload.with(field, number(entry, field));
                    }
                    add(events, "ReadinessCheckedIn", payload.map());
                }
                case "ABSENCE" ->
                    add(
                            events,
                            "AbsencePlanned",
                            new View()
                                    .with("absenceId", EventIds.derive("absence", question.requestId()))
                                    .with("from", Arguments.text(entry, "from"))
                                    .with("to", Arguments.text(entry, "to"))
                                    .with("reason", Arguments.text(entry, "reason"))
                                    .map());
                case "BACK" -> back(events);
                case "CORRECT_SET" -> add(events, "SetCorrected", corrected(entry));
                case "REMOVE_SET" ->
                    add(events, "SetRemoved", Map.of("setId", last(entry).set().getSetId()));
                default -> throw new Unusable("INVALID_ARGUMENT", "there is no such kind");
            }
        }
        return offered(SafeText.line(Arguments.text(arguments, "title")), events);
    }

    private void back(List<Map<String, Object>> events) throws Unusable {
        List<Absence> running = question.rules().history().absences().stream()
                .filter(absence -> absence.has(question.today()))
                .toList();
        if (running.isEmpty()) {
            throw new Unusable("NOT_AWAY", "no absence runs today");
        }
        running.forEach(absence -> add(
                events,
                "AbsenceEnded",
                Map.of("absenceId", absence.id(), "on", question.today().toString())));
    }

    private Looked.Standing last(JsonNode entry) throws Unusable {
        return Looked.lastSet(question, known(entry).map(CatalogExercise::id).orElse(null))
                .orElseThrow(() -> new Unusable("NOT_FOUND", "there is no such set in the log"));
    }

    /** The last set with what is right of it; what is not said stays. */
    private Map<String, Object> corrected(JsonNode entry) throws Unusable {
        Looked.Standing last = last(entry);
        PerformedSet set = last.set();
        Map<String, Object> load = load(entry);
        if (load == null && !entry.has("reps") && !entry.has("rpe")) {
            throw new Unusable("MISSING_ARGUMENT", "a CORRECT_SET needs reps, load or rpe");
        } else if (load == null && set.getLoad() != null) {
            load = Map.of(
                    "value",
                    set.getLoad().getValue(),
                    "unit",
                    set.getLoad().getUnit().name());
        }
        return new View()
                .with("setId", set.getSetId())
                .with("workoutId", last.workoutId())
                .with("exerciseId", set.getExerciseId())
                .with("exerciseName", set.getExerciseName())
                .with("setIndex", set.getSetIndex())
                .with("setType", set.getSetType())
                .with("load", load)
                .with("reps", entry.has("reps") ? (Integer) entry.path("reps").asInt(0) : set.getReps())
                .with("durationSeconds", set.getDurationSeconds())
                .with("rpe", entry.has("rpe") ? number(entry, "rpe") : set.getRpe())
                .map();
    }

    private ToolResult offered(String title, List<Map<String, Object>> events) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Map<String, Object> event = new HashMap<>(events.get(i));
            event.put("eventId", EventIds.derive("offer", question.requestId(), Integer.toString(i)));
            event.put("occurredAt", question.askedAt().toString());
            event.put("zoneId", question.zone().getId());
            EventReader.read(JsonMapper.shared().valueToTree(event), "events[" + i + "]", question.askedAt(), errors);
        }
        if (!errors.isEmpty()) {
            return ToolResult.error(
                    "INVALID_EVENT", errors.stream().limit(5).toList().toString());
        }
        offer = new Intent.Confirm(title, List.copyOf(events), Looked.german(question));
        return ToolResult.of(Map.of("offered", true, "note", "nothing is logged until the athlete confirms"));
    }

    private void sets(JsonNode entry, List<Map<String, Object>> events, Map<String, Integer> setIndex, SetPlaces places)
            throws Unusable {
        Optional<CatalogExercise> known = known(entry);
        String name = entry.has("exercise")
                ? SafeText.line(Arguments.text(entry, "exercise"))
                : known.map(CatalogExercise::name)
                        .orElseThrow(() -> new Unusable("MISSING_ARGUMENT", "a SET needs an exercise"));
        int number = entry.path("sets").asInt(1);
        for (int i = 0; i < number; i++) {
            int said = setIndex.merge(name, 1, Integer::sum) - 1;
            int index = places.next(known.map(CatalogExercise::id).orElse(null), name);
            add(
                    events,
                    "SetLogged",
                    new View()
                            .with("setId", EventIds.derive("set", question.requestId(), name, Integer.toString(said)))
                            .with("workoutId", workoutId())
                            .with("exerciseId", known.map(CatalogExercise::id).orElse(null))
                            .with("exerciseName", name)
                            .with("setIndex", index)
                            .with("setType", "WORKING")
                            .with("load", load(entry))
                            .with("reps", entry.has("reps") ? entry.path("reps").asInt(0) : null)
                            .with("rpe", number(entry, "rpe"))
                            .map());
        }
    }

    private void pain(JsonNode entry, List<Map<String, Object>> events) throws Unusable {
        String area = Arguments.text(entry, "area");
        int severity = Arguments.integer(entry, "severity");
        View payload = new View()
                .with("area", area)
                .with("severity", severity)
                .with("exerciseId", known(entry).map(CatalogExercise::id).orElse(null));
        add(events, "PainReported", payload.map());
    }

    private Optional<CatalogExercise> known(JsonNode entry) throws Unusable {
        var catalogue = question.rules().catalogue();
        if (entry.has("exerciseId")) {
            String id = Arguments.text(entry, "exerciseId");
            return Optional.of(catalogue
                    .byId(id)
                    .orElseThrow(() -> new Unusable("UNKNOWN_EXERCISE", "the catalogue has no exercise " + id)));
        }
        return entry.has("exercise") ? catalogue.find(null, Arguments.text(entry, "exercise")) : Optional.empty();
    }

    private String workoutId() {
        return WorkoutOfDay.today(question).orElseGet(() -> EventIds.derive("workout", question.requestId()));
    }

    private static void add(List<Map<String, Object>> events, String type, Map<String, Object> payload) {
        events.add(Map.of("type", type, "payload", payload));
    }

    private static @Nullable Double number(JsonNode entry, String field) {
        return entry.has(field) ? entry.path(field).asDouble(0) : null;
    }

    private static @Nullable Map<String, Object> load(JsonNode entry) {
        var load = Arguments.load(entry);
        return load == null
                ? null
                : Map.of("value", load.value(), "unit", load.unit().symbol());
    }
}
