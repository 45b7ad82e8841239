package dev.trainer2.local.stack;

import dev.trainer2.contract.topics.Topics;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Compares the end of the log with what Postgres has stored of it. A broker that finds a damaged segment cuts it off there
 * without a word, and would give the offsets of acknowledged events to other ones.
 */
final class LogIntegrity {
    private LogIntegrity() {}

    /**
     * Refuses to go on when the log is shorter than it was.
     *
     * @throws StackException naming the partitions, how many events are missing and what can be done
     */
    static void require(Infrastructure parts, Admin admin, int partitions) {
        complaint(stored(parts), ends(admin, partitions)).ifPresent(complaint -> {
            throw new StackException(complaint);
        });
    }

    /**
     * What is wrong, in a sentence.
     *
     * @param stored first offset of each partition that Postgres does not have
     * @param ends offset after the last record of each partition of the log
     */
    static Optional<String> complaint(Map<Integer, Long> stored, Map<Integer, Long> ends) {
        Map<Integer, Long> missing = new TreeMap<>();
        stored.forEach((partition, next) -> {
            long end = ends.getOrDefault(partition, 0L);
            if (end < next) {
                missing.put(partition, next - end);
            }
        });
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String partitions = missing.entrySet().stream()
                .map(entry -> "partition " + entry.getKey() + " by " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Optional.of("The log " + Topics.EVENTS + " is shorter than what Postgres has of it: " + partitions
                + ". A damaged disk has cut off acknowledged events, and going on would give their places to other events."
                + " Nothing was started. Put a backup of the data folder in place, or restore an archive of the log into an"
                + " empty folder with ./trainer2 archive --from.");
    }

    private static Map<Integer, Long> ends(Admin admin, int partitions) {
        Map<TopicPartition, OffsetSpec> asked = new java.util.HashMap<>();
        for (int partition = 0; partition < partitions; partition++) {
            asked.put(new TopicPartition(Topics.EVENTS, partition), OffsetSpec.latest());
        }
        try {
            return admin.listOffsets(asked).all().get(30, TimeUnit.SECONDS).entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().partition(),
                            entry -> entry.getValue().offset()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while the end of the log was asked for", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackException("the broker does not tell the end of the log: " + e.getMessage(), e);
        }
    }

    /** Empty when nothing was stored yet. */
    private static Map<Integer, Long> stored(Infrastructure parts) {
        Map<Integer, Long> stored = new TreeMap<>();
        try (Connection connection =
                DriverManager.getConnection(parts.jdbcUrl(), parts.jdbcUser(), parts.jdbcPassword())) {
            if (!isMigrated(connection)) {
                return stored;
            }
            try (PreparedStatement select =
                    connection.prepareStatement("select log_partition, next_offset from sink_offset where topic = ?")) {
                select.setString(1, Topics.EVENTS);
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    stored.put(rows.getInt(1), rows.getLong(2));
                }
            }
            return stored;
        } catch (SQLException e) {
            throw new StackException("Postgres does not tell how much of the log it has: " + e.getMessage(), e);
        }
    }

    private static boolean isMigrated(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select to_regclass('sink_offset') is not null");
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
