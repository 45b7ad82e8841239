package dev.trainer2.agent.model;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A part of the context on its way to the model: fields that are there, numbers rounded for reading, loads with unit. */
final class View {
    private static final int WEIGHT_DECIMALS = 1;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; nothing when the value is null or an empty list. */
    View with(String name, @Nullable Object value) {
        if (value instanceof Double number) {
            fields.put(name, rounded(number, 2));
        } else if (value instanceof Enum<?> word) {
            fields.put(name, word.name());
        } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }

    /** A load as it was entered; null for none. */
    static @Nullable String load(@Nullable Load load) {
        return load == null
                ? null
                : BigDecimal.valueOf(load.value()).stripTrailingZeros().toPlainString() + " "
                        + load.unit().symbol();
    }

    /** Kilograms in the unit the athlete uses. */
    static String weight(double kilograms, Unit unit) {
        BigDecimal value = unit == Unit.KG
                ? BigDecimal.valueOf(kilograms)
                : BigDecimal.valueOf(kilograms).divide(Unit.LB.kilograms(), WEIGHT_DECIMALS + 2, RoundingMode.HALF_UP);
        return value.setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " " + unit.symbol();
    }

    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** JSON in which no angle bracket stands, so that nothing in it can end the block it is put in. */
    static String json(Object value) {
        return JsonMapper.shared()
                .writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }
}
