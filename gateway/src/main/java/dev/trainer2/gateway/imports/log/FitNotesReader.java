package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * FitNotes: one row a set, dated by day alone and without a workout's name, so that a day is a workout, at noon. Rows may
 * lack their last cells. Durations are written {@code 0:01:30}.
 */
record FitNotesReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("date", Column.START),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("category", Column.CATEGORY),
            Map.entry("weight", Column.WEIGHT),
            Map.entry("weight unit", Column.WEIGHT_UNIT),
            Map.entry("reps", Column.REPS),
            Map.entry("distance", Column.DISTANCE),
            Map.entry("distance unit", Column.DISTANCE_UNIT),
            Map.entry("time", Column.SECONDS),
            Map.entry("comment", Column.NOTE),
            Map.entry("notes", Column.NOTE));

    @Override
    public LogFormat format() {
        return LogFormat.FITNOTES;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        boolean known = columns.has(Column.START, Column.EXERCISE, Column.CATEGORY, Column.WEIGHT);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public boolean ragged() {
        return true;
    }

    @Override
    public RawSet read(LogRow row) {
        return new RawSet(
                row.moment(Column.START, "date"),
                null,
                "",
                row.required(Column.EXERCISE, "exercise"),
                SetType.WORKING,
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                null,
                row.text(Column.NOTE),
                "");
    }
}
