package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.Chosen.Origin;
import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import dev.trainer2.science.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a training log of any known app: text, table, format, rows, events. */
public final class LogImporter {
    private static final List<LogReader> READERS = List.of(
            new HevyReader(),
            new StrongReader(),
            new FitNotesReader(),
            new FitbodReader(),
            new LiftosaurReader(),
            new StrongLiftsReader(),
            new LyftaReader(),
            new ReserveReader(),
            new LiftLogReader(),
            new AlphaProgressionReader());

    private LogImporter() {}

    /** A reader that fits a header, and what its columns mean. */
    private record Recognised(LogReader reader, Columns columns) {}

    /**
     * Reads a log. The same content gives the same event ids whatever unit and zone are said. Every event fits the
     * athlete's log: what would not is among the skipped rows.
     *
     * @param now the instant against which the future is judged
     * @throws ImportRejected when the file cannot be read as the log of a known app
     */
    public static ImportedLog read(ImportRequest request, Instant now) {
        try {
            CsvTable table = CsvTable.of(request.file());
            Recognised recognised = recognise(table, request);
            LogSurvey survey = survey(table, recognised, now);
            Chosen<Unit> unit = unit(request, recognised.columns(), survey.unit());
            Chosen<ZoneId> zone = zone(request);
            DateStyle dates = recognised
                    .reader()
                    .order(table.header().cells())
                    .map(survey.dates()::in)
                    .orElse(survey.dates());
            LogFormat format = recognised.reader().format();
            WorkoutCollector collector = new WorkoutCollector(zone.value(), LogBounds.at(now));
            Conventions conventions = new Conventions(unit.value(), dates, survey.effortIsRpe());
            RowReading rows = new RowReading(
                    recognised.reader(), recognised.columns(), conventions, survey.hasTrailingDelimiters(), collector);
            each(table, recognised, rows::read);
            rows.refuseIfDamaged();
            return new ImportedLog(
                    format,
                    unit,
                    zone,
                    rows.read(),
                    collector.workouts(),
                    rows.skipped(),
                    rows.remarks(),
                    rows.sets(),
                    collector.exercises(),
                    rows.isWhole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LogSurvey survey(CsvTable table, Recognised recognised, Instant now) throws IOException {
        LogSurvey survey =
                new LogSurvey(recognised.columns(), now.atZone(ZoneOffset.UTC).getYear());
        each(table, recognised, (row, sets) -> {
            survey.file(row);
            sets.forEach(survey::set);
        });
        return survey;
    }

    /** Goes through the rows of a table with the sets each of them is; a damaged row is one of its own. */
    private static void each(CsvTable table, Recognised recognised, EachRow each) throws IOException {
        RowShape shape = recognised.reader().shape(table.header().cells());
        if (recognised.reader().headless()) {
            each.row(table.header(), shape.sets(table.header()));
        }
        table.rows(row -> each.row(row, row.damage() == null ? shape.sets(row) : List.of(row)));
    }

    /** Something that is done with each row and its sets. */
    @FunctionalInterface
    private interface EachRow {
        void row(CsvRow row, List<CsvRow> sets);
    }

    private static Recognised recognise(CsvTable table, ImportRequest request) {
        Optional<LogFormat> stated = stated(request);
        for (LogReader reader : READERS) {
            Optional<Columns> columns = reader.columns(table.header().cells());
            if (columns.isPresent() && stated.map(reader.format()::equals).orElse(true)) {
                return new Recognised(reader, columns.get());
            }
        }
        String first = table.header().cells().getFirst();
        String message = first.startsWith("<")
                ? "This is a web page, not a training log. Sign in to the app and download the CSV export itself."
                : "The header is not that of "
                        + stated.map(LogFormat::app).orElse("any app we know (" + LogFormat.apps() + ")")
                        + ". Export the log as CSV and leave its first line as it is.";
        String found = "the file begins with \""
                + Numbers.shortened(String.join(",", table.header().cells())) + "\"";
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

    private static Chosen<Unit> unit(ImportRequest request, Columns columns, @Nullable Unit written) {
        Unit header = columns.weightUnit();
        Unit named = header != null ? header : written;
        if (named != null) {
            return new Chosen<>(named, Origin.FILE);
        }
        Unit said = request.unit();
        return said != null ? new Chosen<>(said, Origin.REQUEST) : new Chosen<>(request.defaultUnit(), Origin.DEFAULT);
    }

    private static Chosen<ZoneId> zone(ImportRequest request) {
        ZoneId said = request.zone();
        return said != null ? new Chosen<>(said, Origin.REQUEST) : new Chosen<>(request.defaultZone(), Origin.DEFAULT);
    }
}
