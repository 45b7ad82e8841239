package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The log of an athlete who imports files one after the other, in memory, and what stands of it. */
final class AthleteLog {
    private record Logged(ImportedEvent event, boolean imported) {}

    private final Map<String, Logged> events = new LinkedHashMap<>();
    private Instant now = Fixtures.NOW;

    /** Compares a file with the log and appends what is new. */
    ImportPlan imports(ImportedLog file, boolean removeMissing) {
        now = now.plusSeconds(60);
        ImportPlan plan =
                ImportPlanner.plan(file, standing(), AthleteLog::meaning, new ImportOptions(removeMissing, true, now));
        plan.events().forEach(event -> append(event, true));
        return plan;
    }

    ImportPlan imports(String fixture) {
        return imports(Fixtures.readFixture("cases/" + fixture), false);
    }

    void append(ImportedEvent event, boolean imported) {
        events.putIfAbsent(event.eventId(), new Logged(event, imported));
    }

    /** Something the athlete does in the app. */
    void says(String type, Map<String, Object> payload) {
        now = now.plusSeconds(60);
        String id = java.util
                .UUID
                .nameUUIDFromBytes((type + now).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        append(new ImportedEvent(id, type, now, Fixtures.ZURICH, payload), false);
    }

    /** Goes through the events, in no order. */
    void each(java.util.function.BiConsumer<ImportedEvent, Boolean> reader) {
        events.values().forEach(one -> reader.accept(one.event(), one.imported()));
    }

    int size() {
        return events.size();
    }

    private static String meaning(String name) {
        return Map.of("bankdrücken (langhantel)", "bench", "bench press (barbell)", "bench")
                .getOrDefault(name, name);
    }

    private StandingLog standing() {
        StandingLog log = new StandingLog();
        List<Logged> shuffled = new ArrayList<>(events.values());
        Collections.shuffle(shuffled, new Random(events.size()));
        shuffled.forEach(one -> log.add(
                one.event().type(),
                one.event().eventId(),
                one.event().occurredAt(),
                one.event().zone().getId(),
                one.imported(),
                one.event().payload()));
        return log.finished();
    }

    private List<ImportedEvent> inOrder() {
        return events.values().stream()
                .map(Logged::event)
                .sorted(Comparator.comparing(ImportedEvent::occurredAt).thenComparing(ImportedEvent::eventId))
                .toList();
    }

    /** Takes an import back. */
    List<ImportedEvent> undo(ImportPlan plan) {
        now = now.plusSeconds(60);
        Set<String> brought = new HashSet<>();
        plan.events().forEach(event -> brought.add(event.eventId()));
        String importId = new java.util.UUID(0x8000, now.getEpochSecond()).toString();
        ImportUndo undo = new ImportUndo(importId, now, Fixtures.ZURICH);
        List<Logged> shuffled = new ArrayList<>(events.values());
        Collections.shuffle(shuffled, new Random(1));
        shuffled.forEach(one -> undo.add(
                one.event().type(),
                one.event().eventId(),
                one.event().occurredAt(),
                one.event().zone().getId(),
                brought.contains(one.event().eventId()),
                one.event().payload()));
        List<ImportedEvent> back = undo.events();
        back.forEach(event -> append(event, true));
        return back;
    }

    /** The standing sets as a fold of the log gives them, in their order. */
    List<Map<String, Object>> sets() {
        Map<String, Map<String, Object>> sets = new LinkedHashMap<>();
        Map<String, Map<String, Object>> corrections = new HashMap<>();
        Set<Object> removed = new HashSet<>();
        for (ImportedEvent event : inOrder()) {
            String id = String.valueOf(event.payload().get("setId"));
            switch (event.type()) {
                case "SetLogged" -> sets.put(id, event.payload());
                case "SetCorrected" -> corrections.put(id, event.payload());
                case "SetRemoved" -> removed.add(id);
                default -> {}
            }
        }
        return sets.keySet().stream()
                .filter(id -> !removed.contains(id))
                .map(id -> corrections.getOrDefault(id, sets.get(id)))
                .sorted(Comparator.comparing(set -> (Integer) set.get("setIndex")))
                .toList();
    }

    /** The standing sets in a line each. */
    List<String> told() {
        return sets().stream().map(set -> SetContent.of(set).told()).toList();
    }

    /** The standing names of the workouts. */
    List<Object> names() {
        Map<Object, Object> names = new LinkedHashMap<>();
        for (ImportedEvent event : inOrder()) {
            if (event.type().equals("WorkoutStarted")) {
                names.put(event.payload().get("workoutId"), event.payload().getOrDefault("name", ""));
            }
        }
        return List.copyOf(names.values());
    }
}
