package dev.trainer2.contract.codec;

import dev.trainer2.science.Muscle;
import dev.trainer2.science.plan.PainAreas;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** The limits a schema states beside a field: ranges, lengths and formats. */
final class FieldRules {
    private static final BigDecimal KG_PER_LB = new BigDecimal("0.45359237");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Set<String> MUSCLES =
            Arrays.stream(Muscle.values()).map(Muscle::key).collect(Collectors.toUnmodifiableSet());
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    /** The catalogue's words; "body only" and none are always at hand. */
    private static final List<String> EQUIPMENT = List.of(
            "bands",
            "barbell",
            "body only",
            "cable",
            "dumbbell",
            "e-z curl bar",
            "exercise ball",
            "foam roll",
            "kettlebells",
            "machine",
            "medicine ball",
            "other");

    private static final Set<String> AREAS = Set.of(
            "chest",
            "back",
            "traps",
            "front_delts",
            "side_delts",
            "rear_delts",
            "biceps",
            "triceps",
            "forearms",
            "quads",
            "hamstrings",
            "glutes",
            "adductors",
            "calves",
            "abs",
            "neck",
            "shoulder",
            "elbow",
            "wrist",
            "lower_back",
            "hip",
            "knee",
            "ankle");

    private FieldRules() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static void check(Schema.Field field, Object value, String path, List<FieldError> errors) {
        switch (value) {
            case Number number -> range(field, number.doubleValue(), "", path, errors);
            case String text -> text(field, text, path, errors);
            case List<?> list -> list(field, list, path, errors);
            case Map<?, ?> map
            when map.containsKey("unit") && map.containsKey("value") -> load(field, map, path, errors);
            case Map<?, ?> map when "landmarks".equals(field.getProp("format")) -> landmarks(map, path, errors);
            case Map<?, ?> map when "by-uuid".equals(field.getProp("format")) -> byUuid(field, map, path, errors);
            default -> {}
        }
    }

    private static void range(Schema.Field field, double value, String unit, String path, List<FieldError> errors) {
        Number min = number(field, "min" + unit);
        Number max = number(field, "max" + unit);
        Number above = number(field, "exclusiveMin" + unit);
        String of = unit.isEmpty() ? "" : " " + unit.toLowerCase(java.util.Locale.ROOT);
        if (min != null && value < min.doubleValue()) {
            errors.add(new FieldError(path, "RANGE", "must be at least " + min + of));
        } else if (above != null && value <= above.doubleValue()) {
            errors.add(new FieldError(path, "RANGE", "must be above " + above + of));
        } else if (max != null && value > max.doubleValue()) {
            errors.add(new FieldError(path, "RANGE", "must be at most " + max + of));
        }
    }

    private static void load(Schema.Field field, Map<?, ?> load, String path, List<FieldError> errors) {
        if (number(field, "maxKg") == null || !(load.get("value") instanceof Double entered)) {
            return;
        }
        BigDecimal kg = BigDecimal.valueOf(entered);
        if ("lb".equals(load.get("unit"))) {
            kg = kg.multiply(KG_PER_LB);
        }
        boolean signed = number(field, "minKg") == null;
        range(field, signed ? kg.abs().doubleValue() : kg.doubleValue(), "Kg", path, errors);
    }

    private static void landmarks(Map<?, ?> landmarks, String path, List<FieldError> errors) {
        landmarks.forEach((muscle, value) -> {
            String at = path + "." + muscle;
            require(MUSCLES.contains(muscle), at, "ONE_OF", "must be a muscle such as side_delts", errors);
            boolean rising = value instanceof Map<?, ?> one
                    && one.get("mev") instanceof Double mev
                    && one.get("mav") instanceof Double mav
                    && one.get("mrv") instanceof Double mrv
                    && 0 <= mev
                    && mev <= mav
                    && mav <= mrv
                    && mrv <= 100;
            require(rising, at, "RANGE", "must rise from mev over mav to mrv, from 0 to 100 sets a week", errors);
        });
    }

    private static void byUuid(Schema.Field field, Map<?, ?> map, String path, List<FieldError> errors) {
        size(field, map.size(), path, errors);
        map.keySet()
                .forEach(key -> require(
                        key instanceof String id && isUuid(id),
                        path + "." + key,
                        "FORMAT",
                        "must be under a UUID",
                        errors));
    }

    private static void size(Schema.Field field, int size, String path, List<FieldError> errors) {
        Number max = number(field, "maxItems");
        if (max != null && size > max.intValue()) {
            errors.add(new FieldError(path, "LENGTH", "must have at most " + max + " entries"));
        }
    }

    private static void text(Schema.Field field, String text, String path, List<FieldError> errors) {
        Number min = number(field, "minLength");
        Number max = number(field, "maxLength");
        if (min != null && text.strip().length() < min.intValue()) {
            errors.add(new FieldError(path, "LENGTH", "must not be blank"));
        } else if (max != null && text.length() > max.intValue()) {
            errors.add(new FieldError(path, "LENGTH", "must be at most " + max + " characters"));
        }
        String format = field.getProp("format");
        if (format == null) {
            return;
        }
        switch (format) {
            case "uuid" -> require(isUuid(text), path, "FORMAT", "must be a UUID", errors);
            case "date" ->
                require(isDate(text), path, "FORMAT", "must be a date from 1990 on such as 2025-09-15", errors);
            case "zone" ->
                require(
                        Zones.isKnown(text),
                        path,
                        "UNKNOWN_ZONE",
                        "must be an IANA zone such as Europe/Zurich",
                        errors);
            case "area" ->
                require(AREAS.contains(text), path, "ONE_OF", "must be a muscle or joint such as knee", errors);
            case "limitation" ->
                require(
                        PainAreas.named(text).isPresent(),
                        path,
                        "ONE_OF",
                        "must be a muscle or joint such as knee, left knee or lower back",
                        errors);
            case "equipment" ->
                require(
                        EQUIPMENT.contains(text),
                        path,
                        "ONE_OF",
                        "must be a word of the catalogue: " + String.join(", ", EQUIPMENT),
                        errors);
            default -> throw new IllegalStateException("schema names an unknown format: " + format);
        }
    }

    private static void list(Schema.Field field, List<?> list, String path, List<FieldError> errors) {
        size(field, list.size(), path, errors);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof String text) {
                text(field, text, path + "[" + i + "]", errors);
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isBefore(EARLIEST);
        } catch (DateTimeException e) {
            return false; // what cannot be parsed is no date
        }
    }

    private static void require(boolean ok, String path, String code, String message, List<FieldError> errors) {
        if (!ok) {
            errors.add(new FieldError(path, code, message));
        }
    }

    private static @org.jspecify.annotations.Nullable Number number(Schema.Field field, String name) {
        return field.getObjectProp(name) instanceof Number number ? number : null;
    }
}
