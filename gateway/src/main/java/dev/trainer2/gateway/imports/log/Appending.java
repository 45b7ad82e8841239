package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.FileWorkout.FileSet;
import dev.trainer2.gateway.imports.log.ImportPlan.Correction;
import dev.trainer2.gateway.imports.log.ImportPlanner.PairedSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the events of an import. Not thread-safe. */
final class Appending {
    private final LogFormat format;
    private final ZoneId zone;
    private final StandingLog log;
    private final UnaryOperator<String> catalogue;
    private final Instant now;
    private final List<ImportedEvent> events = new ArrayList<>();
    private final List<Correction> corrected = new ArrayList<>();
    private final Set<String> newSets = new HashSet<>();
    private int unchanged;

    Appending(LogFormat format, ZoneId zone, StandingLog log, UnaryOperator<String> catalogue, Instant now) {
        this.format = format;
        this.zone = zone;
        this.log = log;
        this.catalogue = catalogue;
        this.now = now;
    }

    /** A workout that is not in the log: its start, its sets, its end. */
    void begin(FileWorkout workout) {
        String id = ImportIds.workout(workout);
        started(workout, id, ImportIds.start(format, workout, log::has));
        pairs(workout, null).forEach(pair -> logged(workout, id, pair));
        completed(workout, id, workout.end(), ImportIds.event("WorkoutCompleted", List.of(id), log::has));
    }

    /** A workout that is: new sets, and what the file tells otherwise; another app's silence says nothing. */
    void amend(FileWorkout workout, StandingWorkout standing, List<PairedSet> pairs, boolean sameApp) {
        boolean renamed = !workout.title().isEmpty() && !workout.title().equals(standing.title()) && sameApp;
        Instant start = standing.start();
        if (renamed && start != null) {
            corrected.add(new Correction(date(workout), "title", standing.title(), workout.title()));
            started(
                    new FileWorkout(
                            workout.written(), start, workout.end(), workout.title(), workout.note(), List.of()),
                    standing.id(),
                    ImportIds.behind("WorkoutStarted", List.of(standing.id(), workout.title()), standing.startIds()));
        } else {
            unchanged++;
        }
        pairs.forEach(pair -> compare(workout, standing.id(), pair, sameApp));
        boolean noted = !workout.note().equals(standing.note()) && sameApp;
        Instant end = standing.end();
        if (noted) {
            corrected.add(new Correction(date(workout), "note", standing.note(), workout.note()));
            Instant later = end == null || workout.end().isAfter(end) ? workout.end() : end;
            completed(
                    workout,
                    standing.id(),
                    later,
                    ImportIds.behind("WorkoutCompleted", List.of(standing.id(), workout.note()), standing.endIds()));
        } else {
            unchanged++;
        }
    }

    private void compare(FileWorkout workout, String workoutId, PairedSet pair, boolean sameApp) {
        StandingSet before = pair.standing();
        if (before == null) {
            logged(workout, workoutId, pair);
            return;
        }
        SetContent said = before.said();
        SetContent now = pair.file().content();
        boolean same = said.saysTheSameAs(now)
                || !sameApp
                        && said.note().length() > 0
                        && now.note().isEmpty()
                        && said.saysTheSameAs(new SetContent(
                                now.type(),
                                now.load(),
                                now.reps(),
                                now.seconds(),
                                now.meters(),
                                now.rpe(),
                                said.note()));
        if (same || before.isRemoved()) {
            unchanged++;
            return;
        }
        corrected.add(new Correction(date(workout), before.exerciseName(), said.told(), now.told()));
        Map<String, Object> payload = place(before.id(), workoutId, before.exerciseName(), before.index());
        if (before.exerciseId() != null) {
            payload.put("exerciseId", before.exerciseId());
        }
        payload.putAll(now.payload());
        List<String> content = List.of(before.id(), payload.toString(), this.now.toString());
        add(ImportIds.event("SetCorrected", content, log::has), "SetCorrected", this.now, payload);
    }

    /** A set that is gone; removed for good, so that a later one in its place is another set. */
    void remove(String setId) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", setId);
        add(ImportIds.event("SetRemoved", List.of(setId), log::has), "SetRemoved", now, payload);
    }

    /** The sets of a file's workout with those of the log they are, by name, else by what the names mean. */
    List<PairedSet> pairs(FileWorkout workout, @Nullable StandingWorkout standing) {
        Map<String, List<StandingSet>> byName = new LinkedHashMap<>();
        Map<String, List<StandingSet>> byMeaning = new LinkedHashMap<>();
        if (standing != null) {
            for (StandingSet set : standing.sets()) {
                if (!set.isRemovedByImport()) {
                    byName.computeIfAbsent(StandingLog.key(set.exerciseName()), name -> new ArrayList<>())
                            .add(set);
                    byMeaning
                            .computeIfAbsent(meaning(set), name -> new ArrayList<>())
                            .add(set);
                }
            }
        }
        Map<String, List<FileSet>> groups = new LinkedHashMap<>();
        workout.sets()
                .forEach(set -> groups.computeIfAbsent(StandingLog.key(set.exercise()), name -> new ArrayList<>())
                        .add(set));
        Map<FileSet, List<PairedSet>> paired = new java.util.IdentityHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        groups.forEach((name, sets) -> {
            String meaning = meaning(sets.getFirst().exercise());
            List<StandingSet> own = byName.containsKey(name)
                    ? byName.getOrDefault(name, List.of())
                    : byMeaning.getOrDefault(meaning, List.of()).stream()
                            .filter(set -> !groups.containsKey(StandingLog.key(set.exerciseName())))
                            .toList();
            List<Integer> pairs = Pairs.of(sets, own);
            for (int i = 0; i < sets.size(); i++) {
                int place = places.merge(meaning, 1, Integer::sum) - 1;
                StandingSet partner = pairs.get(i) < 0 ? null : own.get(pairs.get(i));
                paired.computeIfAbsent(sets.get(i), set -> new ArrayList<>())
                        .add(new PairedSet(sets.get(i), meaning, place, partner));
            }
        });
        return workout.sets().stream()
                .map(set -> paired.getOrDefault(set, List.of()).getFirst())
                .toList();
    }

    private String meaning(StandingSet set) {
        String mapped = log.mapped(set.exerciseName());
        String id = mapped != null ? mapped : set.exerciseId();
        return id != null ? id : meaning(set.exerciseName());
    }

    private String meaning(String exerciseName) {
        String mapped = log.mapped(exerciseName);
        return mapped != null ? mapped : catalogue.apply(StandingLog.key(exerciseName));
    }

    private void started(FileWorkout workout, String workoutId, String eventId) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("workoutId", workoutId);
        putText(payload, "name", workout.title());
        add(eventId, "WorkoutStarted", workout.start(), payload);
    }

    private void logged(FileWorkout workout, String workoutId, PairedSet pair) {
        String setId =
                ImportIds.set(workout, pair.exercise(), pair.place(), id -> log.hasSet(id) || newSets.contains(id));
        newSets.add(setId);
        Map<String, Object> payload = place(setId, workoutId, pair.file().exercise(), pair.place());
        payload.putAll(pair.file().content().payload());
        String eventId = ImportIds.event("SetLogged", List.of(setId), log::has);
        add(eventId, "SetLogged", workout.start(), payload);
    }

    private static Map<String, Object> place(String setId, String workoutId, String exercise, int index) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", setId);
        payload.put("workoutId", workoutId);
        payload.put("exerciseName", exercise);
        payload.put("setIndex", index);
        return payload;
    }

    private void completed(FileWorkout workout, String workoutId, Instant end, String eventId) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("workoutId", workoutId);
        putText(payload, "note", workout.note());
        add(eventId, "WorkoutCompleted", end, payload);
    }

    private void add(String eventId, String type, Instant at, Map<String, Object> payload) {
        events.add(new ImportedEvent(eventId, type, at, zone, Collections.unmodifiableMap(payload)));
    }

    private String date(FileWorkout workout) {
        return workout.written().toLocalDate().toString();
    }

    private static void putText(Map<String, Object> payload, String key, String text) {
        if (!text.isEmpty()) {
            payload.put(key, text);
        }
    }

    List<ImportedEvent> events() {
        return List.copyOf(events);
    }

    int unchanged() {
        return unchanged;
    }

    List<Correction> corrected() {
        return List.copyOf(corrected);
    }
}
