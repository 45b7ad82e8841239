package dev.trainer2.contract.reference;

import dev.trainer2.contract.codec.PayloadSchemas;
import dev.trainer2.contract.codec.SealedFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * JSON schemas of records as REST and socket speak them, made of the Avro schemas: personal text is text there, what is null
 * may be absent, and an unknown symbol is never said.
 */
public final class JsonShapes {
    private static final String UNKNOWN = "UNKNOWN";
    /** Rules beside a field that JSON schema has under another name. */
    private static final Map<String, String> RULES = Map.of(
            "min", "minimum",
            "max", "maximum",
            "exclusiveMin", "exclusiveMinimum",
            "minLength", "minLength",
            "maxLength", "maxLength",
            "maxItems", "maxItems");

    private final String prefix;
    private final Map<String, Object> shapes = new TreeMap<>();

    private JsonShapes(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The named types that the roots consist of, by their simple names, the roots among them.
     *
     * @param prefix what stands before a name in a reference, such as {@code #/components/schemas/}
     */
    public static Map<String, Object> of(List<Schema> roots, String prefix) {
        JsonShapes made = new JsonShapes(prefix);
        roots.forEach(made::shape);
        return made.shapes;
    }

    private Map<String, Object> shape(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM -> reference(schema);
            case ARRAY -> ordered("type", "array", "items", shape(schema.getElementType()));
            case MAP -> ordered("type", "object", "additionalProperties", shape(schema.getValueType()));
            case UNION -> union(schema);
            case INT, LONG -> instant(schema) ? ordered("type", "string", "format", "date-time") : type("integer");
            case FLOAT, DOUBLE -> type("number");
            case BOOLEAN -> type("boolean");
            case STRING, BYTES, FIXED -> type("string");
            case NULL -> type("null");
        };
    }

    private Map<String, Object> union(Schema schema) {
        List<Map<String, Object>> branches = schema.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .map(this::shape)
                .toList();
        return branches.size() == 1 ? branches.getFirst() : ordered("oneOf", branches);
    }

    private Map<String, Object> reference(Schema named) {
        if (!shapes.containsKey(named.getName())) {
            shapes.put(named.getName(), Map.of()); // so that a type within itself ends
            shapes.put(named.getName(), named.getType() == Schema.Type.ENUM ? symbols(named) : record(named));
        }
        return ordered("$ref", prefix + named.getName());
    }

    private static Map<String, Object> symbols(Schema schema) {
        Map<String, Object> shape = ordered(
                "type",
                "string",
                "enum",
                schema.getEnumSymbols().stream()
                        .filter(symbol -> !symbol.equals(UNKNOWN))
                        .toList());
        described(shape, schema.getDoc());
        return shape;
    }

    private Map<String, Object> record(Schema schema) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Schema.Field field : schema.getFields()) {
            if (SealedFields.seals(field) != null) {
                continue; // the outside knows it under the name of what it seals
            }
            fields.put(field.name(), field(field));
            if (!PayloadSchemas.isOptional(field)) {
                required.add(field.name());
            }
        }
        Map<String, Object> shape = ordered("type", "object");
        described(shape, schema.getDoc());
        if (!required.isEmpty()) {
            shape.put("required", required);
        }
        shape.put("properties", fields);
        return shape;
    }

    private Map<String, Object> field(Schema.Field field) {
        Map<String, Object> shape = new LinkedHashMap<>(shape(field.schema()));
        described(shape, field.doc());
        // the rules of a list are those of its entries, but for how many they are
        Map<String, Object> ruled = shape.get("items") instanceof Map<?, ?> items ? copied(items) : shape;
        new TreeMap<>(RULES).forEach((name, keyword) -> {
            if (field.getObjectProp(name) instanceof Number limit) {
                (name.equals("maxItems") ? shape : ruled).put(keyword, limit);
            }
        });
        String format = field.getProp("format");
        if ("uuid".equals(format) || "date".equals(format)) {
            ruled.put("format", format);
        }
        if (ruled != shape) {
            shape.put("items", ruled);
        }
        return shape;
    }

    private static boolean instant(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                || schema.getLogicalType() instanceof LogicalTypes.TimestampMicros
                || schema.getLogicalType() instanceof LogicalTypes.TimestampNanos;
    }

    private static void described(Map<String, Object> shape, @org.jspecify.annotations.Nullable String doc) {
        if (doc != null) {
            shape.put("description", doc);
        }
    }

    private static Map<String, Object> type(String name) {
        return ordered("type", name);
    }

    private static Map<String, Object> copied(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        return AsyncApi.ordered(namesAndValues);
    }
}
