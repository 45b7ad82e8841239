package dev.trainer2.science;

import java.math.BigDecimal;

/**
 * A load as it was entered. The entered value and unit are kept; kilograms are derived and exact.
 *
 * @param value finite; negative on assisted exercises, where it is the help given
 * @param unit the unit it was entered in
 */
public record Load(double value, Unit unit) {
    public Load {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a load must be a finite number, not " + value);
        }
    }

    /** The load in kilograms, exact: what was typed times what a unit weighs, never rounded. */
    public BigDecimal exactKilograms() {
        return BigDecimal.valueOf(value).multiply(unit.kilograms());
    }

    /** The load in kilograms as the nearest double, for formulas. */
    public double kilograms() {
        return exactKilograms().doubleValue();
    }
}
