package dev.trainer2.agent.work;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The partitions this worker holds now, and how far each is done. */
final class Assignments implements ConsumerRebalanceListener {
    private record Held(long assignment, FinishedOffsets offsets) {}

    private final Map<TopicPartition, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Consumer<byte[], byte[]> consumer;
    private volatile @Nullable ConsumerGroupMetadata member;

    Assignments(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        member = consumer.groupMetadata();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(java.util.Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata at = committed.get(partition);
            FinishedOffsets offsets =
                    at == null ? new FinishedOffsets(0, "") : new FinishedOffsets(at.offset(), at.metadata());
            held.put(partition, new Held(count.incrementAndGet(), offsets));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(held::remove);
        inFlight.set(0);
    }

    /** Tells who we are in the group; to be called by the polling thread after every poll. */
    void refresh() {
        member = consumer.groupMetadata();
    }

    @Nullable
    ConsumerGroupMetadata member() {
        return member;
    }

    /** Takes a polled record on; empty when it was answered before. */
    Optional<Long> start(TopicPartition partition, long offset) {
        Held current = held.get(partition);
        if (current == null || !current.offsets().start(offset)) {
            return Optional.empty();
        }
        inFlight.incrementAndGet();
        return Optional.of(current.assignment());
    }

    boolean isCurrent(Outcome outcome) {
        Held current = held.get(outcome.partition());
        return current != null && current.assignment() == outcome.assignment();
    }

    void finish(Outcome outcome) {
        Held current = held.get(outcome.partition());
        if (current != null && current.assignment() == outcome.assignment()) {
            current.offsets().finish(outcome.offset());
        }
    }

    void done(Outcome outcome) {
        if (isCurrent(outcome)) {
            inFlight.updateAndGet(n -> Math.max(0, n - 1));
        }
    }

    Optional<OffsetAndMetadata> commitOf(TopicPartition partition) {
        return Optional.ofNullable(held.get(partition))
                .map(current -> new OffsetAndMetadata(
                        current.offsets().committable(), current.offsets().metadata()));
    }

    int inFlight() {
        return inFlight.get();
    }
}
