package dev.trainer2.streams;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** Sizes of the local stores of a topology, summed over its tasks; looked at no more often than every few seconds. */
final class StoreSizes {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String STORE = "rocksdb-state-id";
    private static final List<String> BYTES = List.of("live-sst-files-size", "cur-size-all-mem-tables");
    private static final String ROWS = "estimate-num-keys";

    private final List<String> names;
    private final Supplier<Map<MetricName, ? extends Metric>> metrics;
    private Map<String, Double> seen = Map.of();
    private long seenAt = System.nanoTime() - FRESH.toNanos();

    StoreSizes(List<String> names, Supplier<Map<MetricName, ? extends Metric>> metrics) {
        this.names = List.copyOf(names);
        this.metrics = metrics;
    }

    List<String> names() {
        return names;
    }

    double bytes(String store) {
        return BYTES.stream()
                .mapToDouble(kind -> sizes().getOrDefault(store + " " + kind, 0.0))
                .sum();
    }

    double rows(String store) {
        return sizes().getOrDefault(store + " " + ROWS, 0.0);
    }

    private synchronized Map<String, Double> sizes() {
        if (System.nanoTime() - seenAt >= FRESH.toNanos()) {
            seen = read();
            seenAt = System.nanoTime();
        }
        return seen;
    }

    private Map<String, Double> read() {
        Map<String, Double> sums = new HashMap<>();
        metrics.get().forEach((name, metric) -> {
            String store = name.tags().get(STORE);
            if (store != null
                    && (name.name().equals(ROWS) || BYTES.contains(name.name()))
                    && metric.metricValue() instanceof Number value) {
                sums.merge(store + " " + name.name(), value.doubleValue(), Double::sum);
            }
        });
        return sums;
    }
}
