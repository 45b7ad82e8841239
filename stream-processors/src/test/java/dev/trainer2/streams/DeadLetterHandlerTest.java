package dev.trainer2.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dead letters of a topology")
class DeadLetterHandlerTest {
    private static final byte[] VALUE = {0, 0, 0, 0, 7, 1, 2, 3};

    private final DeadLetterHandler handler = handler();
    private final ConsumerRecord<byte[], byte[]> record =
            new ConsumerRecord<>(Topics.EVENTS, 3, 17, new byte[] {1}, VALUE);
    private final ErrorHandlerContext context = new DefaultErrorHandlerContext(
            null, Topics.EVENTS, 3, 17, record.headers(), "athlete", new TaskId(0, 3), 0L, record.key(), VALUE);

    private static DeadLetterHandler handler() {
        DeadLetterHandler handler = new DeadLetterHandler();
        handler.configure(Map.of(DeadLetterHandler.APP, "athlete", DeadLetterHandler.WRITES, true));
        return handler;
    }

    /** What a serde throws whose registry is not there. */
    private static RuntimeException withoutRegistry() {
        return catchThrowableOfType(
                RuntimeException.class,
                () -> new EventSerdes("http://127.0.0.1:1", Duration.ofMillis(500))
                        .deserializer()
                        .deserialize(Topics.EVENTS, VALUE));
    }

    @Test
    @DisplayName("006-AC44 are not made of a record whose schema the registry does not hand out")
    void registryIsDown() {
        RuntimeException fault = withoutRegistry();
        assertThat(handler.handleError(context, record, fault).result())
                .isEqualTo(DeserializationExceptionHandler.Result.FAIL);
        assertThat(handler.handleError(context, new Record<>("user", "event", 0), fault)
                        .result())
                .isEqualTo(ProcessingExceptionHandler.Result.FAIL);
    }

    @Test
    @DisplayName("006-AC4 are made of a record that cannot be read")
    void garbage() {
        DeserializationExceptionHandler.Response response =
                handler.handleError(context, record, new IllegalArgumentException("no record of ours"));
        assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        assertThat(response.deadLetterQueueRecords()).hasSize(1);
        assertThat(response.deadLetterQueueRecords().getFirst().value()).isEqualTo(VALUE);
    }
}
