package dev.trainer2.gateway.imports.log;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Alpha Progression: no table but blocks. A line names the workout with its start and length, one each exercise with its
 * equipment and warm-ups, one the columns ({@code #;KG;REPS;RIR}), and then a line comes for each set.
 */
record AlphaProgressionReader() implements LogReader {
    private static final Pattern TIME = Pattern.compile(".*\\d{4}.*\\d{1,2}:\\d{2}( [ap]\\.?m\\.?)?( h)?");

    @Override
    public LogFormat format() {
        return LogFormat.ALPHA_PROGRESSION;
    }

    @Override
    public Optional<Columns> columns(List<String> header) {
        boolean workout = header.size() >= 2
                && header.getFirst().contains(" · ")
                && TIME.matcher(FoldedText.fold(header.get(1))).matches();
        return workout ? Optional.of(AlphaProgressionShape.columns()) : Optional.empty();
    }

    @Override
    public boolean ragged() {
        return true;
    }

    @Override
    public boolean headless() {
        return true;
    }

    @Override
    public RowShape shape(List<String> header) {
        return new AlphaProgressionShape();
    }

    @Override
    public RawSet read(LogRow row) {
        Moment start = row.moment(Column.START, "date");
        Long seconds = Durations.seconds(row.text(Column.DURATION));
        return new RawSet(
                start,
                seconds == null ? null : start.plusSeconds(seconds),
                row.text(Column.TITLE),
                LiftosaurReader.exercise(row),
                HevyReader.setType(row.text(Column.SET_TYPE)),
                row.load(),
                row.reps(),
                row.seconds(),
                row.meters(),
                row.rpe(),
                row.text(Column.NOTE),
                "");
    }
}
