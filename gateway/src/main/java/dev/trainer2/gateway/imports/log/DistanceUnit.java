package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Units of distance in training logs. */
enum DistanceUnit {
    CENTIMETER("0.01"),
    METER("1"),
    KILOMETER("1000"),
    INCH("0.0254"),
    FOOT("0.3048"),
    YARD("0.9144"),
    /** The international mile of 1959. */
    MILE("1609.344");

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
            case "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres" -> Optional.of(CENTIMETER);
            case "m", "meter", "meters", "metre", "metres", "м" -> Optional.of(METER);
            case "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "км" -> Optional.of(KILOMETER);
            case "in", "inch", "inches", "\"" -> Optional.of(INCH);
            case "ft", "foot", "feet" -> Optional.of(FOOT);
            case "yd", "yds", "yard", "yards" -> Optional.of(YARD);
            case "mi", "mile", "miles" -> Optional.of(MILE);
            default -> Optional.empty();
        };
    }
}
