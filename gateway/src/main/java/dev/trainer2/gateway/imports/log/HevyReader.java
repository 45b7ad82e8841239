package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Hevy: one row a set, its workout repeated on each. Weights and distances carry their unit in the column name
 * ({@code weight_kg}, {@code weight_lbs}, {@code distance_km}, {@code distance_miles}, mixed at will, sometimes both).
 * Older exports have no types of sets. Superset ids are
 * small numbers used again in every workout and mean nothing outside of it; they are not taken over.
 */
record HevyReader() implements LogReader {
    @Override
    public LogFormat format() {
        return LogFormat.HEVY;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = new Columns(header.size());
        for (int i = 0; i < header.size(); i++) {
            addColumn(columns, FoldedText.fold(header.get(i)), i);
        }
        return columns.has(Column.START, Column.EXERCISE, Column.SET_ORDER) ? Optional.of(columns) : Optional.empty();
    }

    private static void addColumn(Columns columns, String name, int position) {
        switch (name) {
            case "title" -> columns.add(Column.TITLE, position);
            case "start_time" -> columns.add(Column.START, position);
            case "end_time" -> columns.add(Column.END, position);
            case "description" -> columns.add(Column.WORKOUT_NOTE, position);
            case "exercise_title" -> columns.add(Column.EXERCISE, position);
            case "exercise_notes" -> columns.add(Column.NOTE, position);
            case "set_index" -> columns.add(Column.SET_ORDER, position);
            case "set_type" -> columns.add(Column.SET_TYPE, position);
            case "reps" -> columns.add(Column.REPS, position);
            case "duration_seconds" -> columns.add(Column.SECONDS, position);
            case "rpe" -> columns.add(Column.RPE, position);
            default -> addMeasure(columns, name, position);
        }
    }

    private static void addMeasure(Columns columns, String name, int position) {
        String unit = name.indexOf('_') < 0 ? null : name.substring(name.indexOf('_') + 1);
        if (name.startsWith("weight")) {
            columns.addMeasure(Column.WEIGHT, position, unit);
        } else if (name.startsWith("distance")) {
            columns.addMeasure(Column.DISTANCE, position, unit);
        }
    }

    @Override
    public RawSet read(LogRow row) {
        Moment start = row.moment(Column.START, "start time");
        return new RawSet(
                start,
                row.momentIfAny(Column.END),
                row.text(Column.TITLE),
                row.required(Column.EXERCISE, "exercise"),
                setType(row.text(Column.SET_TYPE)),
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                row.rpe(),
                row.text(Column.NOTE),
                row.text(Column.WORKOUT_NOTE));
    }

    /** Hevy's set types; also as other writers of its format spell them. */
    static SetType setType(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[ _-]|_?set$", "")) {
            case "", "normal", "working", "work" -> SetType.WORKING;
            case "warmup" -> SetType.WARMUP;
            case "dropset", "drop" -> SetType.DROP;
            case "failure", "tofailure" -> SetType.FAILURE;
            default ->
                throw new RowRefused(
                        SkipReason.UNKNOWN_SET_TYPE, "the set type \"" + Numbers.shortened(text) + "\" is not known");
        };
    }
}
