package dev.trainer2.sink;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that the sink fills, with the statements that write many rows at once.
 *
 * @param key the first columns, by which a row is found
 * @param rest the other columns
 * @param onConflict what happens to a row whose key is there already: "nothing", or an update
 */
record TargetTable(String name, List<Column> key, List<Column> rest, String onConflict) {
    /** A table whose first row of a key stands. */
    static TargetTable firstStands(String name, List<Column> key, List<Column> rest) {
        return new TargetTable(name, List.copyOf(key), List.copyOf(rest), "nothing");
    }

    /** A table whose newest row of a key stands: an older one never overwrites it, whatever order they arrive in. */
    static TargetTable newestStands(String name, List<Column> key, List<Column> rest) {
        String update = rest.stream()
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", ", "update set ", ""));
        return new TargetTable(
                name,
                List.copyOf(key),
                List.copyOf(rest),
                update + " where " + name + ".log_offset <= excluded.log_offset");
    }

    List<Column> columns() {
        return java.util.stream.Stream.concat(key.stream(), rest.stream()).toList();
    }

    /** Writes the rows of one array a column. */
    String insertArrays() {
        List<Column> all = columns();
        String values = IntStream.range(0, all.size())
                .mapToObj(n -> "v.c" + n + "::" + all.get(n).type().sql())
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %s on conflict (%s) do %s"
                .formatted(name, names(all), values, arrays(all), names(key), onConflict);
    }

    /** Deletes the rows of one array a column of the key. */
    String deleteArrays() {
        return "delete from " + name + " t using " + arrays(key) + " where "
                + IntStream.range(0, key.size())
                        .mapToObj(n -> "t." + key.get(n).name() + " = v.c" + n + "::"
                                + key.get(n).type().sql())
                        .collect(Collectors.joining(" and "));
    }

    /** The temporary table of a connection that rows are copied into; empty again at the end of each transaction. */
    String createCopied() {
        return "create temporary table if not exists " + copied() + " on commit delete rows as select "
                + names(columns()) + " from " + name + " with no data";
    }

    String copyIn() {
        return "copy " + copied() + " (" + names(columns()) + ") from stdin (format binary)";
    }

    /** Writes the copied rows. */
    String merge() {
        String names = names(columns());
        return "insert into %s (%s) select %s from %s on conflict (%s) do %s"
                .formatted(name, names, names, copied(), names(key), onConflict);
    }

    private String copied() {
        return "copied_" + name;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** As many arrays as columns, side by side, as the rows {@code v(c0, c1, …)}. */
    private static String arrays(List<Column> columns) {
        return columns.stream()
                        .map(column -> "?::" + column.type().element() + "[]")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + IntStream.range(0, columns.size())
                        .mapToObj(n -> "c" + n)
                        .collect(Collectors.joining(", ", " v(", ")"));
    }
}
