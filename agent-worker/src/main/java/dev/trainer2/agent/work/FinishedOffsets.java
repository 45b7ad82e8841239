package dev.trainer2.agent.work;

import java.util.Base64;
import java.util.BitSet;
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
    private long next;

    /**
     * @param committed lowest unfinished offset
     * @param metadata of that commit; empty when there is none
     */
    FinishedOffsets(long committed, String metadata) {
        next = committed;
        BitSet beyond = BitSet.valueOf(Base64.getDecoder().decode(metadata));
        beyond.stream().forEach(bit -> finished.add(committed + 1 + bit));
    }

    /** Takes note of a polled record; false when it was finished before. */
    synchronized boolean start(long offset) {
        next = started.isEmpty() && finished.isEmpty() ? offset : next;
        if (finished.contains(offset) || offset < next) {
            settle(offset);
            return false;
        }
        started.add(offset);
        return true;
    }

    synchronized void finish(long offset) {
        started.remove(offset);
        finished.add(offset);
        settle(offset);
    }

    /** Moves on when nothing below is unfinished; offsets that hold no record (markers) are passed over. */
    private void settle(long latest) {
        long lowestUnfinished = started.isEmpty()
                ? Math.max(latest, finished.isEmpty() ? latest : finished.last()) + 1
                : started.first();
        next = Math.max(next, lowestUnfinished);
        finished.headSet(next).clear();
    }

    /** The offset to commit. */
    synchronized long committable() {
        return next;
    }

    /** What is finished beyond it. */
    synchronized String metadata() {
        BitSet beyond = new BitSet();
        finished.forEach(offset -> {
            long bit = offset - next - 1;
            if (bit >= 0 && bit < BEYOND_LIMIT) {
                beyond.set((int) bit);
            }
        });
        return Base64.getEncoder().encodeToString(beyond.toByteArray());
    }
}
