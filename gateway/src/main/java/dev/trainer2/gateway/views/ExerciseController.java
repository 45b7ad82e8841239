package dev.trainer2.gateway.views;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exercise catalogue. */
@RestController
class ExerciseController {
    private final JdbcClient jdbc;

    ExerciseController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An exercise; muscles and equipment in the catalogue's words. */
    record Exercise(
            String exerciseId,
            String name,
            @Nullable String force,
            @Nullable String level,
            @Nullable String mechanic,
            @Nullable String equipment,
            List<String> primaryMuscles,
            List<String> secondaryMuscles,
            String category) {}

    @Operation(summary = "Find exercises by words of the name, muscle and equipment")
    @GetMapping("/exercises")
    Map<String, List<Exercise>> exercises(
            @RequestParam(required = false, defaultValue = "") String query,
            @RequestParam(required = false, defaultValue = "") String muscle,
            @RequestParam(required = false, defaultValue = "") String equipment) {
        String[] words = java.util.Arrays.stream(query.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
        List<Exercise> found = jdbc.sql("""
                        select exercise_id, name, force, level, mechanic, equipment, primary_muscles, secondary_muscles,
                               category
                        from exercise
                        where name ilike all (:words)
                          and (:muscle = '' or :muscle = any (primary_muscles) or :muscle = any (secondary_muscles))
                          and (:equipment = '' or equipment = :equipment)
                        order by name""")
                .param("words", words)
                .param("muscle", muscle.strip().toLowerCase(java.util.Locale.ROOT))
                .param("equipment", equipment.strip().toLowerCase(java.util.Locale.ROOT))
                .query((row, n) -> exercise(row))
                .list();
        return Map.of("exercises", found);
    }

    private static Exercise exercise(ResultSet row) throws SQLException {
        return new Exercise(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                texts(row.getArray(7)),
                texts(row.getArray(8)),
                row.getString(9));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
