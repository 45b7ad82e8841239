package dev.trainer2.sink;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column that the sink writes.
 *
 * @param name as Postgres has it
 */
record Column(String name, Type type) {
    private static final int JSONB_VERSION = 1;
    /** Postgres counts days and microseconds from here. */
    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** How values travel: the type of the array that holds a batch of them, and the type they become in a row. */
    enum Type {
        TEXT("text", "text", String[]::new),
        INT("int4", "int", Integer[]::new),
        LONG("int8", "bigint", Long[]::new),
        BYTES("bytea", "bytea", byte[][]::new),
        UUID("text", "uuid", String[]::new),
        DAY("text", "date", String[]::new),
        INSTANT("text", "timestamptz", String[]::new),
        JSON("text", "jsonb", String[]::new);

        private final String element;
        private final String sql;
        private final IntFunction<@Nullable Object[]> array;

        Type(String element, String sql, IntFunction<@Nullable Object[]> array) {
            this.element = element;
            this.sql = sql;
            this.array = array;
        }

        String element() {
            return element;
        }

        String sql() {
            return sql;
        }
    }

    /** Values of this column as an array of {@link Type#element}. */
    Array array(List<@Nullable Object[]> rows, int place, Connection connection) throws SQLException {
        Object[] elements = type.array.apply(rows.size());
        for (int n = 0; n < elements.length; n++) {
            elements[n] = element(rows.get(n)[place]);
        }
        return connection.createArrayOf(type.element, elements);
    }

    private @Nullable Object element(@Nullable Object value) {
        return switch (type) {
            case INT, LONG, BYTES -> value;
            case TEXT, UUID, DAY, INSTANT, JSON -> value == null ? null : value.toString();
        };
    }

    /** Writes a value as a binary COPY reads it: its length, or -1 for null, and its bytes. */
    void copy(@Nullable Object value, DataOutput out) throws IOException {
        switch (value) {
            case null -> out.writeInt(-1);
            case Integer number -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(number);
            }
            case Long number -> {
                out.writeInt(Long.BYTES);
                out.writeLong(number);
            }
            case UUID id -> {
                out.writeInt(2 * Long.BYTES);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case LocalDate day -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(Math.toIntExact(ChronoUnit.DAYS.between(EPOCH_DAY, day)));
            }
            case Instant instant -> {
                out.writeInt(Long.BYTES);
                out.writeLong(ChronoUnit.MICROS.between(EPOCH, instant));
            }
            case byte[] bytes -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                boolean json = type == Type.JSON;
                out.writeInt(bytes.length + (json ? 1 : 0));
                if (json) {
                    out.writeByte(JSONB_VERSION);
                }
                out.write(bytes);
            }
            default -> throw new IllegalArgumentException("no value of a column: " + value.getClass());
        }
    }
}
