package dev.trainer2.agent.work;

import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Progress within one partition when requests finish in any order: the lowest unfinished offset is what is committed,
 * and what is finished beyond it travels in the commit's metadata, so that nothing is answered twice after a crash.
 */
final class FinishedOffsets {
    /** Kafka allows 4,096 bytes of metadata; base64 of this many bits stays below. */
    private static final int BEYOND_LIMIT = 20_000;

    private final TreeSet<Long> started = new TreeSet<>();
    private final TreeSet<Long> finished = new TreeSet<>();
    private long polledTo;
    private long next;

    /**
     * @param committed lowest unfinished offset
     * @param metadata of that commit; empty when there is none
     */
    FinishedOffsets(long committed, String metadata) {
        next = committed;
        polledTo = committed - 1;
        BitSet.valueOf(Base64.getDecoder().decode(metadata)).stream().forEach(bit -> finished.add(committed + bit));
    }

    private FinishedOffsets(FinishedOffsets other) {
        started.addAll(other.started);
        finished.addAll(other.finished);
        polledTo = other.polledTo;
        next = other.next;
    }

    /** What it would be if these were finished as well; this one stays as it is. */
    synchronized FinishedOffsets with(Collection<Long> offsets) {
        FinishedOffsets copy = new FinishedOffsets(this);
        offsets.forEach(copy::finish);
        return copy;
    }

    /** Takes note of a polled record, in the order of the offsets; false when it was finished before. */
    synchronized boolean start(long offset) {
        polledTo = Math.max(polledTo, offset);
        boolean fresh = offset >= next && !finished.contains(offset);
        if (fresh) {
            started.add(offset);
        }
        settle();
        return fresh;
    }

    synchronized void finish(long offset) {
        started.remove(offset);
        finished.add(offset);
        settle();
    }

    /** Moves on over what is finished and over offsets without a record, never over one that was not polled yet. */
    private void settle() {
        next = Math.max(next, started.isEmpty() ? polledTo + 1 : started.first());
        finished.headSet(next).clear();
    }

    /** The offset to commit. */
    synchronized long committable() {
        return next;
    }

    /** What is finished at or beyond it. */
    synchronized String metadata() {
        BitSet beyond = new BitSet();
        finished.stream()
                .map(offset -> offset - next)
                .filter(bit -> bit < BEYOND_LIMIT)
                .forEach(bit -> beyond.set(bit.intValue()));
        return Base64.getEncoder().encodeToString(beyond.toByteArray());
    }
}
