package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fields that were plain in earlier versions and are sealed since: a plain field names the one that took its place
 * ({@code sealedAs}), and that one names what it seals. Records of either kind are read here, so that nobody else has to know which
 * of the two holds the value; the outside knows one field, under the plain one's name.
 */
public final class SealedFields {
    /** How values become cipher text. */
    interface Sealing {
        /** Whether a value of a formerly plain field goes into the sealed one. */
        boolean seals(Object value);

        ByteBuffer cipherText(Object value);
    }

    /** As the JSON of Postgres has them: what is wrapped is sealed, the rest was logged before. */
    static final Sealing AS_KEPT = new Sealing() {
        @Override
        public boolean seals(Object value) {
            return SealedText.isWrapped(value);
        }

        @Override
        public ByteBuffer cipherText(Object value) {
            return SealedText.unwrap(value);
        }
    };

    private SealedFields() {}

    static Sealing encrypting(AthleteKey key) {
        return new Sealing() {
            @Override
            public boolean seals(Object value) {
                return true;
            }

            @Override
            public ByteBuffer cipherText(Object value) {
                return key.encrypt(
                        value instanceof String text
                                ? text
                                : JsonMapper.shared().writeValueAsString(value));
            }
        };
    }

    /** The name of the plain field whose place a field took; null for any other field. */
    public static @Nullable String seals(Schema.Field field) {
        return field.getProp("seals");
    }

    /** The sealed field that took the place of a plain one; null for any other field. */
    public static Schema.@Nullable Field companion(Schema.Field plain, Schema schema) {
        String name = plain.getProp("sealedAs");
        return name == null ? null : schema.getField(name);
    }

    /** The cipher text that stands for a plain field; null when the field itself holds the value, or none does. */
    static @Nullable ByteBuffer sealedValue(IndexedRecord record, Schema.Field plain) {
        Schema.Field sealed = companion(plain, record.getSchema());
        return sealed == null ? null : (ByteBuffer) record.get(sealed.pos());
    }

    /** What the plain field holds beside a sealed value. */
    static @Nullable Object nothing(Schema.Field plain) {
        if (plain.schema().isNullable()) {
            return null;
        }
        return isList(plain) ? List.of() : "";
    }

    static boolean isList(Schema.Field plain) {
        return PayloadSchemas.valueSchema(plain.schema()).getType() == Schema.Type.ARRAY;
    }

    static Object open(ByteBuffer sealed, Schema.Field plain, @Nullable AthleteKey key) {
        if (isList(plain)) {
            return list(sealed, key);
        }
        return key == null ? AthleteKey.ERASED : key.decrypt(sealed);
    }

    static List<?> list(ByteBuffer sealed, @Nullable AthleteKey key) {
        return key == null ? List.of() : JsonMapper.shared().readValue(key.decrypt(sealed), List.class);
    }

    /** Whether a record or one within it holds a sealed value in place of a plain one. */
    public static boolean areIn(@Nullable Object value) {
        return switch (value) {
            case IndexedRecord record ->
                record.getSchema().getFields().stream()
                        .anyMatch(field -> sealedValue(record, field) != null || areIn(record.get(field.pos())));
            case List<?> list -> list.stream().anyMatch(SealedFields::areIn);
            case Map<?, ?> map -> map.values().stream().anyMatch(SealedFields::areIn);
            case null, default -> false;
        };
    }

    /**
     * A copy of a record with its formerly plain fields plain again, also within; for the memory of a process alone.
     *
     * @param key of the athlete; without it texts read {@value AthleteKey#ERASED}, and lists are empty
     */
    public static <T extends SpecificRecord> T opened(T record, @Nullable AthleteKey key) {
        T copy = SpecificData.get().deepCopy(record.getSchema(), record);
        openWithin(copy, key);
        return copy;
    }

    private static void openWithin(@Nullable Object value, @Nullable AthleteKey key) {
        switch (value) {
            case IndexedRecord record -> openFields(record, key);
            case List<?> list -> list.forEach(element -> openWithin(element, key));
            case Map<?, ?> map -> map.values().forEach(element -> openWithin(element, key));
            case null, default -> {
                // holds no records
            }
        }
    }

    private static void openFields(IndexedRecord record, @Nullable AthleteKey key) {
        for (Schema.Field field : record.getSchema().getFields()) {
            Schema.Field sealed = companion(field, record.getSchema());
            if (sealed != null && record.get(sealed.pos()) instanceof ByteBuffer cipherText) {
                record.put(field.pos(), open(cipherText, field, key));
                record.put(sealed.pos(), null);
            } else {
                openWithin(record.get(field.pos()), key);
            }
        }
    }
}
