package dev.trainer2.bench.push;

import dev.trainer2.bench.measure.Latencies;
import dev.trainer2.bench.measure.OpenLoop;
import dev.trainer2.bench.measure.Schedule;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Raw produce and consume over one or two topics, in the load of the benchmark. */
final class RawHops {
    static final String FIRST = "bench.hop1";
    static final String SECOND = "bench.hop2";

    /** How the record goes from the first topic on. */
    enum Relay {
        /** Not at all: who waits reads the first topic. */
        NONE,
        /** Read and written on, at least once. */
        PLAIN,
        /** Read and written on in transactions with the offsets, exactly once. */
        TRANSACTIONS
    }

    /**
     * Sizes of what is sent.
     *
     * @param event bytes of a value in the first topic, 4 or more
     * @param state bytes of a value in the second
     */
    record Sizes(int event, int state) {}

    private final String bootstrap;
    private final int partitions;
    private final Sizes sizes;
    private final List<byte[]> keys;

    RawHops(String bootstrap, int partitions, Sizes sizes, int athletes) {
        this.bootstrap = bootstrap;
        this.partitions = partitions;
        this.sizes = sizes;
        this.keys = IntStream.range(0, athletes)
                .mapToObj(n -> UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    Map<String, Double> run(double rate, Duration warmUp, Duration measured, Relay kind, Duration limit)
            throws Exception {
        String last = kind == Relay.NONE ? FIRST : SECOND;
        List<AutoCloseable> open = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Clients.producer(bootstrap))) {
            producer.partitionsFor(FIRST);
            KafkaConsumer<byte[], byte[]> reader =
                    Clients.atEnd(bootstrap, kind == Relay.TRANSACTIONS, all(last), "bench-reader");
            if (kind != Relay.NONE) {
                open.add(new RelayThread(bootstrap, all(FIRST), SECOND, sizes.state(), kind == Relay.TRANSACTIONS));
            }
            Schedule schedule = Schedule.soon(rate, warmUp, measured);
            Latencies latencies = new Latencies(schedule);
            open.add(new PollThread("bench-reader", reader, (record, now) -> latencies.arrived(number(record), now)));
            new OpenLoop()
                    .run(
                            schedule,
                            (message, intended) -> producer.send(new ProducerRecord<>(
                                    FIRST, keys.get(message % keys.size()), value(sizes.event(), message))));
            latencies.awaitAll(limit);
            return latencies.figures();
        } finally {
            for (AutoCloseable one : open) {
                one.close();
            }
        }
    }

    private List<TopicPartition> all(String topic) {
        return IntStream.range(0, partitions)
                .mapToObj(n -> new TopicPartition(topic, n))
                .toList();
    }

    static byte[] value(int size, int message) {
        return ByteBuffer.allocate(Math.max(Integer.BYTES, size))
                .putInt(message)
                .array();
    }

    static int number(ConsumerRecord<byte[], byte[]> record) {
        return ByteBuffer.wrap(record.value()).getInt();
    }
}
