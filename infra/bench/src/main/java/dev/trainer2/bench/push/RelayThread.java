package dev.trainer2.bench.push;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads one topic and writes each record to another, with the value in the size of a view. */
final class RelayThread implements AutoCloseable {
    private static final Duration IDLE = Duration.ofMillis(100);
    /** As the agreed settings have topologies commit; how the product's do is in decision 0064. */
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String to;
    private final int size;
    private final PollThread thread;

    RelayThread(String bootstrap, List<TopicPartition> from, String to, int size, boolean transactions) {
        this.consumer = Clients.atEnd(bootstrap, true, from, "bench-relay");
        this.to = to;
        this.size = size;
        Map<String, Object> config = Clients.producer(bootstrap);
        if (transactions) {
            config.put("transactional.id", "bench-relay-" + UUID.randomUUID());
        }
        this.producer = new KafkaProducer<>(config);
        if (transactions) {
            producer.initTransactions();
        }
        this.thread = new PollThread("bench-relay", transactions ? this::exactlyOnce : this::plain);
    }

    private void plain(BooleanSupplier closed) {
        while (!closed.getAsBoolean()) {
            consumer.poll(IDLE).forEach(this::pass);
        }
    }

    private void exactlyOnce(BooleanSupplier closed) {
        while (!closed.getAsBoolean()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(IDLE);
            if (records.isEmpty()) {
                continue;
            }
            producer.beginTransaction();
            long end = System.nanoTime() + COMMIT_INTERVAL.toNanos();
            Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
            while (true) {
                records.forEach(this::pass);
                next.putAll(records.nextOffsets());
                long left = end - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                records = consumer.poll(Duration.ofNanos(left));
            }
            producer.sendOffsetsToTransaction(next, consumer.groupMetadata());
            producer.commitTransaction();
        }
    }

    private void pass(ConsumerRecord<byte[], byte[]> record) {
        producer.send(new ProducerRecord<>(to, record.key(), RawHops.value(size, RawHops.number(record))));
    }

    @Override
    public void close() throws InterruptedException {
        thread.close();
        consumer.close();
        producer.close();
    }
}
