package dev.trainer2.contract.codec;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Records as the JSON that Postgres keeps: fields in schema order, absent ones left out, enum symbols and instants as texts, maps
 * by key, personal text as {@link SealedText} has it. It is written as it is read, without values in between, since the sink does
 * so for every row.
 */
public final class SealedRecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new OfRecord()))
            .build();

    /**
     * A field as it is written.
     *
     * @param sealedPos where the sealed value stands that may have taken its place; -1 where none can
     */
    private record Part(SerializableString name, int pos, int sealedPos, boolean isList) {}

    /** The fields of each class of records, looked up once; those that seal another one are written under its name. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            Schema schema = SpecificData.get().getSchema(type);
            return schema.getFields().stream()
                    .filter(field -> SealedFields.seals(field) == null)
                    .map(field -> part(field, SealedFields.companion(field, schema)))
                    .toList();
        }
    };

    private static Part part(Schema.Field field, Schema.@Nullable Field sealed) {
        return new Part(
                new SerializedString(field.name()),
                field.pos(),
                sealed == null ? -1 : sealed.pos(),
                sealed != null && SealedFields.isList(field));
    }

    private SealedRecordJson() {}

    /** The JSON of a record; {@link AvroValues#fromSealed} makes the record of it again. */
    public static String of(SpecificRecord row) {
        return MAPPER.writeValueAsString(row);
    }

    private static final class OfRecord extends StdSerializer<SpecificRecord> {
        OfRecord() {
            super(SpecificRecord.class);
        }

        @Override
        public void serialize(SpecificRecord row, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Part part : PARTS.get(row.getClass())) {
                Object value = row.get(part.pos());
                if (part.sealedPos() >= 0 && row.get(part.sealedPos()) instanceof ByteBuffer sealed) {
                    json.writeName(part.name()); // under the name it always had
                    json.writePOJO(part.isList() ? SealedText.wrapList(sealed) : SealedText.wrap(sealed));
                } else if (value != null) {
                    json.writeName(part.name());
                    write(value, json, context);
                }
            }
            json.writeEndObject();
        }

        private void write(Object value, JsonGenerator json, SerializationContext context) {
            switch (value) {
                case SpecificRecord row -> serialize(row, json, context);
                // the only bytes of a payload are personal text
                case ByteBuffer cipherText -> json.writePOJO(SealedText.wrap(cipherText));
                case String text -> json.writeString(text);
                case Double number -> json.writeNumber(number);
                case Integer number -> json.writeNumber(number);
                case Long number -> json.writeNumber(number);
                case Boolean flag -> json.writeBoolean(flag);
                case Enum<?> symbol -> json.writeString(symbol.name());
                case Instant instant -> json.writeString(instant.toString());
                case List<?> list -> {
                    json.writeStartArray();
                    list.forEach(element -> write(element, json, context));
                    json.writeEndArray();
                }
                case Map<?, ?> map -> {
                    json.writeStartObject();
                    new TreeMap<>(map).forEach((name, element) -> {
                        json.writeName(name.toString());
                        write(element, json, context);
                    });
                    json.writeEndObject();
                }
                default -> json.writePOJO(value);
            }
        }
    }
}
