package dev.trainer2.streams.views;

import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The exercises of an athlete over all workouts. */
final class LiftLogs {
    private static final int TOLD = 40;

    private final Map<String, LiftLog> byKey = new TreeMap<>();
    private final Set<String> touched = new HashSet<>();

    /**
     * Puts what a workout says in the place of what it said before.
     *
     * @param before null for a workout that is new
     * @param after null for one that is gone
     * @return the later workouts, whose records may be others now
     */
    Set<WorkoutPlace> replace(@Nullable WorkoutPart before, @Nullable WorkoutPart after) {
        Set<WorkoutPlace> later = new HashSet<>();
        if (before != null) {
            for (LiftSession session : before.lifts()) {
                LiftLog lift = Objects.requireNonNull(byKey.get(session.key()));
                lift.remove(before.place());
                later.addAll(lift.after(before.place()));
                touched.add(session.key());
            }
        }
        if (after != null) {
            for (LiftSession session : after.lifts()) {
                LiftLog lift = byKey.computeIfAbsent(session.key(), LiftLog::new);
                lift.put(after.place(), session);
                later.addAll(lift.after(after.place()));
                touched.add(session.key());
            }
        }
        return later;
    }

    /**
     * Brings those that changed up to date.
     *
     * @param workouts gives a workout by its id
     * @return the keys of those that changed; of one that has no session left {@link #find} gives nothing
     */
    Set<String> settle(Function<String, Workout> workouts) {
        Set<String> settled = Set.copyOf(touched);
        touched.clear();
        for (String key : settled) {
            LiftLog lift = Objects.requireNonNull(byKey.get(key));
            if (lift.isEmpty()) {
                byKey.remove(key);
            } else {
                lift.settle(Summaries.history(workouts.apply(lift.lastPlace().workoutId()), key));
            }
        }
        return settled;
    }

    Optional<LiftLog> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Map<String, LiftLog> all() {
        return byKey;
    }

    /** The best likely estimate of each exercise by each method. */
    List<BestSet> best() {
        Map<String, BestSet> best = new TreeMap<>();
        byKey.forEach((key, lift) -> lift.bests().forEach((method, one) -> best.put(key + "|" + method, one.set())));
        return best.values().stream()
                .sorted(Comparator.comparing(BestSet::getExercise)
                        .thenComparing(set -> set.getMethod().name()))
                .toList();
    }

    /**
     * Work sets of the last session of each exercise, the exercise trained last first.
     *
     * @param parts gives what a workout adds
     */
    List<ExerciseHistory> lastSessions(Function<WorkoutPlace, WorkoutPart> parts) {
        Map<WorkoutPlace, List<LiftLog>> byPlace =
                new TreeMap<>(Comparator.<WorkoutPlace>naturalOrder().reversed());
        byKey.values()
                .forEach(lift -> byPlace.computeIfAbsent(lift.lastPlace(), absent -> new ArrayList<>())
                        .add(lift));
        List<ExerciseHistory> last = new ArrayList<>();
        byPlace.forEach((place, lifts) -> parts.apply(place).lifts().stream()
                .map(session -> Objects.requireNonNull(byKey.get(session.key())))
                .filter(lifts::contains)
                .map(LiftLog::last)
                .forEach(last::add));
        return List.copyOf(last.subList(0, Math.min(TOLD, last.size())));
    }
}
