package dev.trainer2.gateway.imports;

import dev.trainer2.gateway.imports.log.ImportPlan.ReadOtherwise;
import dev.trainer2.gateway.imports.log.ImportPlan.SameStart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that was read and compared, and that the athlete has to decide about before anything of it is written. */
final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 20;

    private final transient Map<String, ?> error;
    private final transient Map<String, ?> report;

    private ImportRefused(String code, String message, List<Map<String, String>> errors, Map<String, ?> report) {
        super(message);
        this.error = Map.of("code", code, "message", message, "errors", errors);
        this.report = report;
    }

    /** Workouts that an earlier import read with another zone or unit. */
    static ImportRefused readOtherwise(
            List<ReadOtherwise> workouts, Optional<ImportJobs.Done> earlier, Map<String, ?> report) {
        ReadOtherwise first = workouts.getFirst();
        String which = earlier.map(job -> "import " + job.importId() + " of " + job.at() + " read them in " + job.zone()
                        + " and in " + job.unit())
                .orElse("an earlier import read them in " + first.zone());
        String message = "Workouts of this file were imported before with another " + first.what() + ": " + which
                + ". Import the file with that zone and unit; nothing was written now.";
        return new ImportRefused(
                "IMPORTED_DIFFERENTLY",
                message,
                workouts.stream()
                        .limit(NAMED)
                        .map(workout -> Map.of(
                                "path", workout.start(), "message", "was imported with another " + workout.what()))
                        .toList(),
                report);
    }

    /** Workouts that start when others of the log do. */
    static ImportRefused sameStart(List<SameStart> workouts, Map<String, ?> report) {
        String message = workouts.size() + " workouts of this file start in the same minute as others in the log. "
                + "If they are the same, import the file again with allowSameStart; nothing was written now.";
        return new ImportRefused(
                "SAME_START",
                message,
                workouts.stream()
                        .limit(NAMED)
                        .map(both -> Map.of(
                                "path",
                                both.start(),
                                "message",
                                "in the log: \"" + both.name() + "\" of " + both.source() + " with " + both.sets()
                                        + " sets; in the file: \"" + both.fileName() + "\" with " + both.fileSets()
                                        + " sets"))
                        .toList(),
                report);
    }

    /** What is told in the place of a result. */
    Map<String, ?> error() {
        return error;
    }

    /** What the import would have done. */
    Map<String, ?> report() {
        return report;
    }
}
