package dev.trainer2.contract.serde;

import io.apicurio.registry.serde.avro.AvroSerdeConfig;
import io.apicurio.registry.serde.avro.DefaultAvroDatumProvider;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.io.DatumReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads values under the schema a consumer was built on, whatever version wrote them. Rows of analytics topics are always
 * read, that is their rule. The log may get payloads a consumer was not built for: they are passed over, as null, and
 * counted.
 *
 * @param <T> record type
 */
public final class TolerantDatumProvider<T> extends DefaultAvroDatumProvider<T> {
    static final String PAYLOAD = "payload";

    /** Settings under which the serde, which makes the provider itself, hands over what it is made with. */
    static final String READER = "trainer2.reader";

    static final String MODEL = "trainer2.model";
    static final String SKIPPED = "trainer2.skipped";

    private Schema reader;
    private GenericData model;
    private LongAdder skipped;

    /** For the serde, which configures it. */
    @SuppressWarnings("NullAway.Init")
    public TolerantDatumProvider() {}

    /**
     * @param reader the schema the consumer was built on
     * @param model makes the records: generic or specific
     * @param skipped counts what was passed over
     */
    TolerantDatumProvider(Schema reader, GenericData model, LongAdder skipped) {
        this.reader = reader;
        this.model = model;
        this.skipped = skipped;
    }

    @Override
    public void configure(AvroSerdeConfig config) {
        super.configure(config);
        reader = (Schema) given(config, READER);
        model = (GenericData) given(config, MODEL);
        skipped = (LongAdder) given(config, SKIPPED);
    }

    private static Object given(AvroSerdeConfig config, String name) {
        return Objects.requireNonNull(config.originals().get(name), name);
    }

    @Override
    public DatumReader<T> createDatumReader(Schema writer) {
        Set<String> unknown = new LinkedHashSet<>(payloads(writer));
        unknown.removeAll(payloads(reader));
        return unknown.isEmpty() ? resolving(writer) : new SkippingReader<>(writer, unknown, this::resolving, skipped);
    }

    @SuppressWarnings("unchecked") // the model makes what the caller named by its schema
    private DatumReader<T> resolving(Schema writer) {
        return model.createDatumReader(writer, reader);
    }

    /** Full names of the payloads an envelope can carry; none for other records. */
    private static Set<String> payloads(Schema schema) {
        Schema.@Nullable Field payload = schema.getField(PAYLOAD);
        return payload == null || !payload.schema().isUnion()
                ? Set.of()
                : payload.schema().getTypes().stream().map(Schema::getFullName).collect(Collectors.toSet());
    }
}
