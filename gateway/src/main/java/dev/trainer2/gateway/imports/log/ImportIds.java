package dev.trainer2.gateway.imports.log;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ids of what an import brings. They derive from what makes a workout and a set the same, so that two imports at once
 * bring the same ids, and take a next one only where an earlier import with this identity was removed or taken back.
 */
final class ImportIds {
    /** More tries than an id that sorts behind a handful of others needs. */
    private static final int TRIES = 20_000;

    private ImportIds() {}

    static String workout(FileWorkout workout) {
        return ContentIds.id("workout", List.of(minute(workout.written())));
    }

    static String set(FileWorkout workout, String exercise, int place, Predicate<String> taken) {
        return free("set", List.of(minute(workout.written()), exercise, Integer.toString(place)), taken);
    }

    /** The event that a workout began, which also tells the app it came from. */
    static String start(LogFormat format, FileWorkout workout, Predicate<String> taken) {
        return free("event:WorkoutStarted", List.of(format.name(), minute(workout.written())), taken);
    }

    static String event(String type, List<String> content, Predicate<String> taken) {
        return free("event:" + type, content, taken);
    }

    /** An id that sorts behind others: of events at one instant the last one in this order stands. */
    static String behind(String type, List<String> content, List<String> others) {
        String last = others.stream().max(String::compareTo).orElse("");
        for (int n = 0; n < TRIES; n++) {
            String id = ContentIds.id("event:" + type, with(content, n));
            if (id.compareTo(last) > 0) {
                return id;
            }
        }
        throw new IllegalStateException("no id sorts behind " + last);
    }

    /** Whether an app's import brought a workout: its first event has an id that only this app's has. */
    static boolean isFrom(LogFormat format, StandingWorkout workout) {
        var start = workout.start();
        if (start == null) {
            return false;
        }
        List<String> known = new ArrayList<>();
        for (ZoneId zone : List.of(workout.zone(), ZoneId.of("UTC"))) {
            LocalDateTime local = start.atZone(zone).toLocalDateTime();
            for (int n = 0; n < 10; n++) {
                known.add(id("event:WorkoutStarted", List.of(format.name(), minute(local)), n));
            }
            // imports before identities were to the minute named the start and the title
            known.add(ContentIds.id("event:WorkoutStarted", List.of(format.name(), local.toString(), workout.title())));
        }
        return workout.startIds().stream().anyMatch(known::contains);
    }

    private static String free(String namespace, List<String> parts, Predicate<String> taken) {
        String id = id(namespace, parts, 0);
        for (int n = 1; taken.test(id); n++) {
            id = id(namespace, parts, n);
        }
        return id;
    }

    private static String id(String namespace, List<String> parts, int n) {
        return ContentIds.id(namespace, n == 0 ? parts : with(parts, n));
    }

    private static List<String> with(List<String> parts, int n) {
        List<String> all = new ArrayList<>(parts);
        all.add("again " + n);
        return all;
    }

    private static String minute(LocalDateTime local) {
        return local.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
