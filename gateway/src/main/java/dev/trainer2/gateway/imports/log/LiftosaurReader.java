package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Liftosaur: one row for each set of the plan, done or not. Rows without completed repetitions were never done and are
 * skipped. Newer exports tell required and completed weight and RPE apart; older ones have one of each, and the equipment
 * in a column of its own. The last completed set ends the workout.
 */
record LiftosaurReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("workout datetime", Column.START),
            Map.entry("day name", Column.TITLE),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("equipment", Column.EQUIPMENT),
            Map.entry("is warmup set?", Column.SET_TYPE),
            Map.entry("completed reps", Column.REPS),
            Map.entry("rpe", Column.RPE),
            Map.entry("completed rpe", Column.RPE),
            Map.entry("weight value", Column.WEIGHT),
            Map.entry("completed weight value", Column.WEIGHT),
            Map.entry("weight unit", Column.WEIGHT_UNIT),
            Map.entry("completed weight unit", Column.WEIGHT_UNIT),
            Map.entry("completed reps time", Column.END),
            Map.entry("notes", Column.NOTE));

    @Override
    public LogFormat format() {
        return LogFormat.LIFTOSAUR;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        boolean known = columns.has(Column.START, Column.TITLE, Column.EXERCISE, Column.SET_TYPE, Column.REPS);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public RawSet read(LogRow row) {
        Moment start = row.moment(Column.START, "date");
        Integer reps = row.reps();
        if (reps == null) {
            throw new RowRefused(SkipReason.NOT_DONE, "a set of the plan that was not done");
        }
        return new RawSet(
                start,
                row.momentIfAny(Column.END),
                row.text(Column.TITLE),
                exercise(row),
                isWarmup(row.text(Column.SET_TYPE)) ? SetType.WARMUP : SetType.WORKING,
                row.load(),
                reps,
                null,
                null,
                row.rpe(),
                row.text(Column.NOTE),
                "");
    }

    /** The exercise with its equipment in brackets, where it has a column of its own. */
    static String exercise(LogRow row) {
        String name = row.required(Column.EXERCISE, "exercise");
        String equipment = row.text(Column.EQUIPMENT);
        return equipment.isEmpty() || FoldedText.fold(name).contains(FoldedText.fold(equipment))
                ? name
                : name + " (" + equipment + ")";
    }

    private static boolean isWarmup(String text) {
        return text.equals("1") || text.toLowerCase(Locale.ROOT).equals("true");
    }
}
