package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file means what, and the units its header names. A quantity can have several columns, one for each
 * unit; the unit a column names is that column's alone.
 */
final class Columns {
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<Column, List<Measure>> measures = new EnumMap<>(Column.class);
    private final int width;

    /**
     * A column of a quantity.
     *
     * @param position where it is
     * @param unit the unit its header names, as it is written; null when it names none
     */
    record Measure(int position, @Nullable String unit) {}

    /** Columns of a header with the given number of cells, none known yet. */
    Columns(int width) {
        this.width = width;
    }

    /** Notes that the cell at a position means this; the first cell with a meaning keeps it. */
    void add(Column column, int position) {
        positions.putIfAbsent(column, position);
    }

    /**
     * Notes that the cell at a position is a weight or a distance.
     *
     * @param unit the unit its header names; null when it names none
     */
    void addMeasure(Column column, int position, @Nullable String unit) {
        add(column, position);
        measures.computeIfAbsent(column, first -> new ArrayList<>()).add(new Measure(position, unit));
    }

    /** Whether all of these are there. */
    boolean has(Column... columns) {
        return positions.keySet().containsAll(Set.of(columns));
    }

    /** The position of a column, or -1. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** The columns of a weight or a distance, in the order of the file. */
    List<Measure> measures(Column column) {
        return measures.getOrDefault(column, List.of());
    }

    /** How many cells the header has. */
    int width() {
        return width;
    }

    /** The unit of the first column of weights whose header names one that is known. */
    @Nullable
    Unit weightUnit() {
        return measures(Column.WEIGHT).stream()
                .flatMap(measure ->
                        measure.unit() == null ? java.util.stream.Stream.empty() : Unit.parse(measure.unit()).stream())
                .findFirst()
                .orElse(null);
    }
}
