package dev.trainer2.local.verify;

import dev.trainer2.local.stack.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What Postgres serves, read in portions so that no table has to fit into the memory. */
final class StoredRows implements AutoCloseable {
    private static final int PORTION = 1000;

    private final Connection connection;

    StoredRows(String jdbc) {
        try {
            connection = DriverManager.getConnection(jdbc);
            connection.setAutoCommit(false); // else the driver ignores the fetch size
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** The id of the athlete with an email, or empty. */
    Optional<String> userId(String email) {
        try (PreparedStatement select =
                connection.prepareStatement("select user_id from account where lower(email) = lower(?)")) {
            select.setString(1, email);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** Some athletes, chosen at random. */
    Set<String> some(int most) {
        Set<String> users = new TreeSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select user_id from athlete_key order by random() limit ?")) {
            select.setInt(1, most);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                users.add(rows.getString(1));
            }
            return users;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /** The version of the views that is served. */
    String servedVersion() {
        try (PreparedStatement select = connection.prepareStatement("select version from view_pointer")) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    void events(Slice slice, Consumer<EventLogComparison.Row> reader) {
        query(
                """
                select user_id, event_id, log_partition, log_offset, type, occurred_at, zone_id, source,
                       content_hash, payload from event_log where\s""",
                slice,
                row -> reader.accept(new EventLogComparison.Row(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7),
                        row.getString(8),
                        row.getBytes(9),
                        row.getString(10))));
    }

    /** The JSON of a view by record key. */
    Map<String, String> of(ViewCheck check, Slice slice) {
        Map<String, String> rows = new HashMap<>();
        query(
                "select " + check.rowKey() + ", " + check.rowContent() + " from " + check.table() + " where version = '"
                        + check.version() + "' and ",
                slice,
                row -> rows.put(row.getString(1), row.getString(2)));
        return rows;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String select, Slice slice, RowReader reader) {
        try (PreparedStatement statement = connection.prepareStatement(select + slice.condition())) {
            statement.setFetchSize(PORTION);
            slice.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
            connection.rollback(); // nothing was written; the next query sees what is there then
        } catch (SQLException e) {
            throw silent(e);
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
