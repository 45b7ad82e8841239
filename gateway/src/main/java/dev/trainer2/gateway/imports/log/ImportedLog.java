package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.time.ZoneId;
import java.util.List;

/**
 * A training log as read. Every data row is accounted for: {@code rowsRead = sets + skipped.size()}.
 *
 * @param format the recognised or stated format
 * @param unit the unit of the file's weights, and who said so; where rows name their own unit, that of the first
 * @param zone the zone of the file's times, and who said so
 * @param rowsRead data rows in the file, without header and empty lines
 * @param events the events in log order: workouts by start, each with its start, its sets and its completion
 * @param skipped rows that became no event, in file order
 * @param remarks what to look at in rows that were imported, in file order
 * @param workouts workouts with at least one set
 * @param sets sets, warm-ups included
 * @param exercises the distinct exercise names, most sets first
 */
public record ImportedLog(
        LogFormat format,
        Chosen<Unit> unit,
        Chosen<ZoneId> zone,
        int rowsRead,
        List<ImportedEvent> events,
        List<SkippedRow> skipped,
        List<Remark> remarks,
        int workouts,
        int sets,
        List<ExerciseCount> exercises) {}
