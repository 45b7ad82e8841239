package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row seen through its columns: reads single fields and checks their ranges.
 *
 * @param cells the cells, at most as many as the header has
 * @param columns what they mean
 * @param conventions how the file writes them
 */
record LogRow(List<String> cells, Columns columns, Conventions conventions) {
    private static final int MAX_SECONDS = 86_400;
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000);
    private static final BigDecimal MAX_METERS = BigDecimal.valueOf(1_000_000);

    /**
     * The text of a column, empty when the column or the cell is missing. The apostrophe that keeps a spreadsheet from
     * running a text as a formula is no part of it.
     */
    String text(Column column) {
        String text = cell(columns.position(column));
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private String cell(int position) {
        return position >= 0 && position < cells.size() ? cells.get(position) : "";
    }

    /** The text of a column a set cannot be without. */
    String required(Column column, String what) {
        String text = text(column);
        // also a text of nothing but spaces that do not break is none
        if (FoldedText.fold(text).isEmpty()) {
            throw new RowRefused(SkipReason.MISSING_FIELD, "the row has no " + what);
        }
        return text;
    }

    /** The time in a column a set cannot be without. */
    Moment moment(Column column, String what) {
        return LogTimes.moment(required(column, what), conventions.dates());
    }

    /** The time in a column; null when it is empty. */
    @Nullable
    Moment momentIfAny(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : LogTimes.moment(text, conventions.dates());
    }

    /** The weight, negative for assistance; null when none is written. */
    @Nullable
    Load load() {
        Quantity weight = Quantity.entered(weights());
        if (weight == null) {
            return null;
        }
        if (weight.value().abs().compareTo(MAX) > 0) {
            throw new RowRefused(
                    SkipReason.BAD_LOAD,
                    "a weight of " + Numbers.plain(weight.number()) + " is over the limit of 1,000 kg");
        }
        return new Load(weight.number().doubleValue(), Unit.parse(weight.unit()).orElseThrow());
    }

    /** The repetitions; null for none, which is what 0 means too. */
    @Nullable
    Integer reps() {
        BigDecimal reps = decimal(Column.REPS, "number of reps");
        if (reps == null || reps.signum() == 0) {
            return null;
        }
        if (reps.signum() < 0
                || reps.compareTo(MAX) > 0
                || reps.stripTrailingZeros().scale() > 0) {
            throw new RowRefused(
                    SkipReason.BAD_REPS, Numbers.plain(reps) + " reps: only whole numbers from 0 to 1,000 count");
        }
        return reps.intValueExact();
    }

    /** The reported RPE, above 0 to 10; null when empty or 0, which apps write for "not reported". */
    @Nullable
    Double rpe() {
        return Efforts.rpe(this);
    }

    /** The seconds of a timed set; null when empty, 0 or less than half a second. */
    @Nullable
    Integer seconds() {
        BigDecimal seconds = secondsAsWritten();
        if (seconds == null || seconds.signum() == 0) {
            return null;
        }
        if (seconds.signum() < 0 || seconds.compareTo(BigDecimal.valueOf(MAX_SECONDS)) > 0) {
            throw new RowRefused(
                    SkipReason.BAD_DURATION,
                    "a set of " + Numbers.plain(seconds) + " seconds: only 0 to " + MAX_SECONDS + " (a day) count");
        }
        int whole = Numbers.whole(seconds);
        return whole == 0 ? null : whole;
    }

    /** The distance in meters; null when empty or 0. */
    @Nullable
    Double meters() {
        Quantity distance = Quantity.entered(distances());
        if (distance == null || distance.number().signum() == 0) {
            return null;
        }
        BigDecimal meters = distance.value();
        if (meters.signum() < 0 || meters.compareTo(MAX_METERS) > 0) {
            throw new RowRefused(
                    SkipReason.BAD_DISTANCE, "a distance of " + Numbers.plain(meters) + " m: only 0 to 1,000 km count");
        }
        return meters.doubleValue();
    }

    /** Sentences about columns of one quantity that contradict each other, and which of them was taken. */
    List<String> contradictions() {
        List<String> found = new ArrayList<>();
        for (List<Quantity> columns : List.of(weights(), distances())) {
            Quantity taken = Quantity.entered(columns);
            for (Quantity column : columns) {
                if (taken != null && taken.differsFrom(column)) {
                    found.add("one column says " + taken.written() + ", another " + column.written() + "; "
                            + taken.written() + " was taken");
                }
            }
        }
        return found;
    }

    private List<Quantity> weights() {
        List<Quantity> weights = new ArrayList<>();
        for (Columns.Measure column : columns.measures(Column.WEIGHT)) {
            BigDecimal number = Numbers.decimal(cell(column.position()), "weight");
            if (number != null) {
                Unit unit = unit(column.unit(), text(Column.WEIGHT_UNIT), number, Unit::parse, conventions.unit());
                weights.add(new Quantity(number, unit.symbol(), unit.kilograms()));
            }
        }
        return weights;
    }

    /** Apps that do not name the unit of distance go by the athlete's system: kilometers with kilograms. */
    private List<Quantity> distances() {
        DistanceUnit usual = conventions.unit() == Unit.KG ? DistanceUnit.KILOMETER : DistanceUnit.MILE;
        List<Quantity> distances = new ArrayList<>();
        for (Columns.Measure column : columns.measures(Column.DISTANCE)) {
            BigDecimal number = Numbers.decimal(cell(column.position()), "distance");
            if (number != null) {
                DistanceUnit unit = unit(column.unit(), text(Column.DISTANCE_UNIT), number, DistanceUnit::parse, usual);
                distances.add(new Quantity(number, unit.name().toLowerCase(java.util.Locale.ROOT), unit.meters()));
            }
        }
        return distances;
    }

    /** The unit of a number: its column's, else its row's, else the usual one; one that is named and unknown is refused. */
    private static <U> U unit(
            @Nullable String column,
            String row,
            BigDecimal number,
            java.util.function.Function<String, Optional<U>> parse,
            U usual) {
        String written = column != null ? column : row;
        if (written.isEmpty()) {
            return usual;
        }
        Optional<U> known = parse.apply(written);
        if (known.isEmpty() && number.signum() != 0) {
            throw new RowRefused(
                    SkipReason.UNKNOWN_UNIT,
                    "the unit \"" + Numbers.shortened(written) + "\" of " + Numbers.plain(number) + " is not known");
        }
        return known.orElse(usual);
    }

    /** A number of seconds, also where the app writes {@code 0:01:30}. */
    private @Nullable BigDecimal secondsAsWritten() {
        Long clock = text(Column.SECONDS).indexOf(':') < 0 ? null : Durations.seconds(text(Column.SECONDS));
        return clock == null ? decimal(Column.SECONDS, "duration") : BigDecimal.valueOf(clock);
    }

    /** The number in a column; null when it is empty. */
    @Nullable
    BigDecimal decimal(Column column, String what) {
        return Numbers.decimal(text(column), what);
    }
}
