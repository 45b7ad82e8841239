package dev.trainer2.streams.whole;

import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;

/** Exact kilograms of a load as entered; 1 lb = 0.45359237 kg by definition. */
final class Kilograms {
    private Kilograms() {}

    static BigDecimal of(Load load) {
        BigDecimal entered = BigDecimal.valueOf(load.getValue());
        return load.getUnit() == LoadUnit.lb ? entered.multiply(Unit.LB.kilograms()) : entered;
    }
}
