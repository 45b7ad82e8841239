package dev.trainer2.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Records as the JSON that Postgres keeps")
class SealedRecordJsonTest {
    static Stream<Schema> schemas() {
        return Stream.concat(
                TrainingEvent.getClassSchema().getField("payload").schema().getTypes().stream(),
                Stream.of(
                        AthleteState.getClassSchema(),
                        AthletePlan.getClassSchema(),
                        DailyFatigue.getClassSchema(),
                        WeekReview.getClassSchema()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("any record comes back as it was")
    void comesBack(Schema schema) throws IOException {
        for (Object values : new RandomData(schema, 20, 7, false)) {
            SpecificRecord row = SealedOnce.of(specific(values, schema));
            Map<?, ?> read = JsonMapper.shared().readValue(SealedRecordJson.of(row), Map.class);
            assertThat(AvroValues.fromSealed(read, schema)).isEqualTo(row);
        }
    }

    private static SpecificRecord specific(Object values, Schema schema) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(values, encoder);
        encoder.flush();
        return new SpecificDatumReader<SpecificRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
