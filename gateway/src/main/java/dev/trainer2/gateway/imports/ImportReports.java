package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.imports.log.ExerciseCount;
import dev.trainer2.gateway.imports.log.ImportRejected;
import dev.trainer2.gateway.imports.log.ImportedLog;
import dev.trainer2.gateway.problems.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an athlete reads about an import. */
@Component
class ImportReports {
    private final JdbcClient jdbc;

    ImportReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The report.
     *
     * @param appended events that were not in the log before
     * @param duplicates events that were
     */
    Map<String, Object> of(ImportedLog imported, int appended, int duplicates) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", imported.format().name());
        report.put("unit", imported.unit().value().name());
        report.put("unitFrom", imported.unit().origin().name());
        report.put("zone", imported.zone().value().getId());
        report.put("zoneFrom", imported.zone().origin().name());
        report.put("rowsRead", imported.rowsRead());
        report.put("workouts", imported.workouts());
        report.put("sets", imported.sets());
        report.put("imported", appended);
        report.put("duplicates", duplicates);
        report.put("skipped", imported.skipped());
        report.put("unmapped", unmapped(imported.exercises()));
        return report;
    }

    private List<ExerciseCount> unmapped(List<ExerciseCount> exercises) {
        Set<String> known = jdbc.sql("select lower(name) from exercise").query(String.class).list().stream()
                .collect(Collectors.toSet());
        return exercises.stream()
                .filter(exercise -> !known.contains(exercise.exerciseName().strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Map<String, Object> error(ImportRejected rejected) {
        return Map.of(
                "code", rejected.code().name(),
                "message", String.valueOf(rejected.getMessage()),
                "errors", rejected.problems());
    }

    static Map<String, Object> error(Problem problem) {
        return Map.of(
                "code", problem.code(),
                "message", problem.message(),
                "errors",
                        problem.errors().stream()
                                .map((FieldError error) -> Map.of("path", error.path(), "message", error.message()))
                                .toList());
    }
}
