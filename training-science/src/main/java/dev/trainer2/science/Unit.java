package dev.trainer2.science;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The unit in which a load was entered. */
public enum Unit {
    KG("kg", BigDecimal.ONE),
    /** The international avoirdupois pound, exactly 0.45359237 kg since 1959. */
    LB("lb", new BigDecimal("0.45359237"));

    private final String symbol;
    private final BigDecimal kilograms;

    Unit(String symbol, BigDecimal kilograms) {
        this.symbol = symbol;
        this.kilograms = kilograms;
    }

    /** The symbol used in events, {@code kg} or {@code lb}. */
    public String symbol() {
        return symbol;
    }

    /** One of this unit in kilograms, exact. */
    public BigDecimal kilograms() {
        return kilograms;
    }

    /** Reads {@code kg}, {@code kgs}, {@code lb}, {@code lbs} and the like, in any case; empty when it is no unit. */
    public static Optional<Unit> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace(".", "")) {
            case "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms" -> Optional.of(KG);
            case "lb", "lbs", "pound", "pounds" -> Optional.of(LB);
            default -> Optional.empty();
        };
    }
}
