package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A delimited file as cells. The delimiter is the one the header uses; a row that a spreadsheet wrapped whole into one
 * quoted cell is unwrapped.
 *
 * @param header the cells of the first line that is not blank
 * @param rows the other lines that are not blank, in file order
 */
record CsvTable(List<String> header, List<Row> rows) {

    /**
     * A row of cells.
     *
     * @param line the line of the file it begins on, from 1
     * @param cells its cells, stripped of surrounding white space
     */
    record Row(int line, List<String> cells) {}

    /**
     * Parses a text that is not blank.
     *
     * @throws ImportRejected with {@code BROKEN_FILE} when a quote is never closed or closed in the middle of a cell
     */
    static CsvTable parse(String text) {
        char delimiter = delimiterOf(text);
        List<Row> rows = new ArrayList<>();
        for (Row row : records(text, delimiter)) {
            if (!isSeparatorHint(row)) {
                rows.add(unwrapped(row, delimiter));
            }
        }
        return new CsvTable(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    /** Whether every row has more cells than the header: it ends in a delimiter that means nothing. */
    boolean hasTrailingDelimiters() {
        return rows.stream().allMatch(row -> row.cells().size() > header.size());
    }

    /** The delimiter that occurs most in the first line; commas when none does. */
    private static char delimiterOf(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("sep="))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    private static List<Row> records(String text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(
                            Math.toIntExact(line),
                            cells.stream().map(String::strip).toList()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw openQuote(line);
        }
        return rows;
    }

    private static ImportRejected openQuote(long line) {
        String message = "The file is damaged: a quote in the row beginning on line " + line
                + " is not closed as CSV demands. Export the log again; if you edited it, restore the quote.";
        return new ImportRejected(Code.BROKEN_FILE, message, new Problem("line " + line, message));
    }

    /** Excel writes {@code sep=;} as a first line to tell itself the delimiter. */
    private static boolean isSeparatorHint(Row row) {
        return row.line() == 1 && row.cells().getFirst().startsWith("sep=");
    }

    private static Row unwrapped(Row row, char delimiter) {
        String whole = row.cells().getFirst();
        boolean alone = row.cells().stream().skip(1).allMatch(String::isEmpty);
        if (!alone || whole.indexOf(delimiter) < 0) {
            return row;
        }
        List<Row> inner = records(whole, delimiter);
        return inner.size() == 1 ? new Row(row.line(), inner.getFirst().cells()) : row;
    }
}
