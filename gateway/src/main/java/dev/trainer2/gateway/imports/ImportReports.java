package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.imports.log.ExerciseCount;
import dev.trainer2.gateway.imports.log.ImportRejected;
import dev.trainer2.gateway.imports.log.ImportedLog;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CatalogueStore;
import dev.trainer2.science.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an athlete reads about an import. */
@Component
class ImportReports {
    private final CatalogueStore catalogue;

    ImportReports(CatalogueStore catalogue) {
        this.catalogue = catalogue;
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
        report.put("unit", imported.unit().value().name().toLowerCase(java.util.Locale.ROOT));
        report.put("unitFrom", imported.unit().origin().name());
        report.put("zone", imported.zone().value().getId());
        report.put("zoneFrom", imported.zone().origin().name());
        report.put("rowsRead", imported.rowsRead());
        report.put("workouts", imported.workouts());
        report.put("sets", imported.sets());
        report.put("imported", appended);
        report.put("duplicates", duplicates);
        report.put("skipped", imported.skipped());
        report.put("remarks", imported.remarks());
        report.put("unmapped", unmapped(imported.exercises()));
        return report;
    }

    /** Names that mean no catalogue exercise for sure, with the sets they hide. */
    private List<Map<String, Object>> unmapped(List<ExerciseCount> exercises) {
        Catalogue current = catalogue.current();
        return exercises.stream()
                .filter(exercise -> current.find(null, exercise.name()).isEmpty())
                .map(exercise -> Map.<String, Object>of("exerciseName", exercise.name(), "sets", exercise.sets()))
                .toList();
    }

    static Map<String, Object> error(ImportRejected rejected) {
        return Map.of(
                "code", rejected.code().name(),
                "message", String.valueOf(rejected.getMessage()),
                "errors", rejected.errors());
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
