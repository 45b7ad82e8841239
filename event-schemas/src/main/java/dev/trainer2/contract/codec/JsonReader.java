package dev.trainer2.contract.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON into plain values as an Avro schema wants them, and collects every fault with its path. */
final class JsonReader {
    private final List<FieldError> errors;

    JsonReader(List<FieldError> errors) {
        this.errors = errors;
    }

    /** The record as values by field name in schema order; faulty fields are missing and reported. */
    Map<String, Object> record(JsonNode node, Schema schema, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!node.isObject()) {
            fail(path, "TYPE", "must be an object");
            return values;
        }
        for (Schema.Field field : schema.getFields()) {
            if (SealedFields.seals(field) != null) {
                continue; // what it seals is given under its own name
            }
            String at = path + "." + field.name();
            JsonNode given = node.get(field.name());
            if (given == null || given.isNull()) {
                if (!PayloadSchemas.isOptional(field)) {
                    fail(at, "REQUIRED", "is required");
                }
                continue;
            }
            Object value = value(given, field, at);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        node.propertyNames().forEach(name -> {
            Schema.Field known = schema.getField(name);
            if (known == null || SealedFields.seals(known) != null) {
                fail(path + "." + name, "UNKNOWN_FIELD", schema.getName() + " has no such field");
            }
        });
        return values;
    }

    private @Nullable Object value(JsonNode node, Schema.Field field, String path) {
        int before = errors.size();
        Object value = PayloadSchemas.isPersonal(field)
                ? text(node, path)
                : of(node, PayloadSchemas.branch(field.schema(), node.propertyNames()), path);
        if (value != null && errors.size() == before) {
            FieldRules.check(field, value, path, errors);
        }
        return value;
    }

    private @Nullable Object of(JsonNode node, Schema schema, String path) {
        return switch (schema.getType()) {
            case STRING -> text(node, path);
            case INT -> integer(node, path);
            case LONG -> node.isIntegralNumber() ? (Object) node.longValue() : wrong(path, "must be a whole number");
            case DOUBLE -> decimal(node, path);
            case BOOLEAN -> node.isBoolean() ? (Object) node.booleanValue() : wrong(path, "must be true or false");
            case ENUM -> symbol(node, schema, path);
            case RECORD -> record(node, schema, path);
            case ARRAY -> list(node, schema.getElementType(), path);
            case MAP -> map(node, schema.getValueType(), path);
            default -> wrong(path, "cannot be given");
        };
    }

    private @Nullable Object text(JsonNode node, String path) {
        if (node.isString() && node.stringValue().indexOf('\0') >= 0) {
            fail(path, "FORMAT", "must not contain a NUL character");
            return null;
        }
        if (node.isString() && hasLoneSurrogate(node.stringValue())) {
            fail(path, "FORMAT", "must not contain half of a character (a lone surrogate)");
            return null;
        }
        return node.isString() ? node.stringValue() : wrong(path, "must be a text");
    }

    /** Half of a pair has no UTF-8 form: it would be kept as a question mark. */
    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private @Nullable Object integer(JsonNode node, String path) {
        boolean whole = node.isNumber() && node.doubleValue() == Math.rint(node.doubleValue());
        return whole && Math.abs(node.doubleValue()) <= Integer.MAX_VALUE
                ? (Object) (int) node.doubleValue()
                : wrong(path, "must be a whole number");
    }

    private @Nullable Object decimal(JsonNode node, String path) {
        return node.isNumber() && Double.isFinite(node.doubleValue())
                ? (Object) node.doubleValue()
                : wrong(path, "must be a number");
    }

    private @Nullable Object symbol(JsonNode node, Schema schema, String path) {
        // written in any case, kept as the schema has it
        String known = schema.getEnumSymbols().stream()
                .filter(found -> node.isString() && found.equalsIgnoreCase(node.stringValue()))
                .filter(found -> !found.equals(schema.getEnumDefault()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        List<String> symbols = new ArrayList<>(schema.getEnumSymbols());
        symbols.remove(schema.getEnumDefault());
        fail(path, "ONE_OF", "must be one of " + String.join(", ", symbols));
        return null;
    }

    private @Nullable Object list(JsonNode node, Schema element, String path) {
        if (!node.isArray()) {
            return wrong(path, "must be a list");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = of(node.get(i), element, path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object map(JsonNode node, Schema valueSchema, String path) {
        if (!node.isObject()) {
            return wrong(path, "must be an object");
        }
        Map<String, Object> values = new java.util.TreeMap<>();
        node.properties().forEach(entry -> {
            Object value = of(entry.getValue(), valueSchema, path + "." + entry.getKey());
            if (value != null) {
                values.put(entry.getKey(), value);
            }
        });
        return values;
    }

    private @Nullable Object wrong(String path, String message) {
        fail(path, "TYPE", message);
        return null;
    }

    private void fail(String path, String code, String message) {
        errors.add(new FieldError(path, code, message));
    }
}
