package dev.trainer2.bench.append;

import dev.trainer2.bench.BenchException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** One producer that sends records as fast as it can, with the guarantees of the product's and Kafka's defaults otherwise. */
final class RawAppend {
    static final String TOPIC = "bench.append";

    private RawAppend() {}

    /**
     * Sends key, value and headers of each record.
     *
     * @return nanoseconds from the first send until the last acknowledgement
     */
    static long run(String bootstrap, List<ConsumerRecord<byte[], byte[]>> records) {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long began = System.nanoTime();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                producer.send(
                        new ProducerRecord<>(TOPIC, null, record.key(), record.value(), record.headers()),
                        (written, refused) -> failure.compareAndSet(null, refused));
            }
            producer.flush();
            long nanos = System.nanoTime() - began;
            Exception refused = failure.get();
            if (refused != null) {
                throw new BenchException("REFUSED", "the broker refused a record: " + refused, refused);
            }
            return nanos;
        }
    }
}
