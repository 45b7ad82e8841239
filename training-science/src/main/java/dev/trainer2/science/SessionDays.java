package dev.trainer2.science;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The day of each session, which is that of the first set of its workout. */
final class SessionDays {
    private final Map<String, LocalDate> byWorkout = new HashMap<>();
    private final Map<LocalDate, TreeSet<String>> byDay = new HashMap<>();

    /**
     * Dates a workout anew.
     *
     * @param inOrder the sets of the workout that stand
     * @return the days on which that may change something
     */
    Set<LocalDate> date(String workout, Collection<LoggedSet> inOrder) {
        LocalDate before = byWorkout.get(workout);
        LocalDate now = inOrder.isEmpty() ? null : inOrder.iterator().next().day();
        Set<LocalDate> changed = new HashSet<>();
        if (now != null) {
            changed.add(now);
        }
        if (!Objects.equals(before, now)) {
            inOrder.forEach(set -> changed.add(set.day()));
            if (before != null) {
                changed.add(before);
            }
            move(workout, before, now);
        }
        return changed;
    }

    private void move(String workout, @Nullable LocalDate before, @Nullable LocalDate now) {
        TreeSet<String> left = before == null ? null : byDay.get(before);
        if (left != null) {
            left.remove(workout);
            if (left.isEmpty()) {
                byDay.remove(before);
            }
        }
        if (now == null) {
            byWorkout.remove(workout);
        } else {
            byWorkout.put(workout, now);
            byDay.computeIfAbsent(now, absent -> new TreeSet<>()).add(workout);
        }
    }

    /** The day of a workout that has sets. */
    LocalDate of(String workout) {
        return Objects.requireNonNull(byWorkout.get(workout), workout);
    }

    /** The workouts that are dated a day. */
    SortedSet<String> on(LocalDate day) {
        return Collections.unmodifiableSortedSet(byDay.getOrDefault(day, new TreeSet<>()));
    }
}
