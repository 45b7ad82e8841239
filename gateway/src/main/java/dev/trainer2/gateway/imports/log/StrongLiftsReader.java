package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * StrongLifts: one row an exercise, its sets side by side as {@code Set 1 (Reps), Set 1 (KG), Set 2 (Reps), …}. The header
 * says how dates are written; the time of day stands in a column of its own.
 */
record StrongLiftsReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("date", Column.START),
            Map.entry("workout name", Column.TITLE),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("start time", Column.START_TIME),
            Map.entry("end time", Column.END),
            Map.entry("notes", Column.WORKOUT_NOTE));

    private static final Pattern SET = Pattern.compile("set (\\d+) \\((.+)\\)");

    /** Where the cells of one set are; -1 for none. */
    private record Cells(int reps, int seconds, int weight, String unit) {}

    @Override
    public LogFormat format() {
        return LogFormat.STRONGLIFTS;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Map<Integer, Cells> sets = sets(header);
        Columns columns = NamedColumns.of(header, NAMES);
        if (sets.isEmpty() || !columns.has(Column.START, Column.EXERCISE)) {
            return Optional.empty();
        }
        columns.add(Column.REPS, header.size());
        columns.add(Column.SECONDS, header.size() + 1);
        columns.addMeasure(Column.WEIGHT, header.size() + 2, null);
        columns.add(Column.WEIGHT_UNIT, header.size() + 3);
        columns.add(Column.SET_ORDER, header.size() + 4);
        return Optional.of(columns);
    }

    @Override
    public boolean ragged() {
        return true;
    }

    @Override
    public Optional<DateStyle.Order> order(List<String> header) {
        String first = FoldedText.fold(header.getFirst());
        if (first.contains("(dd")) {
            return Optional.of(DateStyle.Order.DAY_FIRST);
        }
        return first.contains("(mm") ? Optional.of(DateStyle.Order.MONTH_FIRST) : Optional.empty();
    }

    @Override
    public RowShape shape(List<String> header) {
        Map<Integer, Cells> sets = sets(header);
        return row -> {
            List<CsvRow> rows = new ArrayList<>();
            sets.forEach((number, cells) -> {
                String reps = cell(row, cells.reps());
                String seconds = cell(row, cells.seconds());
                if (!reps.isEmpty() || !seconds.isEmpty()) {
                    List<String> own =
                            List.of(reps, seconds, cell(row, cells.weight()), cells.unit(), Integer.toString(number));
                    rows.add(row.with(header.size(), own));
                }
            });
            return rows;
        };
    }

    private static String cell(CsvRow row, int position) {
        return position >= 0 && position < row.cells().size() ? row.cells().get(position) : "";
    }

    private static Map<Integer, Cells> sets(List<String> header) {
        Map<Integer, Cells> sets = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher set = SET.matcher(FoldedText.fold(header.get(i)));
            if (set.matches()) {
                int number = Integer.parseInt(set.group(1));
                Cells known = sets.getOrDefault(number, new Cells(-1, -1, -1, ""));
                sets.put(
                        number,
                        switch (set.group(2)) {
                            case "reps" -> new Cells(i, known.seconds(), known.weight(), known.unit());
                            case "time", "seconds", "sec" -> new Cells(known.reps(), i, known.weight(), known.unit());
                            default -> new Cells(known.reps(), known.seconds(), i, set.group(2));
                        });
            }
        }
        return sets;
    }

    @Override
    public RawSet read(LogRow row) {
        Moment date = row.moment(Column.START, "date");
        Moment start = LogTimes.withTime(date, row.text(Column.START_TIME));
        String stated = row.text(Column.END);
        Moment end = stated.isEmpty() ? null : LogTimes.withTime(date, stated);
        return new RawSet(
                start,
                end != null && end.local().isBefore(start.local()) ? end.plusSeconds(86_400) : end,
                row.text(Column.TITLE),
                row.required(Column.EXERCISE, "exercise"),
                SetType.WORKING,
                row.load(),
                row.reps(),
                row.seconds(),
                null,
                null,
                "",
                row.text(Column.WORKOUT_NOTE));
    }
}
