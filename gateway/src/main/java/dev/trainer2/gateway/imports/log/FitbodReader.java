package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fitbod: one row a set, its workout known by its start alone, written with an offset ({@code +0000}). Weights are
 * converted kilograms with many decimals, negative for assistance. The {@code multiplier} (2 for a pair of dumbbells) is
 * not applied: other apps enter one dumbbell too, and what was entered is what is kept.
 */
record FitbodReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("date", Column.START),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("reps", Column.REPS),
            Map.entry("weight", Column.WEIGHT),
            Map.entry("duration", Column.SECONDS),
            Map.entry("distance", Column.DISTANCE),
            Map.entry("iswarmup", Column.SET_TYPE),
            Map.entry("note", Column.NOTE));

    @Override
    public LogFormat format() {
        return LogFormat.FITBOD;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        boolean known = columns.has(Column.START, Column.EXERCISE, Column.REPS, Column.WEIGHT, Column.SET_TYPE);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public RawSet read(LogRow row) {
        boolean warmup = row.text(Column.SET_TYPE).toLowerCase(Locale.ROOT).equals("true");
        return new RawSet(
                row.moment(Column.START, "date"),
                null,
                "",
                row.required(Column.EXERCISE, "exercise"),
                warmup ? SetType.WARMUP : SetType.WORKING,
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                null,
                row.text(Column.NOTE),
                "");
    }
}
