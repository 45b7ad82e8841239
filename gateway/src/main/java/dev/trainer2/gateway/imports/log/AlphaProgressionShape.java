package dev.trainer2.gateway.imports.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the blocks of Alpha Progression into rows of one set each, of the columns listed here. Not thread-safe. */
final class AlphaProgressionShape implements RowShape {
    private static final List<Column> CELLS = List.of(
            Column.START,
            Column.TITLE,
            Column.DURATION,
            Column.EXERCISE,
            Column.EQUIPMENT,
            Column.SET_ORDER,
            Column.SET_TYPE,
            Column.WEIGHT,
            Column.WEIGHT_UNIT,
            Column.REPS,
            Column.RIR,
            Column.RPE,
            Column.SECONDS,
            Column.DISTANCE,
            Column.DISTANCE_UNIT,
            Column.NOTE);
    private static final Pattern EXERCISE = Pattern.compile("\\d+\\. (.+)", Pattern.DOTALL);
    private static final Pattern SET = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern AMOUNT = Pattern.compile("([+-]?[\\d.,]+) ?(\\p{L}+)?.*");

    private final Map<Column, String> workout = new EnumMap<>(Column.class);
    private List<String> heads = List.of();

    /** The columns of the rows. */
    static Columns columns() {
        Columns columns = new Columns(CELLS.size());
        for (int i = 0; i < CELLS.size(); i++) {
            Column column = CELLS.get(i);
            if (column == Column.WEIGHT || column == Column.DISTANCE) {
                columns.addMeasure(column, i, null);
            } else {
                columns.add(column, i);
            }
        }
        return columns;
    }

    @Override
    public List<CsvRow> sets(CsvRow row) {
        String first = row.cells().getFirst();
        Matcher exercise = EXERCISE.matcher(first);
        if (exercise.matches()) {
            startExercise(exercise.group(1));
            return row.cells().size() < 2 ? List.of() : warmups(row, row.cells().get(1));
        } else if (first.equals("#")) {
            heads = row.cells().stream()
                    .map(cell -> cell.toUpperCase(Locale.ROOT))
                    .toList();
            return List.of();
        } else if (SET.matcher(first).matches() && !heads.isEmpty()) {
            return List.of(set(row));
        } else if (row.cells().size() >= 2) {
            startWorkout(row.cells());
            return List.of();
        }
        return List.of(new CsvRow(row.line(), List.of(), "neither a workout, an exercise nor a set"));
    }

    private void startWorkout(List<String> cells) {
        workout.clear();
        heads = List.of();
        workout.put(Column.TITLE, cells.getFirst());
        workout.put(Column.START, cells.get(1));
        workout.put(Column.DURATION, cells.size() > 2 ? cells.get(2) : "");
    }

    /** {@code Hack Squats · Machine · 8 reps}: the name, the equipment and the plan. */
    private void startExercise(String text) {
        List<String> parts = List.of(text.split(" · "));
        heads = List.of();
        workout.put(Column.EXERCISE, parts.getFirst());
        workout.put(Column.EQUIPMENT, parts.size() > 2 ? parts.get(1) : "");
    }

    private List<CsvRow> warmups(CsvRow row, String text) {
        List<CsvRow> rows = new ArrayList<>();
        for (String warmup : text.split("<br>")) {
            String[] parts = warmup.split(" · ");
            Matcher weight = AMOUNT.matcher(parts.length == 3 ? parts[1].strip() : "");
            Matcher reps = AMOUNT.matcher(parts.length == 3 ? parts[2].strip() : "");
            if (weight.matches() && reps.matches()) {
                Map<Column, String> cells = new EnumMap<>(workout);
                cells.put(Column.SET_ORDER, parts[0].strip());
                cells.put(Column.SET_TYPE, "warmup");
                cells.put(Column.WEIGHT, weight.group(1));
                cells.put(Column.WEIGHT_UNIT, weight.group(2) == null ? "" : weight.group(2));
                cells.put(Column.REPS, reps.group(1));
                rows.add(row(row.line(), cells));
            } else if (!warmup.isBlank()) {
                rows.add(new CsvRow(
                        row.line(), List.of(), "the warm-up \"" + Numbers.shortened(warmup) + "\" is not known"));
            }
        }
        return rows;
    }

    private CsvRow set(CsvRow row) {
        Map<Column, String> cells = new EnumMap<>(workout);
        for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
            String cell = row.cells().get(i);
            switch (heads.get(i)) {
                case "#" -> cells.put(Column.SET_ORDER, cell);
                case "REPS" -> cells.put(Column.REPS, cell);
                case "RIR" -> cells.put(Column.RIR, cell);
                case "RPE" -> cells.put(Column.RPE, cell);
                case "TIME", "SEC", "SECONDS", "S" -> cells.put(Column.SECONDS, cell);
                case "NOTE", "NOTES" -> cells.put(Column.NOTE, cell);
                case "KM", "MI", "M", "YD", "FT" -> {
                    cells.put(Column.DISTANCE, cell);
                    cells.put(Column.DISTANCE_UNIT, heads.get(i));
                }
                default -> {
                    cells.put(Column.WEIGHT, cell);
                    cells.put(Column.WEIGHT_UNIT, heads.get(i));
                }
            }
        }
        return row(row.line(), cells);
    }

    private static CsvRow row(int line, Map<Column, String> cells) {
        List<String> all = new ArrayList<>(Collections.nCopies(CELLS.size(), ""));
        cells.forEach((column, cell) -> all.set(CELLS.indexOf(column), cell));
        return new CsvRow(line, List.copyOf(all));
    }
}
