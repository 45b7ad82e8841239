package dev.trainer2.agent.model;

import dev.trainer2.science.plan.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arguments of proposals: one that keeps every rule, and for each rule one that breaks it. */
final class Plans {
    private Plans() {}

    static Map<String, Object> good() {
        return week(
                Athletes.MONDAY.toString(),
                1,
                List.of(session(
                        0, exercise(Athletes.BENCH, 4, 6, 8, 8, 82.5), exercise(Athletes.ROW, 4, 8, 10, 8, 0))));
    }

    static Map<String, Object> breaking(Rule rule) {
        String monday = Athletes.MONDAY.toString();
        return switch (rule) {
            case UNKNOWN_EXERCISE -> of(exercise("No_Such_Thing", 3, 8, 10, 8, 0));
            case EQUIPMENT -> of(exercise(Athletes.MACHINE, 3, 8, 10, 8, 0));
            case EXCLUDED -> of(exercise(Athletes.EXCLUDED, 3, 8, 10, 8, 0));
            case PAIN -> of(exercise(Athletes.CURL, 3, 8, 10, 8, 0));
            case LIMITATION -> of(exercise(Athletes.SQUAT, 3, 8, 10, 8, 0));
            case VOLUME_OVER_MRV, SESSION_TOO_LONG -> of(exercise(Athletes.BENCH, 30, 8, 10, 8, 0));
            case LOAD_TOO_HIGH -> of(exercise(Athletes.BENCH, 3, 8, 10, 8, 200));
            case LOAD_WITHOUT_HISTORY -> of(exercise(Athletes.ROW, 3, 8, 10, 8, 60));
            case RPE_TOO_HIGH -> of(exercise(Athletes.BENCH, 3, 8, 10, 9.5, 0));
            case RPE_RANGE -> of(exercise(Athletes.BENCH, 3, 8, 10, 0, 0));
            case SETS_RANGE -> of(exercise(Athletes.BENCH, 0, 8, 10, 8, 0));
            case REPS_RANGE -> of(exercise(Athletes.BENCH, 3, 10, 8, 8, 0));
            case WEEK_START -> week(Athletes.MONDAY.plusDays(1).toString(), 1, List.of(benchOn(1)));
            case MESOCYCLE_WEEK -> week(monday, 6, List.of(benchOn(0)));
            case SESSION_OUTSIDE_WEEK -> week(monday, 1, List.of(benchOn(9)));
            case TWO_SESSIONS_A_DAY -> week(monday, 1, List.of(benchOn(0), benchOn(0)));
            case EMPTY_SESSION -> week(monday, 1, List.of(session(0)));
        };
    }

    static Map<String, Object> benchOn(int day) {
        return session(day, exercise(Athletes.BENCH, 3, 8, 10, 8, 0));
    }

    private static Map<String, Object> of(Map<String, Object> exercise) {
        return week(Athletes.MONDAY.toString(), 1, List.of(session(0, exercise)));
    }

    static Map<String, Object> week(String start, int mesocycleWeek, List<Map<String, Object>> sessions) {
        return Map.of("weekStart", start, "mesocycleWeek", mesocycleWeek, "sessions", sessions);
    }

    @SafeVarargs
    static Map<String, Object> session(int day, Map<String, Object>... exercises) {
        return Map.of(
                "day",
                Athletes.MONDAY.plusDays(day).toString(),
                "name",
                "Session",
                "exercises",
                new ArrayList<>(List.of(exercises)));
    }

    static Map<String, Object> exercise(String id, int sets, int low, int high, double rpe, double kg) {
        Map<String, Object> exercise = new HashMap<>(Map.of(
                "exerciseId",
                id,
                "sets",
                sets,
                "repsLow",
                low,
                "repsHigh",
                high,
                "targetRpe",
                rpe,
                "reason",
                "steady"));
        if (kg > 0) {
            exercise.put("load", Map.of("value", kg, "unit", "kg"));
        }
        return exercise;
    }

    static Map<String, Object> setSets(int sets) {
        return Map.of(
                "reason",
                "less for now",
                "operations",
                List.of(Map.of(
                        "op",
                        "SET_SETS",
                        "day",
                        Athletes.MONDAY.toString(),
                        "exerciseId",
                        Athletes.BENCH,
                        "sets",
                        sets,
                        "rationale",
                        "less of it")));
    }
}
