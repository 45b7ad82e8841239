package dev.trainer2.local.replay;

import dev.trainer2.local.stack.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** What a replay asks of Postgres: the pointer, and the rows of versions. */
final class VersionRows implements AutoCloseable {
    /** A table of a view: where it is, and what of a row is its key and its content. */
    record Table(String name, String key, String content) {}

    static final List<Table> TABLES = List.of(
            new Table("athlete_state", "user_id", "state"),
            new Table("athlete_workout", "user_id || '|' || workout_id", "row"),
            new Table("athlete_lift", "user_id || '|' || exercise", "row"),
            new Table("daily_fatigue", "user_id || '|' || day", "row"),
            new Table("weekly_review", "user_id || '|' || week", "row"));

    private static final int PORTION = 500;

    private final Connection connection;

    VersionRows(String jdbc) {
        try {
            connection = DriverManager.getConnection(jdbc);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** The version everybody reads. */
    String served() {
        return text("select version from view_pointer").orElseThrow();
    }

    /** Lets everybody read another version, from one query to the next. */
    void pointTo(String version) {
        update("update view_pointer set version = ?", version);
    }

    /** Athletes whose state in a version does not include all of their stored log yet. */
    long behind(String version) {
        return Long.parseLong(text("""
                select count(*) from (select user_id, max(log_offset) as last from event_log group by user_id) as log
                where not exists (select 1 from athlete_state as state
                                  where state.version = ? and state.user_id = log.user_id
                                    and state.log_offset >= log.last)""", version).orElseThrow());
    }

    /** How far the sink has come in a partition; 0 before its first record. */
    long stored(TopicPartition partition) {
        return Long.parseLong(text(
                        "select next_offset::text from sink_offset where topic = ? and log_partition = ?::int",
                        partition.topic(),
                        Integer.toString(partition.partition()))
                .orElse("0"));
    }

    /** Number of rows of a version by table. */
    Map<String, Long> counts(String version) {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(
                table.name(),
                Long.parseLong(text("select count(*)::text from " + table.name() + " where version = ?", version)
                        .orElseThrow())));
        return counts;
    }

    /** Deletes the rows of a version and the sink's places in its topics. */
    void delete(ReplayTarget target) {
        TABLES.forEach(table -> update("delete from " + table.name() + " where version = ?", target.version()));
        target.topics().forEach(topic -> update("delete from sink_offset where topic = ?", topic));
    }

    /** Is handed two rows under one key, one of them null where a version has none. */
    interface Pairs {
        void row(
                String key,
                @org.jspecify.annotations.Nullable String left,
                @org.jspecify.annotations.Nullable String right);
    }

    /** Goes through all rows of two versions, side by side. */
    void sideBySide(Table table, String left, String right, Pairs reader) {
        String sql = "select coalesce(l.key, r.key), l.content, r.content from (select " + table.key()
                + " as key, " + table.content() + "::text as content from " + table.name()
                + " where version = ?) as l full join (select " + table.key() + " as key, " + table.content()
                + "::text as content from " + table.name() + " where version = ?) as r on l.key = r.key order by 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(PORTION);
            statement.setString(1, left);
            statement.setString(2, right);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private Optional<String> text(String sql, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                Optional<String> found = row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                connection.rollback(); // the next look sees what is there then
                return found;
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private void update(String sql, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static void bind(PreparedStatement statement, String... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
    }

    private static StackException silent(SQLException e) {
        return new StackException("Postgres does not answer (" + e.getMessage() + "). Is the system running?", e);
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
