package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A log of sixteen columns that knows repetitions in reserve beside RPE, the equipment in a column of its own, and sets
 * that were planned: only those with the status {@code Done} were done. Times are in UTC.
 */
record ReserveReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("name", Column.TITLE),
            Map.entry("starttime", Column.START),
            Map.entry("endtime", Column.END),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("equipment", Column.EQUIPMENT),
            Map.entry("reps", Column.REPS),
            Map.entry("weight", Column.WEIGHT),
            Map.entry("time", Column.SECONDS),
            Map.entry("distance", Column.DISTANCE),
            Map.entry("status", Column.STATUS),
            Map.entry("iswarmup", Column.SET_TYPE),
            Map.entry("rpe", Column.RPE),
            Map.entry("rir", Column.RIR),
            Map.entry("note", Column.NOTE));

    @Override
    public LogFormat format() {
        return LogFormat.RESERVE;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        boolean known = columns.has(Column.START, Column.EXERCISE, Column.REPS, Column.WEIGHT, Column.RIR);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public RawSet read(LogRow row) {
        String status = row.text(Column.STATUS).toLowerCase(Locale.ROOT);
        if (!status.isEmpty() && !status.equals("done") && !status.equals("completed")) {
            throw new RowRefused(
                    SkipReason.NOT_DONE, "a set that was not done: its status is " + Numbers.shortened(status));
        }
        boolean warmup = row.text(Column.SET_TYPE).toLowerCase(Locale.ROOT).equals("true");
        return new RawSet(
                row.moment(Column.START, "start time"),
                row.momentIfAny(Column.END),
                row.text(Column.TITLE),
                LiftosaurReader.exercise(row),
                warmup ? SetType.WARMUP : SetType.WORKING,
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                row.rpe(),
                row.text(Column.NOTE),
                "");
    }
}
