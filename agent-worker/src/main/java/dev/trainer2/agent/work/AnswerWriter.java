package dev.trainer2.agent.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits answers in groups: all that finished meanwhile go in one transaction together with their offsets, so that
 * hundreds of answers at once do not wait for one another's commits, and none is written twice.
 */
final class AnswerWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);
    private static final int GROUP = 500;

    private final LinkedBlockingQueue<Outcome> queue = new LinkedBlockingQueue<>();
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Assignments assignments;
    private final Thread thread;
    private volatile boolean closed;
    /** Made by the thread when it is needed: a worker may start while the brokers do not answer. */
    private @Nullable Producer<byte[], byte[]> producer;

    AnswerWriter(Supplier<Producer<byte[], byte[]>> producers, Assignments assignments) {
        this.producers = producers;
        this.assignments = assignments;
        this.thread = Thread.ofPlatform().name("answer-writer").start(this::run);
    }

    void submit(Outcome outcome) {
        queue.add(outcome);
    }

    private void run() {
        try {
            while (!closed || !queue.isEmpty()) {
                List<Outcome> group = next();
                if (!group.isEmpty()) {
                    write(group);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drop();
    }

    private List<Outcome> next() throws InterruptedException {
        List<Outcome> group = new ArrayList<>();
        Outcome first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
            group.add(first);
            queue.drainTo(group, GROUP - 1);
        }
        return group;
    }

    private void write(List<Outcome> group) throws InterruptedException {
        ConsumerGroupMetadata member = assignments.member();
        List<Outcome> ours = group.stream().filter(assignments::isCurrent).toList();
        if (ours.isEmpty() || member == null) {
            return;
        }
        try {
            Producer<byte[], byte[]> producer = current();
            producer.beginTransaction();
            Map<TopicPartition, List<Long>> answered = new HashMap<>();
            for (Outcome outcome : ours) {
                outcome.records().forEach(producer::send);
                answered.computeIfAbsent(outcome.partition(), partition -> new ArrayList<>())
                        .add(outcome.offset());
            }
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            answered.forEach((partition, done) ->
                    assignments.commitWith(partition, done).ifPresent(at -> offsets.put(partition, at)));
            // only offsets of this very assignment make the brokers refuse answers that are another's by now
            if (!ours.stream().allMatch(assignments::isCurrent)) {
                throw new CommitFailedException("the assignment has changed meanwhile");
            }
            producer.sendOffsetsToTransaction(offsets, member);
            commit(producer);
            ours.forEach(assignments::done);
        } catch (KafkaException | IllegalStateException e) {
            LOG.warn("{} answers could not be committed and are tried again while they are ours", ours.size(), e);
            drop();
            queue.addAll(ours);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** A commit without an answer may have happened: only asking again tells, a second transaction would double it. */
    private void commit(Producer<byte[], byte[]> current) {
        while (true) {
            try {
                current.commitTransaction();
                return;
            } catch (TimeoutException e) {
                if (closed) {
                    throw e;
                }
                LOG.warn("no answer to a commit yet", e);
            }
        }
    }

    private Producer<byte[], byte[]> current() {
        Producer<byte[], byte[]> current = producer == null ? producers.get() : producer;
        producer = current;
        return current;
    }

    /** A producer whose transaction failed is not used again: aborting it is left to the broker's fencing. */
    private void drop() {
        Producer<byte[], byte[]> old = producer;
        producer = null;
        if (old != null) {
            try {
                old.close(Duration.ofSeconds(2));
            } catch (KafkaException e) {
                LOG.debug("a fenced producer did not close cleanly", e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join(10_000);
    }
}
