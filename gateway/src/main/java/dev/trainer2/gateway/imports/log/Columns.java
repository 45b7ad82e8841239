package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a file means what, and the units its header names. */
final class Columns {
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private @Nullable Unit weightUnit;
    private @Nullable DistanceUnit distanceUnit;
    private final int width;

    /** Columns of a header with the given number of cells, none known yet. */
    Columns(int width) {
        this.width = width;
    }

    /** Notes that the cell at a position means this; the first cell with a meaning keeps it. */
    void add(Column column, int position) {
        positions.putIfAbsent(column, position);
    }

    /** Notes that the header says weights are in this unit. */
    void weightsIn(Unit unit) {
        weightUnit = unit;
    }

    /** Notes that the header says distances are in this unit. */
    void distancesIn(DistanceUnit unit) {
        distanceUnit = unit;
    }

    /** Whether all of these are there. */
    boolean has(Column... columns) {
        return positions.keySet().containsAll(Set.of(columns));
    }

    /** The position of a column, or -1. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** How many cells the header has. */
    int width() {
        return width;
    }

    /** The unit the header names for weights, if it names one. */
    @Nullable
    Unit weightUnit() {
        return weightUnit;
    }

    /** The unit the header names for distances, if it names one. */
    @Nullable
    DistanceUnit distanceUnit() {
        return distanceUnit;
    }
}
