package dev.trainer2.gateway.export;

import dev.trainer2.gateway.log.EventStore.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sets of an athlete as they stand, with their workouts: a correction replaces the fields but not the place, the last
 * one wins, a removal is final. Pure; the order of the events is that of their time.
 */
final class StandingSets {
    /** Types of the events it is made of. */
    static final List<String> TYPES =
            List.of("SetLogged", "SetCorrected", "SetRemoved", "WorkoutStarted", "WorkoutCompleted");

    private final List<Row> events = new ArrayList<>();

    /**
     * A set.
     *
     * @param fields of the set by the names of the contract
     * @param at when it was logged
     */
    record Standing(Map<?, ?> fields, Instant at) {}

    /**
     * A workout with the sets that stand.
     *
     * @param name title; empty without one
     * @param note on the whole of it; empty without one
     * @param start its start, or its first set where none was logged
     * @param duration from start to end; null while it has no end
     * @param zoneId zone of its first set
     */
    record Workout(
            String name,
            String note,
            Instant start,
            @Nullable Duration duration,
            String zoneId,
            List<Standing> sets) {}

    /** Takes an event; of other types than {@link #TYPES} nothing is made. */
    void add(Row event) {
        if (TYPES.contains(event.type())) {
            events.add(event);
        }
    }

    /** The workouts that have sets, by their start. */
    List<Workout> workouts() {
        events.sort(Comparator.comparing((Row event) -> Instant.parse(event.occurredAt()))
                .thenComparing(Row::eventId));
        Map<String, Row> logged = new TreeMap<>();
        Map<String, Map<?, ?>> corrected = new HashMap<>();
        Set<String> removed = new HashSet<>();
        Map<String, Row> starts = new HashMap<>();
        Map<String, Row> ends = new HashMap<>();
        for (Row event : events) {
            switch (event.type()) {
                case "SetLogged" -> logged.put(text(event, "setId"), event);
                case "SetCorrected" -> corrected.put(text(event, "setId"), fields(event));
                case "SetRemoved" -> removed.add(text(event, "setId"));
                case "WorkoutStarted" -> starts.put(text(event, "workoutId"), event);
                default -> ends.put(text(event, "workoutId"), event);
            }
        }
        Map<String, List<Row>> byWorkout = new HashMap<>();
        logged.forEach((setId, set) -> {
            if (!removed.contains(setId)) {
                Map<?, ?> fields = corrected.getOrDefault(setId, fields(set));
                byWorkout
                        .computeIfAbsent(String.valueOf(fields.get("workoutId")), id -> new ArrayList<>())
                        .add(with(set, fields));
            }
        });
        return byWorkout.entrySet().stream()
                .map(entry -> workout(entry.getValue(), starts.get(entry.getKey()), ends.get(entry.getKey())))
                .sorted(Comparator.comparing(Workout::start).thenComparing(Workout::name))
                .toList();
    }

    private static Workout workout(List<Row> sets, @Nullable Row started, @Nullable Row ended) {
        List<Standing> standing = sets.stream()
                .map(set -> new Standing(fields(set), Instant.parse(set.occurredAt())))
                .sorted(Comparator.comparing(Standing::at)
                        .thenComparing(set ->
                                ((Number) Objects.requireNonNull(set.fields().get("setIndex"))).intValue()))
                .toList();
        Instant start = started == null ? standing.getFirst().at() : Instant.parse(started.occurredAt());
        Duration lasted = ended == null ? null : Duration.between(start, Instant.parse(ended.occurredAt()));
        return new Workout(
                Optional.ofNullable(started).map(event -> text(event, "name")).orElse(""),
                Optional.ofNullable(ended).map(event -> text(event, "note")).orElse(""),
                start,
                lasted == null || lasted.isNegative() ? null : lasted,
                sets.getFirst().zoneId(),
                standing);
    }

    private static Row with(Row set, Map<?, ?> fields) {
        return new Row(set.eventId(), set.type(), set.occurredAt(), set.zoneId(), set.source(), fields, set.offset());
    }

    private static Map<?, ?> fields(Row event) {
        return (Map<?, ?>) Objects.requireNonNull(event.payload(), "a payload");
    }

    private static String text(Row event, String field) {
        Object value = fields(event).get(field);
        return value == null ? "" : value.toString();
    }
}
