package dev.trainer2.streams;

import dev.trainer2.contract.serde.EventSerdes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/** Serdes without a registry, for topologies in a test driver: the name of the record, then its Avro binary. */
public final class BareSerdes extends EventSerdes {
    public BareSerdes() {
        super("http://127.0.0.1:1");
    }

    @Override
    public <T extends SpecificRecord> Serializer<T> serializer(String topicName) {
        return (topic, value) -> value == null ? null : bytes(value);
    }

    @Override
    public <T extends SpecificRecord> Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : record(bytes);
    }

    private static byte[] bytes(SpecificRecord value) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().binaryEncoder(out, null);
            encoder.writeString(value.getSchema().getFullName());
            new SpecificDatumWriter<SpecificRecord>(value.getSchema()).write(value, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends SpecificRecord> T record(byte[] bytes) {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
            Schema schema = SpecificData.get().getSchema(Class.forName(decoder.readString()));
            return new SpecificDatumReader<T>(schema).read(null, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("bytes of no record of ours", e);
        }
    }
}
