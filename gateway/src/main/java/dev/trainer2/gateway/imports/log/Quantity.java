package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weight or a distance in one of the columns a file has for it.
 *
 * @param number as it is written
 * @param unit the unit's name, for messages
 * @param base one of the unit in kilograms or meters
 */
record Quantity(BigDecimal number, String unit, BigDecimal base) {
    /** The value in kilograms or meters, exact. */
    BigDecimal value() {
        return number.multiply(base);
    }

    /**
     * Of several columns of one quantity the one that was entered: the others are conversions of it and have more
     * decimals. Zeros beside a number are columns that the app left unused. Null for none.
     */
    static @Nullable Quantity entered(List<Quantity> columns) {
        Quantity entered = null;
        for (Quantity column : columns) {
            boolean better = entered == null
                    || entered.number.signum() == 0 && column.number.signum() != 0
                    || column.number.signum() != 0 && column.decimals() < entered.decimals();
            entered = better ? column : entered;
        }
        return entered;
    }

    /** Whether another column says something else, by more than the digits of both explain. */
    boolean differsFrom(Quantity other) {
        if (number.signum() == 0 || other.number.signum() == 0) {
            return false;
        }
        BigDecimal room = number.ulp().multiply(base).add(other.number.ulp().multiply(other.base));
        return value().subtract(other.value()).abs().compareTo(room) > 0;
    }

    /** {@code 100 kg}. */
    String written() {
        return Numbers.plain(number) + " " + unit;
    }

    private int decimals() {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
