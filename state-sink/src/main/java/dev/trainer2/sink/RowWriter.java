package dev.trainer2.sink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the rows of a batch with one statement a table: an insert from arrays, or, where there are so many that the sink must be
 * far behind, a binary COPY into a temporary table and an insert from there.
 */
final class RowWriter {
    /** From so many rows on, a COPY and a merge cost less than arrays. */
    static final int MANY = 500;

    private static final byte[] COPY_HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final int COPY_END = -1;
    private static final int COPY_BUFFER = 1 << 16;

    private final JdbcTemplate jdbc;

    RowWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes rows of different keys within the caller's transaction. */
    void write(TargetTable table, List<@Nullable Object[]> rows) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> rows.size() < MANY
                ? run(connection, table.insertArrays(), table.columns(), rows)
                : copy(connection, table, rows));
    }

    /** Deletes rows by their keys within the caller's transaction. */
    void delete(TargetTable table, List<@Nullable Object[]> keys) {
        jdbc.execute(
                (ConnectionCallback<Integer>) connection -> run(connection, table.deleteArrays(), table.key(), keys));
    }

    private static int run(Connection connection, String sql, List<Column> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < columns.size(); n++) {
                statement.setArray(n + 1, columns.get(n).array(rows, n, connection));
            }
            return statement.executeUpdate();
        }
    }

    private static int copy(Connection connection, TargetTable table, List<@Nullable Object[]> rows)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(table.createCopied());
            PGConnection postgres = connection.unwrap(PGConnection.class);
            postgres.getCopyAPI()
                    .copyIn(table.copyIn(), new ByteArrayInputStream(encode(table.columns(), rows)), COPY_BUFFER);
            return statement.executeUpdate(table.merge());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of bytes in memory
        }
    }

    /** The rows in the format of a binary COPY: a header, rows each with the number of its fields in front, a mark of the end. */
    static byte[] encode(List<Column> columns, List<@Nullable Object[]> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(COPY_BUFFER);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(COPY_HEADER);
        for (@Nullable Object[] row : rows) {
            out.writeShort(columns.size());
            for (int n = 0; n < columns.size(); n++) {
                columns.get(n).copy(row[n], out);
            }
        }
        out.writeShort(COPY_END);
        return bytes.toByteArray();
    }
}
