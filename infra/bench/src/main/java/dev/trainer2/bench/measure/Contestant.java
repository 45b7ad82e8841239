package dev.trainer2.bench.measure;

import java.util.Map;

/**
 * One way to do the work of a benchmark.
 *
 * @param label short, for the table
 * @param warmUp whether it runs once before the first repeat without being counted
 * @param work does it once and returns its figures by metric
 */
public record Contestant(Role role, String label, boolean warmUp, Work work) {
    /** Work that measures itself, so that what it must prepare is not counted. */
    public interface Work {
        Map<String, Double> run(Probe probe) throws Exception;
    }
}
