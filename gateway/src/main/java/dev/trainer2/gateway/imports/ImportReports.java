package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.imports.log.ExerciseCount;
import dev.trainer2.gateway.imports.log.ImportOptions;
import dev.trainer2.gateway.imports.log.ImportPlan;
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
    private static final int NEAREST = 3;

    private final CatalogueStore catalogue;

    ImportReports(CatalogueStore catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The report.
     *
     * @param plan what the import does
     * @param options what the athlete decided
     */
    Map<String, Object> of(ImportedLog imported, ImportPlan plan, ImportOptions options) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", imported.format().name());
        report.put("unit", imported.unit().value().name().toLowerCase(java.util.Locale.ROOT));
        report.put("unitFrom", imported.unit().origin().name());
        report.put("zone", imported.zone().value().getId());
        report.put("zoneFrom", imported.zone().origin().name());
        report.put("rowsRead", imported.rowsRead());
        report.put("workouts", imported.workouts());
        report.put("sets", imported.sets());
        report.put("imported", plan.events().size());
        report.put("duplicates", plan.unchanged());
        report.put("corrected", plan.corrected());
        report.put("missing", plan.missing());
        report.put("removed", options.removeMissing() ? plan.missing().size() : 0);
        report.put("sameStarts", plan.sameStarts());
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
                .map(exercise -> Map.<String, Object>of(
                        "exerciseName",
                        exercise.name(),
                        "sets",
                        exercise.sets(),
                        "nearest",
                        nearest(current, exercise.name())))
                .toList();
    }

    private static List<Map<String, Object>> nearest(Catalogue current, String name) {
        return current.nearest(name, NEAREST).stream()
                .map(exercise -> Map.<String, Object>of(
                        "exerciseId", exercise.id(),
                        "name", exercise.name(),
                        "primaryMuscles", exercise.primaryMuscles()))
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
