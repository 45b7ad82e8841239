package dev.trainer2.gateway.explain;

import dev.trainer2.gateway.log.EventStore.Row;
import dev.trainer2.science.WeeklyReviews;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets, entries and workouts: what was logged, what changed it since, and the figures it is part of. */
final class ChangeExplanation {
    private ChangeExplanation() {}

    /** The set's own trace, and the figures it is part of. */
    static void ofSet(OwnEvents log, Row event, Set<Object> causes, Set<Object> effects) {
        List<Row> trace =
                log.with("setId", text(event, "setId"), "SetLogged", "SetCorrected", "SetRemoved", "SetConfirmed");
        for (Row other : trace) {
            if (!other.eventId().equals(event.eventId())) {
                boolean isCause = other.type().equals("SetLogged");
                (isCause ? causes : effects).add(other);
            }
        }
        trace.stream()
                .filter(one -> one.type().equals("SetLogged"))
                .findFirst()
                .ifPresent(logged -> effects.addAll(views(day(logged))));
    }

    /** The sets of a workout, and its start or its end. */
    static void ofWorkout(OwnEvents log, Row event, Set<Object> causes, Set<Object> effects) {
        for (Row other :
                log.with("workoutId", text(event, "workoutId"), "WorkoutStarted", "SetLogged", "WorkoutCompleted")) {
            if (!other.eventId().equals(event.eventId())) {
                (event.type().equals("WorkoutStarted") ? effects : causes).add(other);
            }
        }
    }

    /** What was said about an entry since, and the figures of its day. */
    static void ofEntry(OwnEvents log, Row entry, Set<Object> effects) {
        effects.addAll(log.with("eventId", entry.eventId(), "EntryCorrected", "EntryRemoved"));
        effects.addAll(figures(entry));
    }

    /** The entry that is corrected or removed, and the figures of its day. */
    static void ofChange(OwnEvents log, Row change, Set<Object> causes, Set<Object> effects) {
        Optional<Row> entry = log.one(Requests.field(change, "eventId"));
        entry.ifPresent(one -> {
            causes.add(one);
            log.with("eventId", one.eventId(), "EntryCorrected", "EntryRemoved").stream()
                    .filter(other -> !other.eventId().equals(change.eventId()))
                    .forEach(effects::add);
            effects.addAll(figures(one));
        });
    }

    private static List<Map<String, String>> figures(Row entry) {
        return switch (entry.type()) {
            case "ReadinessCheckedIn" -> views(LocalDate.parse(text(entry, "date")));
            case "ConditioningLogged" -> views(day(entry));
            default -> List.of(); // a body weight is in no day's figures by itself
        };
    }

    private static List<Map<String, String>> views(LocalDate day) {
        return ExplainController.links(
                "fatigue", "/explain/fatigue/" + day,
                "weekly-review", "/explain/weekly-reviews/" + WeeklyReviews.isoWeek(day));
    }

    private static LocalDate day(Row event) {
        return Instant.parse(event.occurredAt())
                .atZone(ZoneId.of(event.zoneId()))
                .toLocalDate();
    }

    private static String text(Row event, String field) {
        return String.valueOf(Requests.field(event, field));
    }
}
