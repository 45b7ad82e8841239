package dev.trainer2.local.verify;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
     * The record in a value, or null when its bytes are none.
     *
     * @throws StackException when the registry does not answer, so that nobody can know
     */
    public @Nullable SpecificRecord decode(String topic, byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try {
            return deserializer.deserialize(topic, value);
        } catch (RuntimeException e) {
            requireRegistry();
        }
        try {
            return deserializer.deserialize(topic, value);
        } catch (RuntimeException e) {
            return null; // the registry answers, so the bytes are at fault
        }
    }

    private void requireRegistry() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(registry + "/apis/registry/v3/system/info"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw silent(null);
            }
        } catch (IOException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e);
        }
    }

    private StackException silent(@Nullable Throwable cause) {
        String message = "The schema registry at " + registry + " does not answer. Start it, then run this again.";
        return cause == null ? new StackException(message) : new StackException(message, cause);
    }
}
