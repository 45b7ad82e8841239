package dev.trainer2.bench.sink;

import dev.trainer2.bench.measure.SyncedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of the sink's tables, and empty copies of these tables to write them into. */
final class TableCopies implements AutoCloseable {
    static final List<String> TABLES =
            List.of("event_log", "athlete_state", "athlete_workout", "athlete_lift", "daily_fatigue", "weekly_review");

    private final Connection connection;
    private final Map<String, BinaryRows> rows = new LinkedHashMap<>();

    TableCopies(String jdbc) throws SQLException {
        connection = DriverManager.getConnection(jdbc);
    }

    /** Reads all rows, in the order in which they came. */
    void read() throws SQLException, IOException {
        for (String table : TABLES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copies().copyOut(
                            "copy (select * from " + table
                                    + " order by log_partition, log_offset) to stdout (format binary)",
                            out);
            rows.put(table, BinaryRows.parse(out.toByteArray()));
        }
    }

    long count() {
        return rows.values().stream().mapToLong(table -> table.rows().size()).sum();
    }

    /** The same rows as portions of bytes. */
    List<List<byte[]>> portions(int size) {
        List<List<byte[]>> portions = new ArrayList<>();
        rows.values().forEach(table -> portions.addAll(SyncedFile.portions(table.rows(), size)));
        return portions;
    }

    /**
     * Copies all rows into empty copies of the tables, their indexes and constraints included.
     *
     * @param size rows of a transaction; 0 for one transaction around all
     * @return nanoseconds until the last commit
     */
    long write(int size) throws SQLException, IOException {
        Map<String, List<byte[]>> encoded = new LinkedHashMap<>();
        rows.forEach((table, all) -> encoded.put(
                table,
                SyncedFile.portions(all.rows(), size == 0 ? Integer.MAX_VALUE / 2 : size).stream()
                        .map(all::encode)
                        .toList()));
        empty();
        connection.setAutoCommit(size != 0);
        try {
            long began = System.nanoTime();
            for (Map.Entry<String, List<byte[]>> table : encoded.entrySet()) {
                for (byte[] portion : table.getValue()) {
                    copies().copyIn(
                                    "copy bench_" + table.getKey() + " from stdin (format binary)",
                                    new ByteArrayInputStream(portion));
                }
            }
            if (size == 0) {
                connection.commit();
            }
            return System.nanoTime() - began;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("drop table if exists bench_" + table);
                statement.execute("create table bench_" + table + " (like " + table + " including all)");
            }
            statement.execute("checkpoint");
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
