package dev.trainer2.gateway.imports.log;

import java.util.List;

/**
 * What an import does to an athlete's log.
 *
 * @param events what is to be appended, in log order
 * @param unchanged facts of the file that the log has already: starts, sets and ends
 * @param corrected sets, titles and notes that the file tells otherwise than the import before
 * @param missing sets that an earlier import brought and that are gone from the file
 * @param sameStarts workouts of another source that start in the same minute
 * @param readOtherwise workouts that the same file gave other times or weights before, by its zone or unit
 */
public record ImportPlan(
        List<ImportedEvent> events,
        int unchanged,
        List<Correction> corrected,
        List<Missing> missing,
        List<SameStart> sameStarts,
        List<ReadOtherwise> readOtherwise) {

    /** Something that is told otherwise now; {@code what} is an exercise, {@code title} or {@code note}. */
    public record Correction(String date, String what, String before, String after) {}

    /** A set that is gone from the file. */
    public record Missing(String setId, String date, String exerciseName, String set) {}

    /** Two workouts of one start: the one in the log and the one in the file. */
    public record SameStart(String start, String source, String name, int sets, String fileName, int fileSets) {}

    /** A workout that was imported with another zone or unit. */
    public record ReadOtherwise(String start, String zone, String what) {}
}
