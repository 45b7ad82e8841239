package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all rows of a file before one is read: what its columns settle, and whether it is too long. Not
 * thread-safe.
 */
final class LogSurvey {
    /** A set every quarter of an hour, day and night, for three years; fifty years of training have fewer. */
    static final int MAX_ROWS = 100_000;

    private final Columns columns;
    private final DateSurvey dates;
    private int rows;
    private boolean allLonger = true;
    private boolean effortIsRpe;
    private @Nullable Unit unit;

    LogSurvey(Columns columns, int yearNow) {
        this.columns = columns;
        this.dates = new DateSurvey(yearNow);
    }

    /** Looks at a row as the file has it. */
    void file(CsvRow row) {
        allLonger &= row.cells().size() > columns.width();
    }

    /**
     * Looks at a row of one set.
     *
     * @throws ImportRejected with {@code TOO_MANY_ROWS} at the first one over the limit
     */
    void set(CsvRow row) {
        if (++rows > MAX_ROWS) {
            String message = "The file has more than " + MAX_ROWS + " sets, which is the limit of one import. "
                    + "Export it in parts, by year for example, and import them one by one.";
            throw new ImportRejected(Code.TOO_MANY_ROWS, message, new Problem("line " + row.line(), message));
        }
        date(cell(row, Column.START));
        date(cell(row, Column.END));
        effortIsRpe |= isOverReserve(cell(row, Column.EFFORT));
        unit = unit != null ? unit : Unit.parse(cell(row, Column.WEIGHT_UNIT)).orElse(null);
    }

    private void date(String text) {
        if (!text.isEmpty()) {
            dates.add(text);
        }
    }

    private String cell(CsvRow row, Column column) {
        List<String> cells = row.cells();
        int position = columns.position(column);
        return position >= 0 && position < cells.size() ? cells.get(position) : "";
    }

    private static boolean isOverReserve(String effort) {
        try {
            BigDecimal number = Numbers.decimal(effort, "RIR or RPE");
            return number != null && number.compareTo(Efforts.MOST_IN_RESERVE) > 0;
        } catch (RowRefused noNumber) {
            return false; // the row is refused with this reason when it is read
        }
    }

    /** How many sets there are. */
    int rows() {
        return rows;
    }

    /** Whether every row has more cells than the header: it ends in a delimiter that means nothing. */
    boolean hasTrailingDelimiters() {
        return allLonger;
    }

    /** The first unit of weights that a row names; null when none does. */
    @Nullable
    Unit unit() {
        return unit;
    }

    /** How dates are written. */
    DateStyle dates() {
        return dates.style();
    }

    /** Whether the column of RPE or repetitions in reserve holds RPE. */
    boolean effortIsRpe() {
        return effortIsRpe;
    }
}
