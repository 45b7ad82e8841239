package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a file one by one and counts what becomes of each. Not thread-safe. */
final class RowReading {
    /** So many problems are named; the rest are counted. */
    private static final int NAMED_PROBLEMS = 20;

    private final LogReader reader;
    private final Columns columns;
    private final Conventions conventions;
    private final boolean trailing;
    private final WorkoutCollector collector;
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int sets;
    private int damaged;
    private int useless;

    /**
     * A reading that begins.
     *
     * @param trailing whether every row ends in a delimiter that means nothing
     * @param collector takes the sets
     */
    RowReading(
            LogReader reader, Columns columns, Conventions conventions, boolean trailing, WorkoutCollector collector) {
        this.reader = reader;
        this.columns = columns;
        this.conventions = conventions;
        this.trailing = trailing;
        this.collector = collector;
    }

    /** Reads a row of the file, which is no set, one or several. */
    void read(CsvRow row, List<CsvRow> setsOfRow) {
        for (CsvRow set : setsOfRow) {
            try {
                readSet(row, set);
                sets++;
            } catch (RowRefused refused) {
                SkipReason reason = refused.reason();
                skipped.add(new SkippedRow(set.line(), reason.name(), String.valueOf(refused.getMessage())));
                damaged += reason.damage() ? 1 : 0;
                useless += reason.damage() || reason == SkipReason.FUTURE_DATE ? 1 : 0;
            }
        }
    }

    private void readSet(CsvRow row, CsvRow set) {
        if (set.damage() != null) {
            throw new RowRefused(SkipReason.BROKEN_LINE, set.damage());
        }
        if (!reader.ragged()) {
            checkWidth(row);
        }
        LogRow fields = new LogRow(set.cells(), columns, conventions);
        collector.add(reader.read(fields));
        fields.contradictions().forEach(text -> remarks.add(new Remark(set.line(), "COLUMNS_DIFFER", text)));
    }

    /**
     * Empty cells may be missing at the end of a row; a number of reps may not. A longer row is one with a decimal comma
     * that nobody quoted, whose fields have all moved, unless all rows end in a delimiter.
     */
    private void checkWidth(CsvRow row) {
        List<String> cells = row.cells();
        boolean tooLong = trailing
                ? cells.stream().skip(columns.width()).anyMatch(cell -> !cell.isEmpty())
                : cells.size() > columns.width();
        boolean tooShort = cells.size() <= Math.max(columns.position(Column.REPS), columns.position(Column.WEIGHT));
        if (tooLong || tooShort) {
            throw new RowRefused(
                    SkipReason.WRONG_FIELD_COUNT,
                    "the row has " + cells.size() + " fields, the header " + columns.width());
        }
    }

    /**
     * Checks what was read.
     *
     * @throws ImportRejected with {@code BROKEN_FILE} when there was nothing, more than half of it was damaged, or none of
     *     it lies in the past
     */
    void refuseIfDamaged() {
        if (read() == 0) {
            String message = "The file has a header and nothing below it. Export the log again.";
            throw new ImportRejected(Code.BROKEN_FILE, message, new Problem("file", message));
        }
        if (damaged * 2 > read() || useless == read()) {
            String message = useless + " of " + read()
                    + " rows cannot be read, so nothing was imported. Export the log again and import it unedited. Line "
                    + skipped.getFirst().line() + ": " + skipped.getFirst().reason() + ".";
            List<Problem> problems = skipped.stream()
                    .limit(NAMED_PROBLEMS)
                    .map(row -> new Problem("line " + row.line(), row.reason()))
                    .toList();
            throw new ImportRejected(Code.BROKEN_FILE, message, problems);
        }
    }

    /** Whether no row of the file was damaged, so that what it lacks is really gone. */
    boolean isWhole() {
        return damaged == 0;
    }

    /** How many rows of one set were read. */
    int read() {
        return sets + skipped.size();
    }

    /** How many sets were taken. */
    int sets() {
        return sets;
    }

    /** The rows that became no set, in file order. */
    List<SkippedRow> skipped() {
        return List.copyOf(skipped);
    }

    /** What to look at in rows that did, in file order. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
