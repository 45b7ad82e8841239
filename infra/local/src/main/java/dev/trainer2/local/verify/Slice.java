package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the athletes: those whose hash falls into one of several equal parts, or named ones. Java and Postgres tell in
 * the same way who belongs.
 *
 * @param index of the part, from 0
 * @param of number of parts
 * @param only the athletes, or null for the part
 */
record Slice(int index, int of, @Nullable Set<String> only) {
    /** Records of the log in a slice, on average: what fits into a small heap with room to spare. */
    static final long RECORDS = 100_000;

    /** Slices that are all athletes together, each once. */
    static List<Slice> all(long records) {
        int count = Math.toIntExact(Math.max(1, (records + RECORDS - 1) / RECORDS));
        return IntStream.range(0, count)
                .mapToObj(index -> new Slice(index, count, null))
                .toList();
    }

    static Slice only(Set<String> users) {
        return new Slice(0, 1, users);
    }

    boolean has(String userId) {
        return only == null ? of == 1 || hash(userId) % of == index : only.contains(userId);
    }

    /** Whether records of its athletes may lie in one of so many partitions; all rows of an athlete lie in the same one. */
    boolean mayBeIn(int partition, int partitions) {
        return only == null || only.stream().anyMatch(user -> partitionOf(user, partitions) == partition);
    }

    private static int partitionOf(String user, int partitions) {
        return Topics.partitionOf(user, partitions);
    }

    /** The same as an SQL condition on the column {@code user_id}; {@link #bind} gives its parameters. */
    String condition() {
        if (only != null) {
            return "user_id = any(?)";
        }
        return of == 1 ? "true" : "('x' || substr(md5(user_id), 1, 8))::bit(32)::bigint % " + of + " = " + index;
    }

    void bind(PreparedStatement statement) throws SQLException {
        if (only != null) {
            statement.setArray(1, statement.getConnection().createArrayOf("text", only.toArray()));
        }
    }

    /** The first 32 bits of the MD5, which both sides have; nothing here is secret. */
    private static long hash(String userId) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(userId.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
