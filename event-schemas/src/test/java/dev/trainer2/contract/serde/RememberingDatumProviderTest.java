package dev.trainer2.contract.serde;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Readers and writers of a serde")
class RememberingDatumProviderTest {
    private final RememberingDatumProvider<Load> provider = new RememberingDatumProvider<>();

    private static Schema again() {
        return new Schema.Parser().parse(Load.getClassSchema().toString());
    }

    @Test
    @DisplayName("are made once for a schema object")
    void once() {
        provider.setUseSpecificAvroReader(true);
        Schema schema = again();
        assertThat(provider.createDatumReader(schema)).isSameAs(provider.createDatumReader(schema));
        Load load = new Load(80.0, LoadUnit.kg);
        assertThat(provider.createDatumWriter(load, schema)).isSameAs(provider.createDatumWriter(load, schema));
    }

    @Test
    @DisplayName("give back what was written, also when the registry hands out ever new schema objects")
    void everNew() throws Exception {
        provider.setUseSpecificAvroReader(true);
        Load load = new Load(81.5, LoadUnit.lb);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        provider.createDatumWriter(load, Load.getClassSchema()).write(load, encoder);
        encoder.flush();
        Set<DatumReader<Load>> readers = new HashSet<>();
        for (int n = 0; n < 50; n++) {
            DatumReader<Load> reader = provider.createDatumReader(again());
            readers.add(reader);
            assertThat(reader.read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null)))
                    .isEqualTo(load);
        }
        assertThat(readers).isNotEmpty();
    }
}
