package dev.trainer2.agent.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        takeOn(partitions);
    }

    /**
     * Looks up how far the assigned partitions are done, where that is not known yet. To be called before every poll as
     * well: where the brokers did not answer during the assignment, no record may be polled before they do.
     */
    void takeOn(Collection<TopicPartition> partitions) {
        Set<TopicPartition> unknown = new HashSet<>(partitions);
        unknown.removeAll(held.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        member = consumer.groupMetadata();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(unknown);
        for (TopicPartition partition : unknown) {
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

    /** To be called when the answer is committed. */
    void done(Outcome outcome) {
        Held current = held.get(outcome.partition());
        if (current != null && current.assignment() == outcome.assignment()) {
            current.offsets().finish(outcome.offset());
            inFlight.updateAndGet(n -> Math.max(0, n - 1));
        }
    }

    /** What to commit together with the answers of these offsets; they count as finished only once that has happened. */
    Optional<OffsetAndMetadata> commitWith(TopicPartition partition, Collection<Long> offsets) {
        return Optional.ofNullable(held.get(partition))
                .map(current -> current.offsets().with(offsets))
                .map(done -> new OffsetAndMetadata(done.committable(), done.metadata()));
    }

    int inFlight() {
        return inFlight.get();
    }
}
