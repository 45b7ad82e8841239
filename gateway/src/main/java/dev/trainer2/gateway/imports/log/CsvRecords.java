package dev.trainer2.gateway.imports.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a delimited text, one at a time. A line whose quotes do not fit is named and left, and reading goes on
 * with the next line, so that a quote nobody closed costs its own line and not the rest of the file.
 */
final class CsvRecords implements Closeable {
    /** No note of a training log is longer; a quote still open then was never meant to be. */
    private static final int LONGEST_RECORD = 65_536;

    private final CsvLines lines;
    private final char delimiter;

    CsvRecords(Reader reader, char delimiter) {
        this.lines = new CsvLines(reader);
        this.delimiter = delimiter;
    }

    /** The next record that is not blank; null behind the last. */
    @Nullable
    CsvRow next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            CsvRow row = record(line);
            if (row.damage() != null || row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return row;
            }
        }
        return null;
    }

    private CsvRow record(String first) throws IOException {
        int number = lines.taken();
        CsvCells cells = new CsvCells(delimiter);
        List<String> more = new ArrayList<>();
        int length = first.length();
        boolean text = isText(first);
        CsvCells.Progress progress = cells.take(first);
        while (progress == CsvCells.Progress.OPEN) {
            String line = length > LONGEST_RECORD ? null : lines.next();
            if (line == null) {
                progress = CsvCells.Progress.BROKEN;
            } else {
                more.add(line);
                length += line.length();
                text &= isText(line);
                progress = cells.take(line);
            }
        }
        if (progress == CsvCells.Progress.BROKEN) {
            lines.putBack(more);
            return new CsvRow(number, List.of(), "a quote is not closed as CSV demands");
        }
        return new CsvRow(number, cells.cells(), text ? null : "the line has bytes that are no text");
    }

    private static boolean isText(String line) {
        return line.indexOf('\0') < 0 && line.indexOf(FileText.DAMAGED) < 0;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
