package dev.trainer2.local.replay;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.ViewStatus;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.stack.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Has another version of the views computed from the log, beside the one that is read. The stream processors do the work
 * under application ids of its own; this only asks for it and looks, so it may be stopped and started again at any time.
 * Nothing of a replay is written to the log, asks the coach or is pushed.
 */
public final class Replay implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    /** Without a new row for so long, the last views are written. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final long MARKERS = 4;
    private static final Duration RETIRED_WITHIN = Duration.ofMinutes(2);

    private final Cluster cluster;
    private final VersionRows rows;

    /** @param jdbc address of Postgres, with user */
    public Replay(String bootstrap, String registry, String jdbc) {
        this.cluster = new Cluster(bootstrap, registry);
        this.rows = new VersionRows(jdbc);
    }

    /** Is told how many of the log's events the slowest topology has read. */
    public interface Listener {
        void at(long events, long of);
    }

    /** Asks for a version; returns the topics that had to be created, none when it was there already. */
    public List<String> begin(ReplayTarget target) {
        List<String> created = cluster.createTopics(target);
        cluster.declare(target, ViewStatus.RUNNING);
        return created;
    }

    /**
     * Waits until a version has caught up with the log and is stored.
     *
     * @return the time between the first event read and the last row written; what comes before is the start of the
     *     topologies, what comes after the wait for nothing more to come
     * @throws StackException when nothing moves for the limit: the stream processors or the sink do not run
     */
    public Duration await(ReplayTarget target, Duration limit, Listener listener) {
        long movedAt = System.nanoTime();
        long writtenAt = System.nanoTime();
        long rowAt = System.nanoTime();
        long readAt = -1;
        long lastDone = -1;
        Map<TopicPartition, Long> lastWritten = Map.of();
        while (true) {
            Map<TopicPartition, Long> ends = cluster.ends(List.of(Topics.EVENTS));
            long total = ends.values().stream().mapToLong(Long::longValue).sum();
            long done = Math.min(total, done(target));
            listener.at(done, total);
            Map<TopicPartition, Long> written = cluster.ends(target.topics());
            long now = System.nanoTime();
            if (!written.equals(lastWritten)) {
                lastWritten = written;
                writtenAt = now;
                rowAt = now;
                movedAt = now;
            }
            readAt = readAt < 0 && done > 0 ? now : readAt;
            if (done != lastDone) {
                lastDone = done;
                movedAt = now;
            }
            boolean read = hasRead(target, ends);
            writtenAt = read ? writtenAt : now;
            boolean quiet = now - writtenAt > SETTLED.toNanos();
            if (quiet && rows.behind(target.version()) == 0 && stored(written)) {
                listener.at(total, total);
                return Duration.ofNanos(Math.max(0, rowAt - readAt));
            }
            if (now - movedAt > limit.toNanos()) {
                throw new StackException("Version " + target.version() + " has not moved for " + limit.toSeconds()
                        + " s. Is the system running? Its logs are in the data folder; run the same again to go on.");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Events the slowest topology has read. */
    private long done(ReplayTarget target) {
        return target.groups().stream()
                .mapToLong(group -> cluster.committed(group).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .min()
                .orElse(0);
    }

    /** Whether every topology has read the log; the last places of a partition may mark transactions. */
    private boolean hasRead(ReplayTarget target, Map<TopicPartition, Long> ends) {
        return target.groups().stream().allMatch(group -> {
            Map<TopicPartition, Long> committed = cluster.committed(group);
            return ends.entrySet().stream()
                    .allMatch(end -> end.getValue() - committed.getOrDefault(end.getKey(), 0L) <= MARKERS);
        });
    }

    /** Whether the sink has stored all that was written; the last places of a partition may mark transactions. */
    private boolean stored(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> end.getValue() - rows.stored(end.getKey()) <= MARKERS);
    }

    /** The version everybody reads. */
    public String served() {
        return rows.served();
    }

    /** Compares the version that is read with another. */
    public Comparison compare(ReplayTarget target, @Nullable LocalDate from) {
        Comparison comparison = new Comparison(rows.served(), target.version(), from);
        comparison.run(rows);
        return comparison;
    }

    /** Lets everybody read a version; all of one or all of the other, and back the same way. */
    public void switchTo(ReplayTarget target) {
        rows.pointTo(target.version());
    }

    /** What a clean-up would delete. */
    public record Leftovers(List<String> topics, List<String> groups, Map<String, Long> rows) {}

    /**
     * Names exactly what is there of a version.
     *
     * @throws StackException for the version that is read
     */
    public Leftovers leftovers(ReplayTarget target) {
        if (rows.served().equals(target.version())) {
            throw new StackException("Version " + target.version()
                    + " is the one that is read. Switch to another first: ./trainer2 replay --as v2 --switch");
        }
        List<String> topics = new ArrayList<>(cluster.existing(target.topics()));
        topics.addAll(cluster.internalTopics(target));
        return new Leftovers(topics, target.groups(), rows.counts(target.version()));
    }

    /** Retires a version, waits until nobody works on it, and deletes what it left. */
    public void clean(ReplayTarget target, Leftovers leftovers) {
        cluster.declare(target, ViewStatus.RETIRED);
        Waiting.until(
                "the topologies of " + target.version() + " to stop", RETIRED_WITHIN, () -> cluster.isIdle(target));
        cluster.delete(target, leftovers.topics());
        rows.delete(target);
    }

    @Override
    public void close() {
        rows.close();
        cluster.close();
    }
}
