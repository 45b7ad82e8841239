package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Units of distance in training logs. */
enum DistanceUnit {
    METER("1"),
    KILOMETER("1000"),
    /** The international mile of 1959. */
    MILE("1609.344"),
    YARD("0.9144"),
    FOOT("0.3048");

    private final BigDecimal meters;

    DistanceUnit(String meters) {
        this.meters = new BigDecimal(meters);
    }

    /** One of this unit in meters, exact. */
    BigDecimal meters() {
        return meters;
    }

    /** Reads {@code km}, {@code mi.}, {@code Miles} and the like; empty when it is no unit of distance. */
    static Optional<DistanceUnit> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace(".", "")) {
            case "m", "meter", "meters", "metres" -> Optional.of(METER);
            case "km", "kms", "kilometer", "kilometers", "kilometres" -> Optional.of(KILOMETER);
            case "mi", "mile", "miles" -> Optional.of(MILE);
            case "yd", "yard", "yards" -> Optional.of(YARD);
            case "ft", "foot", "feet" -> Optional.of(FOOT);
            default -> Optional.empty();
        };
    }
}
