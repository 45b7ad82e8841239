package dev.trainer2.local.integrity;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.codec.PayloadSchemas;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The log as Postgres has stored it. Everything is empty before the database was migrated. */
public final class StoredLog implements AutoCloseable {
    private static final int PORTION = 1_000;
    private static final List<String> VIEWS = List.of(
            "athlete_state", "athlete_workout", "athlete_lift", "daily_fatigue", "weekly_review", "athlete_plan");

    private final Connection connection;
    private final Map<Integer, Long> next = new TreeMap<>();

    /**
     * Connects.
     *
     * @throws IntegrityException when Postgres does not answer
     */
    public StoredLog(String jdbc, String user, String password) {
        try {
            connection = DriverManager.getConnection(jdbc, user, password);
            connection.setAutoCommit(false); // else the driver ignores the fetch size
            if (isMigrated()) {
                readNext();
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /**
     * A stored event and the trace it belongs to.
     *
     * @param traceParent null when it has none
     */
    record Stored(TrainingEvent event, @Nullable String traceParent) {}

    private boolean isMigrated() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select count(*) = 1 from information_schema.columns where table_name = 'event_log' and column_name = 'care'");
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void readNext() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select log_partition, next_offset from sink_offset where topic = ?")) {
            select.setString(1, Topics.EVENTS);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                next.put(rows.getInt(1), rows.getLong(2));
            }
        }
    }

    /** First offset of a partition that is not stored yet. */
    long next(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** The last events of each partition, by offset; a partition without events has an empty list. */
    Map<Integer, List<Place>> tails(int most) {
        Map<Integer, List<Place>> tails = new TreeMap<>();
        next.keySet().forEach(partition -> tails.put(partition, tail(partition, most)));
        return tails;
    }

    private List<Place> tail(int partition, int most) {
        List<Place> tail = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select log_offset, event_id, content_hash from event_log
                where log_partition = ? order by log_offset desc limit ?""")) {
            select.setInt(1, partition);
            select.setInt(2, most);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                tail.addFirst(new Place(
                        rows.getLong(1), rows.getString(2), HexFormat.of().formatHex(rows.getBytes(3))));
            }
            return tail;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** How many events of a partition are stored from an offset on. */
    long eventsFrom(int partition, long offset) {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from event_log where log_partition = ? and log_offset >= ?")) {
            select.setInt(1, partition);
            select.setLong(2, offset);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** Hands over the events of a partition that are stored from an offset on, in their order. */
    void readFrom(int partition, long offset, Consumer<Stored> reader) {
        try (PreparedStatement select = connection.prepareStatement("""
                select user_id, event_id, type, occurred_at, zone_id, source, content_hash, payload, care, trace_parent
                from event_log where log_partition = ? and log_offset >= ? order by log_offset""")) {
            select.setFetchSize(PORTION);
            select.setInt(1, partition);
            select.setLong(2, offset);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new Stored(event(rows), rows.getString(10)));
                }
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static TrainingEvent event(ResultSet row) throws SQLException {
        String care = row.getString(9);
        return TrainingEvent.newBuilder()
                .setUserId(row.getString(1))
                .setEventId(row.getString(2))
                .setOccurredAt(row.getObject(4, OffsetDateTime.class).toInstant())
                .setZoneId(row.getString(5))
                .setSource(EventSource.valueOf(row.getString(6)))
                .setContentHash(ByteBuffer.wrap(row.getBytes(7)))
                .setPayload(AvroValues.fromSealed(
                        JsonMapper.shared().readValue(row.getString(8), Map.class),
                        PayloadSchemas.find(row.getString(3)).orElseThrow()))
                .setCare(
                        care == null
                                ? null
                                : (CareMark) AvroValues.fromSealed(
                                        JsonMapper.shared().readValue(care, Map.class), CareMark.getClassSchema()))
                .build();
    }

    /** Forgets what is stored of a partition from an offset on, so that it is stored anew from the log. */
    void forgetFrom(int partition, long offset) {
        try (PreparedStatement delete = connection.prepareStatement(
                        "delete from event_log where log_partition = ? and log_offset >= ?");
                PreparedStatement update = connection.prepareStatement(
                        "update sink_offset set next_offset = ? where topic = ? and log_partition = ?")) {
            delete.setInt(1, partition);
            delete.setLong(2, offset);
            delete.executeUpdate();
            update.setLong(1, offset);
            update.setString(2, Topics.EVENTS);
            update.setInt(3, partition);
            update.executeUpdate();
            for (String table : VIEWS) {
                olderThan(table, partition, offset);
            }
            connection.commit();
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** Rows of a view count as older than an offset: what is folded again has smaller offsets than they had. */
    private void olderThan(String table, int partition, long offset) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + table + " set log_offset = ? where log_partition = ? and log_offset >= ?")) {
            update.setLong(1, offset - 1);
            update.setInt(2, partition);
            update.setLong(3, offset);
            update.executeUpdate();
        }
    }

    private static IntegrityException silent(SQLException e) {
        return new IntegrityException("Postgres does not tell how much of the log it has: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw silent(e);
        }
    }
}
