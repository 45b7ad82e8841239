package dev.trainer2.contract.serde;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Avro serdes on the registry: the payload is one zero byte, a 4-byte content id and the Avro binary. A serde throws a
 * {@link RegistryUnavailableException} for a schema it has to look up while the registry does not answer.
 */
public class EventSerdes {
    private static final Duration REGISTRY_WITHIN = Duration.ofSeconds(5);
    /** Versions never change, so there is nothing to look up again. */
    private static final long CHECK_PERIOD_MS = Duration.ofDays(365).toMillis();

    private final String registryUrl;
    private final RegistryClientFacade registry;

    /** @param registryUrl base address of the registry, without a path */
    public EventSerdes(String registryUrl) {
        this(registryUrl, REGISTRY_WITHIN);
    }

    /**
     * @param registryUrl base address of the registry, without a path
     * @param registryWithin how long a lookup waits for the registry, each of the three times it is asked
     */
    public EventSerdes(String registryUrl, Duration registryWithin) {
        this.registryUrl = registryUrl;
        this.registry = RegistryLookups.of(base(), registryWithin);
    }

    /**
     * Writes values of one topic under the schema version this code was released with; never registers anything.
     *
     * @throws IllegalArgumentException for a topic without a schema
     */
    public <T extends SpecificRecord> Serializer<T> serializer(String topicName) {
        Topic topic = Topics.find(topicName)
                .filter(found -> found.record() != null)
                .orElseThrow(() -> new IllegalArgumentException(topicName + " has no schema"));
        Map<String, Object> config = base();
        config.put("apicurio.registry.auto-register", false);
        config.put("apicurio.registry.artifact.group-id", Topics.group());
        config.put("apicurio.registry.artifact.artifact-id", topic.artifactId());
        config.put("apicurio.registry.artifact.version", Integer.toString(SchemaHistory.latestVersion(topic)));
        Serializer<T> serializer = new AvroKafkaSerializer<>(registry);
        serializer.configure(config, false);
        return serializer;
    }

    /** Reads values of any topic into the generated classes, whatever version wrote them. */
    public <T extends SpecificRecord> Deserializer<T> deserializer() {
        Map<String, Object> config = base();
        config.put("apicurio.registry.use-specific-avro-reader", true);
        Deserializer<T> deserializer = new AvroKafkaDeserializer<>(registry);
        deserializer.configure(config, false);
        return deserializer;
    }

    /**
     * Reads values of one topic under the schema version a consumer was built on, whatever version wrote them. Payloads of
     * the log it does not know come as null and are counted.
     *
     * @param built that version, as it was released
     * @param skipped counts the payloads passed over
     */
    public Deserializer<@Nullable GenericRecord> tolerant(Schema built, LongAdder skipped) {
        return tolerant(built, GenericData.get(), skipped);
    }

    /** The same into the classes generated from the schema of this code. */
    public <T extends SpecificRecord> Deserializer<@Nullable T> tolerant(Class<T> record, LongAdder skipped) {
        SpecificData model = SpecificData.getForClass(record);
        return tolerant(model.getSchema(record), model, skipped);
    }

    private <T> Deserializer<@Nullable T> tolerant(Schema built, GenericData model, LongAdder skipped) {
        Map<String, Object> config = base();
        config.put("apicurio.registry.avro-datum-provider", TolerantDatumProvider.class.getName());
        config.put(TolerantDatumProvider.READER, built);
        config.put(TolerantDatumProvider.MODEL, model);
        config.put(TolerantDatumProvider.SKIPPED, skipped);
        Deserializer<@Nullable T> deserializer = new AvroKafkaDeserializer<>(registry);
        deserializer.configure(config, false);
        return deserializer;
    }

    /** Both directions for a topic, as Kafka Streams wants them. */
    public final <T extends SpecificRecord> Serde<T> serde(String topicName) {
        return Serdes.serdeFrom(serializer(topicName), deserializer());
    }

    private Map<String, Object> base() {
        Map<String, Object> config = new HashMap<>();
        config.put("apicurio.registry.url", registryUrl + "/apis/registry/v3");
        config.put("apicurio.registry.use-id", "contentId");
        config.put("apicurio.registry.check-period-ms", CHECK_PERIOD_MS);
        config.put("apicurio.registry.avro-datum-provider", RememberingDatumProvider.class.getName());
        return config;
    }
}
