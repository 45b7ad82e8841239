package dev.trainer2.gateway.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workouts, lifts and days as the contract shapes them. */
public final class TrainingShapes {
    private static final List<String> WORKOUT = List.of(
            "workoutId",
            "name",
            "date",
            "startedAt",
            "completedAt",
            "imported",
            "sets",
            "workSets",
            "tonnageKg",
            "records");
    private static final List<String> LIFT =
            List.of("exercise", "exerciseName", "exerciseId", "sessions", "workSets", "best", "last");
    private static final List<String> DAY = List.of(
            "date",
            "load",
            "lifting",
            "conditioning",
            "atl",
            "ctl",
            "balance",
            "ratio",
            "monotony",
            "strain",
            "status",
            "rpeCoverage",
            "workSets");
    private static final List<String> SIGNAL = List.of("date", "signal", "value", "threshold", "holds", "active");

    private TrainingShapes() {}

    /** A workout from the record of its topic, with its texts opened. */
    public static Map<String, @Nullable Object> workout(Map<?, ?> row) {
        return picked(row, WORKOUT);
    }

    /** A lift without the estimates of its session days. */
    static Map<String, @Nullable Object> lift(Map<?, ?> row) {
        return picked(row, LIFT);
    }

    /** A lift with the estimates of its session days. */
    public static Map<String, @Nullable Object> liftWithDays(Map<?, ?> row) {
        Map<String, @Nullable Object> lift = lift(row);
        lift.put("days", row.get("days"));
        return lift;
    }

    /** A day of the fatigue model. */
    static Map<String, @Nullable Object> day(Map<?, ?> row) {
        return picked(row, DAY);
    }

    /** A day with its readiness, null without one, and its signals. */
    public static Map<String, @Nullable Object> wholeDay(Map<?, ?> row) {
        Map<String, @Nullable Object> day = day(row);
        day.put("modelled", DailyFigures.isModelled(row));
        day.put("readiness", row.get("readiness") == null ? null : readiness(row));
        day.put("signals", signals(row));
        return day;
    }

    static Map<String, @Nullable Object> readiness(Map<?, ?> row) {
        Map<String, @Nullable Object> readiness = new LinkedHashMap<>();
        readiness.put("date", row.get("date"));
        readiness.put("score", row.get("readiness"));
        readiness.put("band", row.get("band"));
        readiness.put("basis", row.get("basis"));
        readiness.put("inputs", row.get("readinessInputs"));
        return readiness;
    }

    static List<Map<String, @Nullable Object>> signals(Map<?, ?> row) {
        List<Map<String, @Nullable Object>> signals = new ArrayList<>();
        if (row.get("signals") instanceof List<?> list) {
            list.forEach(signal -> signals.add(picked((Map<?, ?>) signal, SIGNAL)));
        }
        return signals;
    }

    static Map<String, @Nullable Object> picked(Map<?, ?> row, List<String> names) {
        Map<String, @Nullable Object> picked = new LinkedHashMap<>();
        names.forEach(name -> picked.put(name, row.get(name)));
        return picked;
    }
}
