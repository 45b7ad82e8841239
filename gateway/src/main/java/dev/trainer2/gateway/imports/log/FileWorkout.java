package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A workout as a file has it.
 *
 * @param written its start as written, the first part of its identity
 * @param start its start
 * @param end its end, or its start where the file tells none that can be
 * @param title empty for none
 * @param note empty for none
 * @param sets in the order of the file
 */
public record FileWorkout(
        LocalDateTime written, Instant start, Instant end, String title, String note, List<FileSet> sets) {

    /**
     * A set.
     *
     * @param exercise as it is written
     * @param content what it says
     */
    public record FileSet(String exercise, SetContent content) {}

    /** The local minute of the start, which is what makes two workouts of an athlete one. */
    LocalDateTime minute(ZoneId zone) {
        return Minutes.of(start, zone);
    }
}
