package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a set says beside its place.
 *
 * @param type {@code WORKING} or another name of the contract
 * @param load as it was entered; null when no weight was
 * @param note empty for none
 */
public record SetContent(
        String type,
        @Nullable Load load,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double meters,
        @Nullable Double rpe,
        String note) {

    /** What the payload of a {@code SetLogged} or {@code SetCorrected} says. */
    static SetContent of(Map<?, ?> payload) {
        return new SetContent(
                String.valueOf(payload.get("setType")),
                payload.get("load") instanceof Map<?, ?> load ? load(load) : null,
                payload.get("reps") instanceof Number reps && reps.intValue() > 0 ? reps.intValue() : null,
                payload.get("durationSeconds") instanceof Number seconds && seconds.intValue() > 0
                        ? seconds.intValue()
                        : null,
                payload.get("distanceMeters") instanceof Number meters && meters.doubleValue() > 0
                        ? meters.doubleValue()
                        : null,
                payload.get("rpe") instanceof Number rpe ? rpe.doubleValue() : null,
                payload.get("note") == null ? "" : String.valueOf(payload.get("note")));
    }

    /** The load that a payload has; null for none. */
    static @Nullable Load ofPayload(Map<?, ?> payload) {
        return payload.get("load") instanceof Map<?, ?> load ? load(load) : null;
    }

    private static Load load(Map<?, ?> load) {
        Unit unit = Unit.parse(String.valueOf(load.get("unit"))).orElse(Unit.KG);
        return new Load(load.get("value") instanceof Number value ? value.doubleValue() : 0, unit);
    }

    /** Whether both say the same: loads in exact kilograms to a hundredth; no weight and a weight of 0 are one. */
    boolean saysTheSameAs(SetContent other) {
        return type.equals(other.type)
                && kilograms(load).compareTo(kilograms(other.load)) == 0
                && Objects.equals(reps, other.reps)
                && Objects.equals(seconds, other.seconds)
                && hundredths(meters) == hundredths(other.meters)
                && hundredths(rpe) == hundredths(other.rpe)
                && note.equals(other.note);
    }

    /** Whether both name the same number in another unit: one of two readings of a file without units. */
    boolean differsByUnitAlone(SetContent other) {
        return load != null
                && other.load != null
                && load.unit() != other.load.unit()
                && load.value() != 0
                && load.value() == other.load.value();
    }

    private static BigDecimal kilograms(@Nullable Load load) {
        return load == null ? BigDecimal.ZERO : load.exactKilograms().setScale(2, RoundingMode.HALF_UP);
    }

    private static long hundredths(@Nullable Double value) {
        return value == null ? 0 : Math.round(value * 100);
    }

    /** The fields of the contract behind those of the place. */
    Map<String, Object> payload() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setType", type);
        if (load != null) {
            payload.put(
                    "load", Map.of("value", load.value(), "unit", load.unit().symbol()));
        }
        putIfPresent(payload, "reps", reps);
        putIfPresent(payload, "durationSeconds", seconds);
        putIfPresent(payload, "distanceMeters", meters);
        putIfPresent(payload, "rpe", rpe);
        putIfPresent(payload, "note", note.isEmpty() ? null : note);
        return payload;
    }

    private static void putIfPresent(Map<String, Object> payload, String key, @Nullable Object value) {
        if (value != null) {
            payload.put(key, value);
        }
    }

    /** {@code 80 kg × 8 @ 9}, as a report says it. */
    String told() {
        StringBuilder told = new StringBuilder();
        if (load != null) {
            told.append(Numbers.plain(BigDecimal.valueOf(load.value())))
                    .append(' ')
                    .append(load.unit().symbol());
        }
        append(told, " × ", reps);
        append(told, " ", seconds == null ? null : seconds + " s");
        append(told, " ", meters == null ? null : Numbers.plain(BigDecimal.valueOf(meters)) + " m");
        append(told, " @ ", rpe == null ? null : Numbers.plain(BigDecimal.valueOf(rpe)));
        append(told, " ", note.isEmpty() ? null : "“" + Numbers.shortened(note) + "”");
        return told.toString().strip();
    }

    private static void append(StringBuilder told, String sign, @Nullable Object value) {
        if (value != null) {
            told.append(sign).append(value);
        }
    }
}
