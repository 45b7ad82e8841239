package dev.trainer2.local.verify;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.local.stack.StackException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Tells records of ours from other bytes, and both from a registry that does not answer. */
public final class RecordDecoder {
    private final Deserializer<SpecificRecord> deserializer;
    private final String registry;

    /** @param registry base address of the schema registry, without a path */
    public RecordDecoder(String registry) {
        this.deserializer = new EventSerdes(registry).deserializer();
        this.registry = registry;
    }

    /**
     * Returns the record in a value, or null when its bytes are none.
     *
     * @throws StackException when the registry does not answer, so that nobody can know
     */
    public @Nullable SpecificRecord decode(String topic, byte @Nullable [] value) {
        try {
            return value == null ? null : deserializer.deserialize(topic, value);
        } catch (RuntimeException e) {
            if (RegistryUnavailableException.isCauseOf(e)) {
                throw new StackException(
                        "The schema registry at " + registry + " does not answer. Start it, then run this again.", e);
            }
            return null; // the registry answers, so the bytes are at fault
        }
    }
}
