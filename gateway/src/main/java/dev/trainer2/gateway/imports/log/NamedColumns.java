package dev.trainer2.gateway.imports.log;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns of headers with fixed English names and, at most, a unit in brackets: {@code Weight(kg)}. */
final class NamedColumns {
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*\\((.*)\\)");

    private NamedColumns() {}

    /**
     * The columns of a header.
     *
     * @param header its cells
     * @param names what each name means, in lower case and without its bracket
     */
    static Columns of(List<String> header, Map<String, Column> names) {
        Columns columns = new Columns(header.size());
        for (int i = 0; i < header.size(); i++) {
            String cell = FoldedText.fold(header.get(i));
            Matcher bracketed = BRACKETED.matcher(cell);
            boolean unit = bracketed.matches();
            Column column = names.get(unit ? bracketed.group(1) : cell);
            if (column == Column.WEIGHT || column == Column.DISTANCE) {
                columns.addMeasure(column, i, unit ? bracketed.group(2) : null);
            } else if (column != null) {
                columns.add(column, i);
            }
        }
        return columns;
    }
}
