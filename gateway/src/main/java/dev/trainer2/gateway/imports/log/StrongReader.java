package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.SetType;
import java.util.List;
import java.util.Optional;

/**
 * Strong: one row a set, its workout repeated on each; commas or semicolons, points or commas for decimals. The set order
 * is a number (from 0 or 1), or {@code W}, {@code D}, {@code F} for warm-up, drop and failure sets, or names a row that is
 * no set at all: a rest timer or a note.
 */
record StrongReader() implements LogReader {
    @Override
    public LogFormat format() {
        return LogFormat.STRONG;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        Columns columns = StrongHeader.columns(header);
        boolean known = columns.has(Column.START, Column.EXERCISE, Column.SET_ORDER, Column.REPS);
        return known ? Optional.of(columns) : Optional.empty();
    }

    @Override
    public RawSet read(LogRow row) {
        String order = row.required(Column.SET_ORDER, "set order");
        SetType type = setType(order, row.text(Column.SET_TYPE));
        Moment start = row.moment(Column.START, "date");
        Long seconds = Durations.seconds(row.text(Column.DURATION));
        return new RawSet(
                start,
                seconds == null ? null : start.plusSeconds(seconds),
                row.text(Column.TITLE),
                row.required(Column.EXERCISE, "exercise"),
                type,
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                row.rpe(),
                row.text(Column.NOTE),
                row.text(Column.WORKOUT_NOTE));
    }

    private static SetType setType(String order, String typeColumn) {
        String folded = FoldedText.fold(order);
        if (folded.matches("\\d+")) {
            return HevyReader.setType(typeColumn);
        } else if (folded.matches("rest timer|.*minuteur.*|.*timer|temporizador.*|pause.*")) {
            throw new RowRefused(SkipReason.REST_TIMER, "a rest timer, not a set");
        } else if (folded.matches("note|notiz|remarque|nota")) {
            throw new RowRefused(SkipReason.NOTE_ROW, "a note, not a set");
        }
        return switch (folded.replaceAll("\\d+$", "")) {
            case "w" -> SetType.WARMUP;
            case "d" -> SetType.DROP;
            case "f" -> SetType.FAILURE;
            default ->
                throw new RowRefused(
                        SkipReason.UNKNOWN_SET_TYPE, "the set order \"" + Numbers.shortened(order) + "\" is not known");
        };
    }
}
