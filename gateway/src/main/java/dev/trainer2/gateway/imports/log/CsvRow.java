package dev.trainer2.gateway.imports.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of cells.
 *
 * @param line the line of the file it begins on, from 1
 * @param cells its cells, stripped of surrounding white space
 * @param damage what is wrong with the line; null when it could be read
 */
record CsvRow(int line, List<String> cells, @Nullable String damage) {
    CsvRow(int line, List<String> cells) {
        this(line, cells, null);
    }

    /** The same row with cells added at its end, however short it was. */
    CsvRow with(int width, List<String> more) {
        List<String> all = new java.util.ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.addAll(more);
        return new CsvRow(line, List.copyOf(all), damage);
    }
}
