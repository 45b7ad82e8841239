package dev.trainer2.monolith;

import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.OneRepMax;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the service asks of its tables: one query for all of a batch, none for each row. */
@Repository
class SetQueries {
    private final EntityManager entities;

    SetQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The best estimate of an exercise by a method, and the last day it was done; without a method where there is no estimate. */
    record Best(
            String exercise,
            OneRepMax.@Nullable Method method,
            @Nullable Double kilograms,
            LocalDate lastDay) {}

    /** The load of a day. */
    record DayLoad(LocalDate day, double lifting, double conditioning) {}

    Optional<String> userOf(String token) {
        return entities
                .createQuery("select a.userId from AthleteRow a where a.token = :token", String.class)
                .setParameter("token", token)
                .getResultList()
                .stream()
                .findFirst();
    }

    Set<UUID> seen(String user, Collection<UUID> events) {
        return Set.copyOf(entities.createQuery(
                        "select e.id.eventId from SeenEvent e where e.id.userId = :user and e.id.eventId in :ids",
                        UUID.class)
                .setParameter("user", user)
                .setParameter("ids", events)
                .getResultList());
    }

    /** Sets by their ids, removed ones too. */
    Map<UUID, TrainingSet> sets(String user, Collection<UUID> ids) {
        return entities
                .createQuery(
                        "select s from TrainingSet s where s.id.userId = :user and s.id.setId in :ids",
                        TrainingSet.class)
                .setParameter("user", user)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(set -> set.id().setId(), Function.identity()));
    }

    List<TrainingSet> ofWorkouts(String user, Collection<UUID> workouts) {
        return entities.createQuery(
                        "select s from TrainingSet s where s.id.userId = :user and s.workoutId in :ids"
                                + " and s.removed = false",
                        TrainingSet.class)
                .setParameter("user", user)
                .setParameter("ids", workouts)
                .getResultList();
    }

    List<TrainingSet> ofDays(String user, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select s from TrainingSet s where s.id.userId = :user and s.day between :from and :to"
                                + " and s.removed = false",
                        TrainingSet.class)
                .setParameter("user", user)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<Best> bests(String user, Collection<String> exercises) {
        return entities.createQuery(
                        "select new dev.trainer2.monolith.SetQueries$Best(s.exercise, s.method, max(s.estimate), max(s.day))"
                                + " from TrainingSet s where s.id.userId = :user and s.exercise in :exercises"
                                + " and s.removed = false group by s.exercise, s.method",
                        Best.class)
                .setParameter("user", user)
                .setParameter("exercises", exercises)
                .getResultList();
    }

    NavigableMap<LocalDate, DailyLoad> loads(String user) {
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        entities.createQuery(
                        "select new dev.trainer2.monolith.SetQueries$DayLoad(d.id.day, d.lifting, d.conditioning)"
                                + " from DayRow d where d.id.userId = :user",
                        DayLoad.class)
                .setParameter("user", user)
                .getResultList()
                .forEach(day -> loads.put(day.day(), new DailyLoad(day.lifting(), day.conditioning())));
        return loads;
    }
}
