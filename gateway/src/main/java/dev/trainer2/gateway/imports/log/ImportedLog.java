package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A training log as read. Every data row is accounted for: {@code rowsRead = sets + skipped.size()}.
 *
 * @param format the recognised or stated format
 * @param unit the unit of the file's weights, and who said so; where rows name their own unit, that of the first
 * @param zone the zone of the file's times, and who said so
 * @param rowsRead rows of one set in the file, without header and empty lines
 * @param workoutsRead the workouts by their start
 * @param skipped rows that became no set, in file order
 * @param remarks what to look at in rows that were taken, in file order
 * @param sets sets, warm-ups included
 * @param exercises the distinct exercise names, most sets first
 * @param whole whether no row was damaged, so that what the file lacks is really gone from it
 */
public record ImportedLog(
        LogFormat format,
        Chosen<Unit> unit,
        Chosen<ZoneId> zone,
        int rowsRead,
        List<FileWorkout> workoutsRead,
        List<SkippedRow> skipped,
        List<Remark> remarks,
        int sets,
        List<ExerciseCount> exercises,
        boolean whole) {

    /** How many workouts have a set. */
    public int workouts() {
        return workoutsRead.size();
    }

    /** The events of this log where an athlete has none: workouts by start, each with its start, sets and completion. */
    public List<ImportedEvent> events() {
        ImportOptions options = new ImportOptions(false, false, Instant.EPOCH);
        return ImportPlanner.plan(this, new StandingLog().finished(), UnaryOperator.identity(), options)
                .events();
    }
}
