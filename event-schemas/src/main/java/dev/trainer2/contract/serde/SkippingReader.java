package dev.trainer2.contract.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads an envelope whole, looks at its payload, and hands on what is known. Avro itself resolves a union or fails, and
 * tells a payload that is new from bytes that are broken by the same exception.
 */
final class SkippingReader<T> implements DatumReader<T> {
    private final GenericDatumReader<GenericRecord> whole;
    private final GenericDatumWriter<GenericRecord> again;
    private final DatumReader<T> known;
    private final Set<String> unknown;
    private final LongAdder skipped;

    SkippingReader(Schema writer, Set<String> unknown, Function<Schema, DatumReader<T>> resolving, LongAdder skipped) {
        Schema narrowed = without(writer, unknown);
        this.whole = new GenericDatumReader<>(writer);
        this.again = new GenericDatumWriter<>(narrowed);
        this.known = resolving.apply(narrowed);
        this.unknown = unknown;
        this.skipped = skipped;
    }

    @Override
    public void setSchema(Schema schema) {
        throw new UnsupportedOperationException("the schemas of a reader are given once");
    }

    @Override
    public @Nullable T read(@Nullable T reuse, Decoder in) throws IOException {
        GenericRecord envelope = whole.read(null, in);
        GenericRecord payload = (GenericRecord) envelope.get(TolerantDatumProvider.PAYLOAD);
        if (unknown.contains(payload.getSchema().getFullName())) {
            skipped.increment();
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        again.write(envelope, encoder);
        encoder.flush();
        return known.read(reuse, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }

    /** The envelope with the payloads that are known alone. */
    private static Schema without(Schema writer, Set<String> unknown) {
        List<Schema.Field> fields = writer.getFields().stream()
                .map(field -> new Schema.Field(
                        field,
                        field.name().equals(TolerantDatumProvider.PAYLOAD)
                                ? narrowed(field.schema(), unknown)
                                : field.schema()))
                .toList();
        return Schema.createRecord(writer.getName(), writer.getDoc(), writer.getNamespace(), false, fields);
    }

    private static Schema narrowed(Schema union, Set<String> unknown) {
        return Schema.createUnion(union.getTypes().stream()
                .filter(branch -> !unknown.contains(branch.getFullName()))
                .toList());
    }
}
