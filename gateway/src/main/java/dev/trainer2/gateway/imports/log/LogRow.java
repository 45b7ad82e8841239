package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row seen through its columns: reads single fields and checks their ranges.
 *
 * @param cells the cells, at most as many as the header has
 * @param columns what they mean
 * @param unit the unit of weights where neither header nor row names one
 */
record LogRow(List<String> cells, Columns columns, Unit unit) {
    private static final int MAX_SECONDS = 86_400;
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000);
    private static final BigDecimal MAX_METERS = BigDecimal.valueOf(1_000_000);

    /** The text of a column, empty when the column or the cell is missing. */
    String text(Column column) {
        int position = columns.position(column);
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

    /** The weight, negative for assistance; null when none is written. */
    @Nullable
    Load load() {
        BigDecimal weight = decimal(Column.WEIGHT, "weight");
        if (weight == null) {
            return null;
        }
        Unit written = Unit.parse(text(Column.WEIGHT_UNIT)).orElse(unit);
        Load load = new Load(weight.doubleValue(), written);
        if (load.exactKilograms().abs().compareTo(MAX) > 0) {
            throw new RowRefused(
                    SkipReason.BAD_LOAD, "a weight of " + Numbers.plain(weight) + " is over the limit of 1,000 kg");
        }
        return load;
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
        BigDecimal rpe = decimal(Column.RPE, "RPE");
        if (rpe == null || rpe.signum() == 0) {
            return null;
        }
        if (rpe.signum() < 0 || rpe.compareTo(BigDecimal.TEN) > 0) {
            throw new RowRefused(SkipReason.BAD_RPE, "an RPE of " + Numbers.plain(rpe) + " is not within 0 to 10");
        }
        return rpe.doubleValue();
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
        BigDecimal distance = decimal(Column.DISTANCE, "distance");
        if (distance == null || distance.signum() == 0) {
            return null;
        }
        BigDecimal meters = distance.multiply(distanceUnit().meters());
        if (meters.signum() < 0 || meters.compareTo(MAX_METERS) > 0) {
            throw new RowRefused(
                    SkipReason.BAD_DISTANCE, "a distance of " + Numbers.plain(meters) + " m: only 0 to 1,000 km count");
        }
        return meters.doubleValue();
    }

    /** Apps that do not name the unit of distance go by the athlete's system: kilometers with kilograms. */
    private DistanceUnit distanceUnit() {
        DistanceUnit named = columns.distanceUnit();
        DistanceUnit usual = named != null ? named : unit == Unit.KG ? DistanceUnit.KILOMETER : DistanceUnit.MILE;
        return DistanceUnit.parse(text(Column.DISTANCE_UNIT)).orElse(usual);
    }

    /** The fields of this row that make up a set's identity, numbers in their shortest form, units left out. */
    List<String> identity(String order) {
        List<String> fields = new ArrayList<>();
        fields.add(order);
        fields.add(text(Column.SET_TYPE));
        for (Column column : List.of(Column.WEIGHT, Column.REPS, Column.DISTANCE, Column.SECONDS, Column.RPE)) {
            BigDecimal number = column == Column.SECONDS ? secondsAsWritten() : decimal(column, "field");
            fields.add(number == null ? "" : Numbers.plain(number));
        }
        fields.add(text(Column.NOTE));
        return List.copyOf(fields);
    }

    /** A number of seconds, also where the app writes {@code 0:01:30}. */
    private @Nullable BigDecimal secondsAsWritten() {
        Long clock = text(Column.SECONDS).indexOf(':') < 0 ? null : LogTimes.seconds(text(Column.SECONDS));
        return clock == null ? decimal(Column.SECONDS, "duration") : BigDecimal.valueOf(clock);
    }

    private @Nullable BigDecimal decimal(Column column, String what) {
        return Numbers.decimal(text(column), what);
    }
}
