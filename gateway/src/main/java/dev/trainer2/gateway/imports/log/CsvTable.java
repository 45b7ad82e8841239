package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delimited file, read row by row as often as needed. The delimiter is the one the first line uses; a row that a
 * spreadsheet wrapped whole into one quoted cell is unwrapped.
 *
 * @param file where it is
 * @param charset how it is encoded
 * @param delimiter what stands between cells
 * @param header the first line that is not blank
 */
record CsvTable(LogFile file, Charset charset, char delimiter, CsvRow header) {

    /** Something that is done with each row. */
    @FunctionalInterface
    interface Each {
        void row(CsvRow row);
    }

    /**
     * Opens a table.
     *
     * @throws ImportRejected when the file is no text, or its first line cannot be read
     */
    static CsvTable of(LogFile file) throws IOException {
        Charset charset = FileText.charsetOf(file);
        char delimiter = delimiterOf(file, charset);
        try (CsvRecords records = new CsvRecords(FileText.open(file, charset), delimiter)) {
            CsvRow header = records.next();
            if (header != null && isSeparatorHint(header)) {
                header = records.next();
            }
            if (header == null || header.damage() != null) {
                String message = header == null
                        ? "The file is empty. Export the log again and check that the download finished."
                        : "The first line of the file cannot be read: " + header.damage() + ". Export the log again.";
                throw new ImportRejected(Code.BROKEN_FILE, message, new Problem("line 1", message));
            }
            return new CsvTable(file, charset, delimiter, unwrapped(header, delimiter));
        }
    }

    /** Goes through all rows below the header. */
    void rows(Each each) throws IOException {
        try (CsvRecords records = new CsvRecords(FileText.open(file, charset), delimiter)) {
            for (CsvRow row = records.next(); row != null; row = records.next()) {
                if (row.line() > header.line()) {
                    each.row(row.damage() == null ? unwrapped(row, delimiter) : row);
                }
            }
        }
    }

    /** The delimiter that occurs most in the first line; commas when none does. */
    private static char delimiterOf(LogFile file, Charset charset) throws IOException {
        try (CsvLines lines = new CsvLines(FileText.open(file, charset))) {
            String header = lines.next();
            while (header != null && (header.isBlank() || header.startsWith("sep="))) {
                header = lines.next();
            }
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (count(header, candidate) > count(header, best)) {
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static long count(@Nullable String text, char c) {
        return text == null ? 0 : text.chars().filter(x -> x == c).count();
    }

    /** Excel writes {@code sep=;} as a first line to tell itself the delimiter. */
    private static boolean isSeparatorHint(CsvRow row) {
        return row.line() == 1
                && !row.cells().isEmpty()
                && row.cells().getFirst().startsWith("sep=");
    }

    private static CsvRow unwrapped(CsvRow row, char delimiter) {
        String whole = row.cells().getFirst();
        boolean alone = row.cells().stream().skip(1).allMatch(String::isEmpty);
        if (!alone || whole.indexOf(delimiter) < 0) {
            return row;
        }
        List<String> inner = inner(whole, delimiter);
        return inner.isEmpty() ? row : new CsvRow(row.line(), inner);
    }

    /** The cells of a text that is one record by itself; none when it is not. */
    private static List<String> inner(String text, char delimiter) {
        Reader reader = new StringReader(text);
        try (CsvRecords records = new CsvRecords(reader, delimiter)) {
            CsvRow only = records.next();
            return only == null || only.damage() != null || records.next() != null ? List.of() : only.cells();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }
}
