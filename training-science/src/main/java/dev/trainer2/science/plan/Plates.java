package dev.trainer2.science.plan;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Loads that can be put on a bar: multiples of a step.
 *
 * @param unit the unit the athlete loads in
 * @param step the smallest change of load in that unit, above 0
 */
public record Plates(Unit unit, BigDecimal step) {
    private static final BigDecimal KG_STEP = new BigDecimal("2.5");
    private static final BigDecimal LB_STEP = new BigDecimal("5");
    private static final int CONVERTED_DIGITS = 6;

    public Plates {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a step must be above 0, not " + step);
        }
    }

    /**
     * The athlete's plates.
     *
     * @param plateStep the athlete's own step; null for 2.5 kg or 5 lb
     */
    public static Plates of(Unit unit, @Nullable Load plateStep) {
        if (plateStep == null || plateStep.value() <= 0) {
            return new Plates(unit, unit == Unit.KG ? KG_STEP : LB_STEP);
        }
        return new Plates(unit, value(plateStep, unit));
    }

    /** The nearest load that can be put on, half up, at least one step. */
    public Load nearest(double kilograms) {
        BigDecimal value = BigDecimal.valueOf(kilograms).divide(unit.kilograms(), MathContext.DECIMAL64);
        return load(steps(value).max(BigDecimal.ONE).multiply(step));
    }

    /** The amount as whole steps, half up, at least one. */
    BigDecimal change(BigDecimal amount) {
        return steps(amount).max(BigDecimal.ONE).multiply(step);
    }

    /** The entered value of a load in this unit: as it is, or converted and put on the nearest step. */
    BigDecimal entered(Load load) {
        BigDecimal value = value(load, unit);
        return load.unit() == unit ? value : steps(value).multiply(step);
    }

    Load load(BigDecimal value) {
        return new Load(value.doubleValue(), unit);
    }

    /** One step in kilograms. */
    public double stepKilograms() {
        return step.multiply(unit.kilograms()).doubleValue();
    }

    private BigDecimal steps(BigDecimal value) {
        return value.divide(step, 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(Load load, Unit unit) {
        return load.unit() == unit
                ? BigDecimal.valueOf(load.value())
                : load.exactKilograms()
                        .divide(unit.kilograms(), CONVERTED_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
