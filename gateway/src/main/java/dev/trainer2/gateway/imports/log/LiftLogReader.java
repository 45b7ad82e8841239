package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LiftLog: one row a set with the time it was done; the first time of a session is the workout's start. */
record LiftLogReader() implements LogReader {
    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("sessionid", Column.SESSION),
            Map.entry("timestamp", Column.END),
            Map.entry("exercise", Column.EXERCISE),
            Map.entry("weight", Column.WEIGHT),
            Map.entry("weightunit", Column.WEIGHT_UNIT),
            Map.entry("reps", Column.REPS),
            Map.entry("notes", Column.NOTE));

    @Override
    public LogFormat format() {
        return LogFormat.LIFTLOG;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        if (!columns.has(Column.SESSION, Column.END, Column.EXERCISE, Column.REPS)) {
            return Optional.empty();
        }
        columns.add(Column.START, header.size());
        return Optional.of(columns);
    }

    @Override
    public RowShape shape(List<String> header) {
        Columns columns = NamedColumns.of(header, NAMES);
        Map<String, String> starts = new HashMap<>();
        return row -> {
            int session = columns.position(Column.SESSION);
            int time = columns.position(Column.END);
            String done = time < row.cells().size() ? row.cells().get(time) : "";
            String start = session < row.cells().size()
                    ? starts.computeIfAbsent(row.cells().get(session), first -> done)
                    : done;
            return List.of(row.with(header.size(), List.of(start)));
        };
    }

    @Override
    public RawSet read(LogRow row) {
        return new RawSet(
                row.moment(Column.START, "time"),
                row.momentIfAny(Column.END),
                "",
                row.required(Column.EXERCISE, "exercise"),
                SetType.WORKING,
                row.load(),
                row.reps(),
                null,
                null,
                null,
                row.text(Column.NOTE),
                "");
    }
}
