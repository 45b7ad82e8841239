package dev.trainer2.gateway.views;

import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of workouts and lifts that the sink keeps, in the version that the pointer names, with their texts opened. */
@Component
class TrainingRows {
    private static final String CURRENT = " where version = (select version from view_pointer) and user_id = :user ";
    private final JdbcClient jdbc;
    private final AthleteKeys keys;

    TrainingRows(JdbcClient jdbc, AthleteKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Workouts, the newest first. */
    List<Map<?, ?>> workouts(String userId, int limit) {
        return page(userId, "", "", limit);
    }

    /** Workouts that started before an instant, the newest first. */
    List<Map<?, ?>> workoutsBefore(String userId, Instant before, int limit) {
        return page(userId, "and started_at < :before::timestamptz", before.toString(), limit);
    }

    /** Workouts of days before a day, the newest first. */
    List<Map<?, ?>> workoutsBefore(String userId, LocalDate before, int limit) {
        return page(userId, "and day < :before::date", before.toString(), limit);
    }

    /** Workouts older than one of the athlete's, the newest first. */
    List<Map<?, ?>> workoutsBefore(String userId, String workoutId, int limit) {
        String older = "and (started_at, workout_id) < (select started_at, workout_id from athlete_workout" + CURRENT
                + "and workout_id = :before)";
        return page(userId, older, workoutId, limit);
    }

    /** Workouts that fulfil a condition on {@code :before}, the newest first. */
    private List<Map<?, ?>> page(String userId, String condition, String before, int limit) {
        return rows(
                userId,
                jdbc.sql("select row from athlete_workout" + CURRENT + condition
                                + " order by started_at desc, workout_id desc limit :limit")
                        .param("user", userId)
                        .param("before", before)
                        .param("limit", limit));
    }

    /** A workout of the athlete. */
    Optional<Map<?, ?>> workout(String userId, String workoutId) {
        return rows(
                        userId,
                        jdbc.sql("select row from athlete_workout" + CURRENT + "and workout_id = :workout")
                                .param("user", userId)
                                .param("workout", workoutId))
                .stream()
                .findFirst();
    }

    /** Every lift of the athlete, the one trained last first. */
    List<Map<?, ?>> lifts(String userId) {
        return rows(
                userId,
                jdbc.sql("select row from athlete_lift" + CURRENT + "order by last_day desc, exercise")
                        .param("user", userId));
    }

    /** A lift of the athlete by its catalogue id, or its name in lower case where it has none. */
    Optional<Map<?, ?>> lift(String userId, String exercise) {
        return rows(
                        userId,
                        jdbc.sql("select row from athlete_lift" + CURRENT + "and exercise = :exercise")
                                .param("user", userId)
                                .param("exercise", exercise))
                .stream()
                .findFirst();
    }

    private List<Map<?, ?>> rows(String userId, JdbcClient.StatementSpec query) {
        List<@Nullable Object> sealed = query.<@Nullable Object>query(
                        (row, n) -> JsonMapper.shared().readValue(row.getString(1), Map.class))
                .list();
        var key = sealed.isEmpty() ? null : keys.find(userId).orElse(null);
        return sealed.stream()
                .<Map<?, ?>>map(row -> (Map<?, ?>) Objects.requireNonNull(SealedText.open(row, key)))
                .toList();
    }
}
