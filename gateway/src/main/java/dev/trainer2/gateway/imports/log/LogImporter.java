package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.Chosen.Origin;
import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import dev.trainer2.science.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a training log of any known app: text, table, format, rows, events. */
public final class LogImporter {
    private static final List<LogReader> READERS = List.of(
            new HevyReader(), new StrongReader(), new FitNotesReader(), new FitbodReader(), new LiftosaurReader());
    /** So many problems are named; the rest are counted. */
    private static final int NAMED_PROBLEMS = 20;

    private LogImporter() {}

    /** A reader that fits a header, and what its columns mean. */
    private record Recognised(LogReader reader, Columns columns) {}

    /** What became of the rows of a table. */
    private record Rows(int sets, List<SkippedRow> skipped, int damaged) {}

    /**
     * Reads a log. The same content gives the same event ids whatever unit and zone are said. Every event fits the
     * athlete's log: what would not is among the skipped rows.
     *
     * @param now the instant against which the future is judged
     * @throws ImportRejected when the file cannot be read as the log of a known app
     */
    public static ImportedLog read(ImportRequest request, Instant now) {
        CsvTable table = CsvTable.parse(FileText.decode(request.content()));
        Recognised recognised = recognise(table, request);
        Chosen<Unit> unit = unit(request, recognised.columns(), table.rows());
        Chosen<ZoneId> zone = zone(request);
        LogFormat format = recognised.reader().format();
        EventWriter writer = new EventWriter(format, zone.value(), LogBounds.at(now));
        Rows rows = rows(table, recognised, unit.value(), writer);
        refuseIfDamaged(table, rows);
        return new ImportedLog(
                format,
                unit,
                zone,
                table.rows().size(),
                writer.events(),
                rows.skipped(),
                writer.workouts(),
                rows.sets(),
                writer.exercises());
    }

    private static Recognised recognise(CsvTable table, ImportRequest request) {
        Optional<LogFormat> stated = stated(request);
        for (LogReader reader : READERS) {
            Optional<Columns> columns = reader.columns(table.header());
            if (columns.isPresent() && stated.map(reader.format()::equals).orElse(true)) {
                return new Recognised(reader, columns.get());
            }
        }
        String first = table.header().getFirst();
        String message = first.startsWith("<")
                ? "This is a web page, not a training log. Sign in to the app and download the CSV export itself."
                : "The header is not that of "
                        + stated.map(LogFormat::app).orElse("any app we know (" + LogFormat.apps() + ")")
                        + ". Export the log as CSV and leave its first line as it is.";
        String found = "the file begins with \"" + Numbers.shortened(String.join(",", table.header())) + "\"";
        throw new ImportRejected(Code.UNKNOWN_FORMAT, message, new Problem("line 1", found));
    }

    private static Optional<LogFormat> stated(ImportRequest request) {
        String format = request.format();
        if (format == null
                || format.isBlank()
                || format.strip().toLowerCase(Locale.ROOT).equals("auto")) {
            return Optional.empty();
        }
        Optional<LogFormat> known = LogFormat.parse(format);
        if (known.isEmpty()) {
            String message = "\"" + Numbers.shortened(format) + "\" is no format we know. Take one of "
                    + LogFormat.apps() + ", or auto.";
            throw new ImportRejected(Code.UNKNOWN_FORMAT, message, new Problem("format", message));
        }
        return known;
    }

    private static Chosen<Unit> unit(ImportRequest request, Columns columns, List<CsvTable.Row> rows) {
        Unit header = columns.weightUnit();
        if (header != null) {
            return new Chosen<>(header, Origin.FILE);
        }
        int column = columns.position(Column.WEIGHT_UNIT);
        for (CsvTable.Row row : rows) {
            if (column >= 0 && column < row.cells().size()) {
                Optional<Unit> written = Unit.parse(row.cells().get(column));
                if (written.isPresent()) {
                    return new Chosen<>(written.get(), Origin.FILE);
                }
            }
        }
        Unit said = request.unit();
        return said != null ? new Chosen<>(said, Origin.REQUEST) : new Chosen<>(request.defaultUnit(), Origin.DEFAULT);
    }

    private static Chosen<ZoneId> zone(ImportRequest request) {
        ZoneId said = request.zone();
        return said != null ? new Chosen<>(said, Origin.REQUEST) : new Chosen<>(request.defaultZone(), Origin.DEFAULT);
    }

    private static Rows rows(CsvTable table, Recognised recognised, Unit unit, EventWriter writer) {
        boolean trailing = table.hasTrailingDelimiters();
        List<SkippedRow> skipped = new ArrayList<>();
        int sets = 0;
        int damaged = 0;
        for (CsvTable.Row row : table.rows()) {
            try {
                if (!recognised.reader().ragged()) {
                    checkWidth(row, recognised.columns(), trailing);
                }
                writer.add(recognised.reader().read(new LogRow(row.cells(), recognised.columns(), unit)));
                sets++;
            } catch (RowRefused refused) {
                String reason = String.valueOf(refused.getMessage());
                skipped.add(new SkippedRow(row.line(), refused.reason().name(), reason));
                damaged += refused.reason().damage() ? 1 : 0;
            }
        }
        return new Rows(sets, List.copyOf(skipped), damaged);
    }

    /**
     * Empty cells may be missing at the end of a row; a number of reps may not. A longer row is one with a decimal comma
     * that nobody quoted, whose fields have all moved, unless all rows end in a delimiter.
     */
    private static void checkWidth(CsvTable.Row row, Columns columns, boolean trailing) {
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

    private static void refuseIfDamaged(CsvTable table, Rows rows) {
        if (table.rows().isEmpty()) {
            String message = "The file has a header and nothing below it. Export the log again.";
            throw new ImportRejected(Code.BROKEN_FILE, message, new Problem("file", message));
        }
        if (rows.damaged() * 2 > table.rows().size()) {
            String message = rows.damaged() + " of " + table.rows().size()
                    + " rows cannot be read, so nothing was imported. Export the log again and import it unedited.";
            List<Problem> problems = rows.skipped().stream()
                    .limit(NAMED_PROBLEMS)
                    .map(row -> new Problem("line " + row.line(), row.reason()))
                    .toList();
            throw new ImportRejected(Code.BROKEN_FILE, message, problems);
        }
    }
}
