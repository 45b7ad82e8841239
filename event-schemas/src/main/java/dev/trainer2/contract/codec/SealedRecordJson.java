package dev.trainer2.contract.codec;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.core.JsonGenerator;
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
            for (Schema.Field field : row.getSchema().getFields()) {
                Object value = row.get(field.pos());
                ByteBuffer sealed = SealedFields.sealedValue(row, field);
                if (sealed != null) { // under the name it always had
                    json.writeName(field.name());
                    json.writePOJO(SealedFields.isList(field) ? SealedText.wrapList(sealed) : SealedText.wrap(sealed));
                } else if (value != null && SealedFields.seals(field) == null) {
                    json.writeName(field.name());
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
