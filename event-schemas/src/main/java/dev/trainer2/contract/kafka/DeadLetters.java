package dev.trainer2.contract.kafka;

import dev.trainer2.contract.topics.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** What an application could not process, byte for byte, with its origin and the reason. */
public final class DeadLetters {
    public static final String ORIGIN_TOPIC = "dlq_origin_topic";
    public static final String ORIGIN_PARTITION = "dlq_origin_partition";
    public static final String ORIGIN_OFFSET = "dlq_origin_offset";
    public static final String REASON = "dlq_reason";
    public static final String APP = "dlq_app";

    private DeadLetters() {}

    /** The dead letter of a consumed record. */
    public static ProducerRecord<byte[], byte[]> of(
            String app, ConsumerRecord<byte[], byte[]> record, Throwable cause) {
        return of(
                app,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value(),
                record.headers(),
                cause);
    }

    /** The dead letter of raw parts; the original headers stay beside the origin and the reason. */
    public static ProducerRecord<byte[], byte[]> of(
            String app,
            String topic,
            int partition,
            long offset,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Headers original,
            Throwable cause) {
        RecordHeaders headers = new RecordHeaders(original.toArray());
        put(headers, APP, app);
        put(headers, ORIGIN_TOPIC, topic);
        put(headers, ORIGIN_PARTITION, Integer.toString(partition));
        put(headers, ORIGIN_OFFSET, Long.toString(offset));
        put(headers, REASON, reason(cause));
        return new ProducerRecord<>(Topics.deadLettersOf(app), null, null, key, value, headers);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
