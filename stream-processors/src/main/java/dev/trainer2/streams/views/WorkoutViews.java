package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the workouts of an athlete come to: only those that changed, and later ones whose records did, are made again. */
final class WorkoutViews {
    private static final int RECENT = 10;
    private static final int WEEKS = 8;
    private static final int KEPT = 8;

    private final String userId;
    private final LoggedWorkouts logged;
    private final Map<String, WorkoutPart> byId = new HashMap<>();
    private final TreeMap<WorkoutPlace, WorkoutPart> inOrder = new TreeMap<>();
    private final TreeMap<String, TreeMap<WorkoutPlace, WorkoutPart>> trainedByWeek = new TreeMap<>();
    private final LiftLogs lifts = new LiftLogs();
    /** Some of the workouts that were made last: they are told several times. */
    private final Map<String, Workout> found = new HashMap<>();

    private LoadUnit unit = LoadUnit.kg;
    private int withSets;
    private int workSets;
    private BigDecimal tonnage = BigDecimal.ZERO;

    private final Set<String> changedWorkouts = new HashSet<>();
    private final Set<String> changedLifts = new HashSet<>();

    WorkoutViews(String userId, LoggedWorkouts logged) {
        this.userId = userId;
        this.logged = logged;
    }

    /** @param profileUnit in which a set without a load has its nothing */
    void settle(@Nullable LoadUnit profileUnit) {
        Set<String> touched = new HashSet<>(logged.takeTouched());
        LoadUnit next = profileUnit == LoadUnit.lb ? LoadUnit.lb : LoadUnit.kg;
        if (next != unit) {
            unit = next;
            touched.addAll(byId.keySet());
        }
        found.clear();
        for (String id : touched) {
            WorkoutPart before = byId.get(id);
            WorkoutPart after = logged.find(id)
                    .map(this::keep)
                    .map(workout -> WorkoutPart.of(workout, unit))
                    .orElse(null);
            if (before != null) {
                takeOut(before);
            }
            if (after != null) {
                put(after);
            }
            changedWorkouts.add(id);
            lifts.replace(before, after).forEach(later -> changedWorkouts.add(later.workoutId()));
        }
        changedLifts.addAll(lifts.settle(this::workout));
    }

    private void put(WorkoutPart part) {
        byId.put(part.place().workoutId(), part);
        inOrder.put(part.place(), part);
        if (part.workSets() > 0) {
            trainedByWeek
                    .computeIfAbsent(part.week(), absent -> new TreeMap<>())
                    .put(part.place(), part);
        }
        withSets += part.hasSets() ? 1 : 0;
        workSets += part.workSets();
        tonnage = tonnage.add(part.tonnage());
    }

    private void takeOut(WorkoutPart part) {
        byId.remove(part.place().workoutId());
        inOrder.remove(part.place());
        TreeMap<WorkoutPlace, WorkoutPart> week = trainedByWeek.getOrDefault(part.week(), new TreeMap<>());
        week.remove(part.place());
        if (week.isEmpty()) {
            trainedByWeek.remove(part.week());
        }
        withSets -= part.hasSets() ? 1 : 0;
        workSets -= part.workSets();
        tonnage = tonnage.subtract(part.tonnage());
    }

    private Workout keep(Workout workout) {
        if (found.size() < KEPT) {
            found.put(workout.workoutId(), workout);
        }
        return workout;
    }

    private Workout workout(String id) {
        Workout known = found.get(id);
        return known != null ? known : logged.find(id).orElseThrow();
    }

    /** The rows of the workouts that changed since this was asked last, in the order of the workouts; of one that is gone null. */
    Map<String, @Nullable AthleteWorkout> takeChangedWorkouts(LogPosition cursor) {
        Map<String, @Nullable AthleteWorkout> rows = workoutRows(changedWorkouts, cursor);
        changedWorkouts.clear();
        return rows;
    }

    /** The rows of the lifts that changed since this was asked last; of one that is gone null. */
    Map<String, @Nullable AthleteLift> takeChangedLifts(LogPosition cursor) {
        Map<String, @Nullable AthleteLift> rows = new TreeMap<>();
        changedLifts.forEach(key -> rows.put(
                key, lifts.find(key).map(lift -> lift.row(userId, cursor)).orElse(null)));
        changedLifts.clear();
        return rows;
    }

    /** The rows of all workouts. */
    Map<String, AthleteWorkout> workouts(LogPosition cursor) {
        Map<String, AthleteWorkout> all = new LinkedHashMap<>();
        workoutRows(byId.keySet(), cursor).forEach((id, row) -> all.put(id, Objects.requireNonNull(row)));
        return all;
    }

    /** The rows of all lifts. */
    Map<String, AthleteLift> lifts(LogPosition cursor) {
        Map<String, AthleteLift> all = new TreeMap<>();
        lifts.all().forEach((key, lift) -> all.put(key, lift.row(userId, cursor)));
        return all;
    }

    private Map<String, @Nullable AthleteWorkout> workoutRows(Set<String> ids, LogPosition cursor) {
        WorkoutRows maker = new WorkoutRows(userId, cursor, lifts);
        Map<String, @Nullable AthleteWorkout> rows = new LinkedHashMap<>();
        ids.stream().filter(id -> !byId.containsKey(id)).forEach(gone -> rows.put(gone, null));
        ids.stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .sorted(Comparator.comparing(WorkoutPart::place))
                .forEach(part -> rows.put(
                        part.place().workoutId(), maker.row(workout(part.place().workoutId()), part)));
        return rows;
    }

    /** Workouts that have a set. */
    int withSets() {
        return withSets;
    }

    int workSets() {
        return workSets;
    }

    /** Kilograms times repetitions over all work sets. */
    double tonnageKg() {
        return tonnage.doubleValue();
    }

    /** The newest workout when it goes on; null when none does. */
    @Nullable
    CurrentWorkout current() {
        return inOrder.isEmpty()
                ? null
                : Summaries.current(workout(inOrder.lastKey().workoutId()));
    }

    /** The last workouts with sets, newest first. */
    List<WorkoutSummary> recent() {
        return inOrder.descendingMap().values().stream()
                .filter(WorkoutPart::hasSets)
                .limit(RECENT)
                .map(WorkoutPart::summary)
                .toList();
    }

    /** Totals by ISO week, newest first, weeks with a session only. */
    List<WeekTotals> weeks() {
        return trainedByWeek.descendingMap().entrySet().stream()
                .limit(WEEKS)
                .map(week -> Summaries.week(week.getKey(), week.getValue().values()))
                .toList();
    }

    /** The best likely estimate of each exercise by each method. */
    List<BestSet> best() {
        return lifts.best();
    }

    /** Work sets of the last session of each exercise, the exercise trained last first. */
    List<ExerciseHistory> lastSessions() {
        return lifts.lastSessions(place -> Objects.requireNonNull(inOrder.get(place)));
    }
}
