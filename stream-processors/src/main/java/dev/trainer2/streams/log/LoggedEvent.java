package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was decoded, with its bytes as they lie in the log: it is decoded once and kept without being encoded again.
 *
 * @param bytes as they were read
 * @param event what they say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoggedEvent(byte[] bytes, TrainingEvent event) {

    /** Reads events by another deserializer; a record of another type cannot be read. */
    public static Deserializer<LoggedEvent> deserializer(Deserializer<SpecificRecord> records) {
        return new Deserializer<>() {
            @Override
            public @Nullable LoggedEvent deserialize(String topic, byte @Nullable [] bytes) {
                throw new UnsupportedOperationException("Kafka Streams always hands over headers");
            }

            @Override
            public @Nullable LoggedEvent deserialize(String topic, Headers headers, byte @Nullable [] bytes) {
                if (bytes == null) {
                    return null;
                }
                SpecificRecord record = records.deserialize(topic, headers, bytes);
                if (record instanceof TrainingEvent event) {
                    return new LoggedEvent(bytes, event);
                }
                throw new SerializationException(
                        "no such record belongs here: " + record.getSchema().getName());
            }

            @Override
            public void close() {
                records.close();
            }
        };
    }
}
