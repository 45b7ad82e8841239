package dev.trainer2.gateway.push;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cursors need to know of the cluster; asked once. */
@Component
public class Cluster {
    private final Admin admin;
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
        return Utils.toPositive(Utils.murmur2(userId.getBytes(StandardCharsets.UTF_8))) % known().partitions();
    }

    /** A cursor of this athlete. */
    public Cursor cursor(String userId, long events, long actions) {
        return new Cursor(known().id(), partitionOf(userId), events, actions);
    }

    /**
     * The cursor a client sent back.
     *
     * @param path of the field, for the error
     * @throws Problem {@code VALIDATION_FAILED} (400) when it is no cursor, {@code CURSOR_GONE} (410) when it is of another
     *     cluster: its offsets say nothing about this log
     */
    public Cursor read(String text, String path) {
        Cursor cursor = Cursor.decode(text, path);
        if (!cursor.cluster().equals(known().id())) {
            throw gone();
        }
        return cursor;
    }

    /** What a cursor is answered with that nothing can be read from. */
    static Problem gone() {
        return Problem.of(410, "CURSOR_GONE", "What came since then is not kept any more; fetch everything anew.");
    }

    private Known ask() {
        try {
            String id = admin.describeCluster().clusterId().get(5, TimeUnit.SECONDS);
            var described =
                    admin.describeTopics(List.of(Topics.EVENTS)).allTopicNames().get(5, TimeUnit.SECONDS);
            int partitions = java.util.Objects.requireNonNull(described.get(Topics.EVENTS), Topics.EVENTS)
                    .partitions()
                    .size();
            return new Known(id, partitions);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("LOG_UNAVAILABLE", "The log does not answer; try again.", 2);
        } catch (ExecutionException | TimeoutException e) {
            throw Problem.unavailable("LOG_UNAVAILABLE", "The log does not answer; try again.", 2);
        }
    }
}
