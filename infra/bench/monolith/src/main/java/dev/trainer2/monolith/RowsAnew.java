package dev.trainer2.monolith;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.FatigueDay;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of workouts, lifts, days and weeks that a batch has changed, within its transaction. */
@Component
class RowsAnew {
    private final EntityManager entities;
    private final SetQueries queries;
    private final Catalogue catalogue;

    RowsAnew(EntityManager entities, SetQueries queries, Catalogue catalogue) {
        this.entities = entities;
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /** The rows that are there after it. */
    List<Object> of(String user, Touched touched) {
        if (touched.isNothing()) {
            return List.of();
        }
        List<Object> rows = new ArrayList<>();
        workouts(user, touched.workouts(), rows);
        lifts(user, touched, rows);
        daysAndWeeks(user, touched, rows);
        return rows;
    }

    private void workouts(String user, Set<UUID> touched, List<Object> rows) {
        Map<UUID, List<TrainingSet>> sets =
                queries.ofWorkouts(user, touched).stream().collect(Collectors.groupingBy(TrainingSet::workoutId));
        for (UUID id : touched) {
            WorkoutId key = new WorkoutId(user, id);
            List<TrainingSet> own = sets.getOrDefault(id, List.of());
            put(WorkoutRow.class, key, own.isEmpty() ? List.of() : List.of(Figures.workout(key, own, catalogue)), rows);
        }
    }

    private void lifts(String user, Touched touched, List<Object> rows) {
        Map<String, LiftRow> changed = new LinkedHashMap<>();
        if (!touched.again().isEmpty()) {
            for (SetQueries.Best best : queries.bests(user, touched.again())) {
                changed.computeIfAbsent(best.exercise(), name -> new LiftRow(new LiftId(user, name), best.lastDay()))
                        .take(best.method(), best.kilograms(), best.lastDay());
            }
            touched.again()
                    .forEach(name -> put(
                            LiftRow.class,
                            new LiftId(user, name),
                            changed.containsKey(name) ? List.of(changed.get(name)) : List.of(),
                            new ArrayList<>())); // told below, with the others
        }
        for (TrainingSet set : touched.logged()) {
            if (!touched.again().contains(set.exercise())) {
                LiftId id = new LiftId(user, set.exercise());
                @Nullable LiftRow known = changed.get(set.exercise());
                if (known == null) {
                    known = entities.find(LiftRow.class, id);
                }
                LiftRow row = known == null ? new LiftRow(id, set.day()) : known;
                row.take(set.method(), set.estimate(), set.day());
                if (known == null) {
                    entities.persist(row);
                }
                changed.put(set.exercise(), row);
            }
        }
        rows.addAll(changed.values());
    }

    private void daysAndWeeks(String user, Touched touched, List<Object> rows) {
        Set<LocalDate> mondays = touched.mondays();
        TreeSet<LocalDate> ordered = new TreeSet<>(mondays);
        List<TrainingSet> sets =
                queries.ofDays(user, ordered.first(), ordered.last().plusDays(6));
        Map<LocalDate, List<TrainingSet>> byDay = sets.stream().collect(Collectors.groupingBy(TrainingSet::day));
        Map<LocalDate, List<TrainingSet>> byWeek =
                sets.stream().collect(Collectors.groupingBy(set -> Touched.monday(set.day())));
        for (LocalDate monday : mondays) {
            WeekId key = new WeekId(user, monday);
            List<TrainingSet> own = byWeek.getOrDefault(monday, List.of());
            put(WeekRow.class, key, own.isEmpty() ? List.of() : List.of(Figures.week(key, own, catalogue)), rows);
        }
        days(user, touched, byDay, rows);
    }

    /** A day's load is that of its sets; its fatigue follows from all days up to it, so that later ones change too. */
    private void days(String user, Touched touched, Map<LocalDate, List<TrainingSet>> byDay, List<Object> rows) {
        NavigableMap<LocalDate, DailyLoad> loads = queries.loads(user);
        for (LocalDate day : touched.days()) {
            List<TrainingSet> own = byDay.getOrDefault(day, List.of());
            if (own.isEmpty()) {
                loads.remove(day);
                put(DayRow.class, new DayId(user, day), List.of(), rows);
            } else {
                loads.put(day, Figures.load(own));
            }
        }
        if (loads.isEmpty()) {
            return;
        }
        Map<LocalDate, FatigueDay> fatigue = Figures.fatigue(loads);
        for (LocalDate day : loads.tailMap(touched.days().first()).keySet()) {
            DayRow row = entities.find(DayRow.class, new DayId(user, day));
            FatigueDay figures = java.util.Objects.requireNonNull(fatigue.get(day));
            boolean fresh = row == null;
            row = fresh ? new DayRow(user, day) : row;
            row.become(figures);
            List<TrainingSet> own = byDay.get(day);
            if (own != null) {
                row.workSets((int) own.stream().filter(TrainingSet::isWork).count());
            }
            if (fresh) {
                entities.persist(row);
            }
            rows.add(row);
        }
    }

    /** Writes the one row there is now under a key, or takes it away. */
    private <T> void put(Class<T> type, Object key, List<T> now, List<Object> rows) {
        if (now.isEmpty()) {
            T old = entities.find(type, key);
            if (old != null) {
                entities.remove(old);
            }
        } else {
            rows.add(entities.merge(now.getFirst()));
        }
    }
}
