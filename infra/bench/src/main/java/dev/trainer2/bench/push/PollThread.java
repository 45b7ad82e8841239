package dev.trainer2.bench.push;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Polls a consumer until it is closed. */
final class PollThread implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Thread thread;
    private volatile boolean closed;

    /** Is handed each record with the time at which its poll returned. */
    interface Reader {
        void read(ConsumerRecord<byte[], byte[]> record, long nowNanos);
    }

    PollThread(String name, Consumer<byte[], byte[]> consumer, Reader reader) {
        thread = Thread.ofPlatform().name(name).daemon().start(() -> {
            try (consumer) {
                while (!closed) {
                    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                    long now = System.nanoTime();
                    records.forEach(record -> reader.read(record, now));
                }
            }
        });
    }

    /** Work that polls by itself. */
    PollThread(String name, java.util.function.Consumer<BooleanSupplier> work) {
        thread = Thread.ofPlatform().name(name).daemon().start(() -> work.accept(() -> closed));
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
