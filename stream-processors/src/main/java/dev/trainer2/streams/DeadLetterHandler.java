package dev.trainer2.streams;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.streams.stores.StoreDamage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a topology cannot read or process goes to its dead letter topic, within its transaction, and the rest flows on. */
public final class DeadLetterHandler implements DeserializationExceptionHandler, ProcessingExceptionHandler {
    static final String APP = "trainer2.app";
    /** Whether dead letters are written; those of a version beside the live one are there already. */
    static final String WRITES = "trainer2.writes-dead-letters";
    /** Names the registry in which dead letters are counted. */
    static final String METERS = "trainer2.meters";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    private String app = "";
    private boolean writes = true;
    private MeterRegistry meters = new SimpleMeterRegistry();

    @Override
    public void configure(Map<String, ?> configs) {
        app = String.valueOf(configs.get(APP));
        writes = !Boolean.FALSE.equals(configs.get(WRITES));
        if (configs.get(METERS) instanceof MeterRegistry given) {
            meters = given;
        }
        counter(Topics.EVENTS); // there before the first one, so that a rate of it can be taken
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        if (RegistryUnavailableException.isCauseOf(exception)) {
            return DeserializationExceptionHandler.Response.fail(); // read again when the registry answers
        }
        LOG.warn("dead letter from {}-{}@{}", record.topic(), record.partition(), record.offset(), exception);
        count(record.topic());
        return DeserializationExceptionHandler.Response.resume(
                writes ? List.of(DeadLetters.of(app, record, exception)) : List.of());
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        if (StoreDamage.isCauseOf(exception) || RegistryUnavailableException.isCauseOf(exception)) {
            return ProcessingExceptionHandler.Response.fail(); // the record is sound: it is read again
        }
        LOG.warn("dead letter from {}-{}@{}", context.topic(), context.partition(), context.offset(), exception);
        count(String.valueOf(context.topic()));
        ProducerRecord<byte[], byte[]> letter = DeadLetters.of(
                app,
                String.valueOf(context.topic()),
                context.partition(),
                context.offset(),
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers(),
                exception);
        return ProcessingExceptionHandler.Response.resume(writes ? List.of(letter) : List.of());
    }

    private void count(String topic) {
        if (writes) {
            counter(topic).increment();
        }
    }

    private Counter counter(String topic) {
        return meters.counter("trainer.dead.letters", "app", app, "topic", topic);
    }
}
