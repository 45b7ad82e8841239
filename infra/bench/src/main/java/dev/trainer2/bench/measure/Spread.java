package dev.trainer2.bench.measure;

import java.util.List;

/**
 * What repeats of a measurement gave.
 *
 * @param median the middle one, of an even number the mean of the two in the middle
 */
public record Spread(double median, double min, double max) {
    /** @throws IllegalArgumentException when there is none */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no figure, no spread");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
