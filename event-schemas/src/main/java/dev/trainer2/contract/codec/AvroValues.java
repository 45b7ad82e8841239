package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Plain values (maps, lists, texts, numbers) to Avro records and back; personal text is encrypted on the way. */
public final class AvroValues {
    private AvroValues() {}

    /**
     * The record of these values.
     *
     * @param key encrypts the personal text
     */
    public static SpecificRecord toRecord(Map<?, ?> values, Schema schema, AthleteKey key) {
        return toRecord(values, schema, SealedFields.encrypting(key));
    }

    /** The record of these values, as they come back from the JSON of {@link SealedRecordJson}. */
    public static SpecificRecord fromSealed(Map<?, ?> values, Schema schema) {
        return toRecord(values, schema, SealedFields.AS_KEPT);
    }

    private static SpecificRecord toRecord(Map<?, ?> values, Schema schema, SealedFields.Sealing sealing) {
        SpecificRecord record = (SpecificRecord) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            String seals = SealedFields.seals(field);
            Object value = values.get(seals == null ? field.name() : seals);
            boolean sealed = value != null && SealedFields.companion(field, schema) != null && sealing.seals(value);
            if (seals != null) {
                record.put(field.pos(), value != null && sealing.seals(value) ? sealing.cipherText(value) : null);
            } else if (sealed) {
                record.put(field.pos(), SealedFields.nothing(field));
            } else if (value == null) {
                record.put(
                        field.pos(),
                        field.hasDefaultValue() ? SpecificData.get().getDefaultValue(field) : null);
            } else if (PayloadSchemas.isPersonal(field)) {
                record.put(field.pos(), sealing.cipherText(value));
            } else {
                record.put(field.pos(), toAvro(value, PayloadSchemas.branch(field.schema(), names(value)), sealing));
            }
        }
        return record;
    }

    private static List<String> names(Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /**
     * The values of a record in schema order, absent ones left out; enum symbols as texts, instants as
     * {@link Instant#toString() text}.
     *
     * @param key opens the personal text; without it that reads {@value AthleteKey#ERASED}
     */
    public static Map<String, Object> toPlain(IndexedRecord record, @Nullable AthleteKey key) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            ByteBuffer sealed = SealedFields.sealedValue(record, field);
            if (sealed != null) {
                values.put(field.name(), SealedFields.open(sealed, field, key));
            } else if (value != null && SealedFields.seals(field) == null) {
                values.put(
                        field.name(),
                        PayloadSchemas.isPersonal(field) ? opened((ByteBuffer) value, key) : fromAvro(value, key));
            }
        }
        return values;
    }

    private static String opened(ByteBuffer cipherText, @Nullable AthleteKey key) {
        return key == null ? AthleteKey.ERASED : key.decrypt(cipherText);
    }

    private static Object toAvro(Object value, Schema schema, SealedFields.Sealing sealing) {
        return switch (schema.getType()) {
            case RECORD -> toRecord((Map<?, ?>) value, schema, sealing);
            case ENUM -> SpecificData.get().createEnum((String) value, schema);
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                ((List<?>) value).forEach(element -> list.add(toAvro(element, schema.getElementType(), sealing)));
                yield list;
            }
            case MAP -> {
                Map<String, Object> map = new TreeMap<>();
                ((Map<?, ?>) value).forEach((k, v) -> map.put((String) k, toAvro(v, schema.getValueType(), sealing)));
                yield map;
            }
            // JSON does not tell 80 from 80.0, nor an instant from a text
            case DOUBLE -> ((Number) value).doubleValue();
            case INT -> ((Number) value).intValue();
            case LONG -> value instanceof String text ? Instant.parse(text) : (Object) ((Number) value).longValue();
            default -> value;
        };
    }

    private static Object fromAvro(Object value, @Nullable AthleteKey key) {
        return switch (value) {
            case IndexedRecord record -> toPlain(record, key);
            case Enum<?> symbol -> symbol.name();
            case GenericEnumSymbol<?> symbol -> symbol.toString();
            case Instant instant -> instant.toString();
            case List<?> list ->
                list.stream().map(element -> fromAvro(element, key)).toList();
            case Map<?, ?> map -> {
                Map<String, Object> plain = new TreeMap<>();
                map.forEach((k, v) -> plain.put(k.toString(), fromAvro(v, key)));
                yield plain;
            }
            default -> value;
        };
    }
}
