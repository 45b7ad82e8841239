package dev.trainer2.gateway.log;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.problems.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cursors need to know of the cluster; asked once. */
@Component
public class Cluster {
    private final Admin admin;
    private final Map<Integer, Long> ends = new ConcurrentHashMap<>();
    private volatile @Nullable Known known;

    Cluster(Admin admin) {
        this.admin = admin;
    }

    /**
     * @param id of the cluster
     * @param partitions of the log, and of every topic keyed by athlete
     */
    public record Known(String id, int partitions) {}

    /** @throws Problem {@code LOG_UNAVAILABLE} (503) while the brokers do not answer */
    public Known known() {
        Known current = known;
        if (current == null) {
            current = ask();
            known = current;
        }
        return current;
    }

    /** The partition of an athlete: what the default partitioner gives for the key. */
    public int partitionOf(String userId) {
        return Topics.partitionOf(userId, known().partitions());
    }

    /** A cursor of this athlete. */
    public Cursor cursor(String userId, long events, long actions) {
        return new Cursor(known().id(), partitionOf(userId), events, actions, Cursor.mark(userId));
    }

    /** A cursor of this athlete that says nothing about the actions. */
    public Cursor cursor(String userId, long events) {
        return cursor(userId, events, Cursor.UNKNOWN);
    }

    /**
     * The cursor an athlete's client sent back.
     *
     * @param path of the field, for the error
     * @throws Problem {@code VALIDATION_FAILED} (400) when it is no cursor, one of another athlete, or one past the end of the
     *     log, {@code CURSOR_GONE} (410) when it is of another cluster: its offsets say nothing about this log
     */
    public Cursor read(String userId, String text, String path) {
        Cursor cursor = Cursor.decode(text, path);
        if (!cursor.cluster().equals(known().id())) {
            throw gone();
        }
        boolean mine = cursor.owner().isEmpty() || cursor.owner().equals(Cursor.mark(userId));
        if (!mine || cursor.partition() != partitionOf(userId)) {
            throw Problem.field(
                    path, "FOREIGN_CURSOR", "is the cursor of another athlete; use one that your calls returned");
        }
        if (cursor.events() >= end(cursor.partition(), cursor.events())) {
            throw pastTheEnd(path);
        }
        return cursor;
    }

    /** What a cursor is answered with that names a place which does not exist yet. */
    public static Problem pastTheEnd(String path) {
        return Problem.field(path, "PAST_THE_END", "is past the end of the log; use one that a call returned");
    }

    /** Remembers that a partition of the log has an athlete's record at an offset. */
    public void reached(String userId, long offset) {
        ends.merge(partitionOf(userId), offset + 1, Math::max);
    }

    /** The offset after the last record of a partition of the log; brokers are asked only when it may be before another. */
    private long end(int partition, long wanted) {
        long seen = ends.getOrDefault(partition, 0L);
        if (wanted < seen) {
            return seen;
        }
        TopicPartition log = new TopicPartition(Topics.EVENTS, partition);
        long end = answer(admin.listOffsets(Map.of(log, OffsetSpec.latest())).partitionResult(log))
                .offset();
        ends.merge(partition, end, Math::max);
        return end;
    }

    /** What a cursor is answered with that nothing can be read from. */
    public static Problem gone() {
        return Problem.of(410, "CURSOR_GONE", "What came since then is not kept any more; fetch everything anew.");
    }

    private Known ask() {
        String id = answer(admin.describeCluster().clusterId());
        int partitions = answer(admin.describeTopics(List.of(Topics.EVENTS))
                        .topicNameValues()
                        .get(Topics.EVENTS))
                .partitions()
                .size();
        return new Known(id, partitions);
    }

    private static <T> T answer(@Nullable KafkaFuture<T> asked) {
        try {
            return java.util.Objects.requireNonNull(asked, Topics.EVENTS).get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("LOG_UNAVAILABLE", "The log does not answer; try again.", 2);
        } catch (ExecutionException | TimeoutException e) {
            throw Problem.unavailable("LOG_UNAVAILABLE", "The log does not answer; try again.", 2);
        }
    }
}
