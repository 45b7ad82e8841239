package dev.trainer2.gateway.imports.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lyfta: one row a set, its types written {@code WARMUP_SET}. One column holds RPE or repetitions in reserve, as the
 * athlete has set the app.
 */
record LyftaReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("title", Column.TITLE),
            Map.entry("date", Column.START),
            Map.entry("duration", Column.DURATION),
            Map.entry("notes", Column.WORKOUT_NOTE),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("exercise note", Column.NOTE),
            Map.entry("weight", Column.WEIGHT),
            Map.entry("reps", Column.REPS),
            Map.entry("rir/rpe", Column.EFFORT),
            Map.entry("distance", Column.DISTANCE),
            Map.entry("time", Column.SECONDS),
            Map.entry("set type", Column.SET_TYPE));

    @Override
    public LogFormat format() {
        return LogFormat.LYFTA;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        boolean known = columns.has(Column.START, Column.EXERCISE, Column.REPS, Column.EFFORT);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public RawSet read(LogRow row) {
        Moment start = row.moment(Column.START, "date");
        Long seconds = Durations.seconds(row.text(Column.DURATION));
        return new RawSet(
                start,
                seconds == null ? null : start.plusSeconds(seconds),
                row.text(Column.TITLE),
                row.required(Column.EXERCISE, "exercise"),
                HevyReader.setType(row.text(Column.SET_TYPE)),
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                row.rpe(),
                row.text(Column.NOTE),
                row.text(Column.WORKOUT_NOTE));
    }
}
