package dev.trainer2.contract.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** A full sample of a schema in Avro binary, written once when the version is released and read for ever after. */
public final class GoldenBytes {
    private GoldenBytes() {}

    /** The sample in hexadecimal: every field filled, one element in every list, every branch of a payload union. */
    public static String of(Schema schema) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        for (Object sample : samples(schema)) {
            new GenericDatumWriter<>(schema).write(sample, encoder);
        }
        encoder.flush();
        return HexFormat.of().formatHex(out.toByteArray());
    }

    /** Reads golden bytes written under one schema with another. */
    public static List<GenericRecord> read(String golden, Schema writer, Schema reader) throws IOException {
        var decoder = DecoderFactory.get().binaryDecoder(HexFormat.of().parseHex(golden.strip()), null);
        GenericDatumReader<GenericRecord> datumReader = new GenericDatumReader<>(writer, reader);
        List<GenericRecord> records = new ArrayList<>();
        while (!decoder.isEnd()) {
            records.add(datumReader.read(null, decoder));
        }
        return records;
    }

    private static List<Object> samples(Schema schema) {
        Schema.Field payload = schema.getField("payload");
        if (payload == null) {
            return List.of(sample(schema));
        }
        List<Object> samples = new ArrayList<>();
        for (Schema branch : payload.schema().getTypes()) {
            GenericRecord record = (GenericRecord) sample(schema);
            record.put("payload", sample(branch));
            samples.add(record);
        }
        return samples;
    }

    private static Object sample(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> {
                GenericRecord record = new GenericData.Record(schema);
                schema.getFields().forEach(field -> record.put(field.name(), sample(field.schema())));
                yield record;
            }
            case UNION ->
                sample(schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow());
            case ENUM ->
                new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getLast());
            case ARRAY -> List.of(sample(schema.getElementType()));
            case MAP -> Map.of("chest", sample(schema.getValueType()));
            case STRING -> "golden";
            case BYTES -> ByteBuffer.wrap("golden".getBytes(StandardCharsets.UTF_8));
            case INT -> 7;
            case LONG -> 1_700_000_000_000_000L;
            case DOUBLE -> 82.5;
            case BOOLEAN -> true;
            default -> throw new IllegalArgumentException("no sample for " + schema.getType());
        };
    }
}
