package dev.trainer2.bench.report;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.measure.Spread;
import dev.trainer2.bench.stack.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a run found.
 *
 * @param at when it began, ISO 8601
 * @param settings that correctness hangs on, as they were found
 */
public record Report(
        String at, Machine machine, Map<String, String> versions, List<Setting> settings, List<Result> results) {
    /** What a benchmark found. */
    public record Result(
            String name,
            String about,
            String unit,
            Map<String, Object> sizes,
            List<Figures> contestants,
            List<Outcome> goals,
            List<String> hottest) {}

    /**
     * The figures of a contestant.
     *
     * @param repeats in their order
     * @param spread over the repeats, by metric
     */
    public record Figures(Role role, String label, List<Map<String, Double>> repeats, Map<String, Spread> spread) {}

    /**
     * How ours stands beside the baseline.
     *
     * @param ratio of the medians, ours divided by the baseline; the median of ours where the goal is its own
     */
    public record Outcome(String metric, String goal, double ratio, boolean met) {}

    /** The result of a benchmark from its figures. */
    public static Result result(
            Benchmark benchmark, Map<Contestant, List<Map<String, Double>>> figures, List<String> hottest) {
        List<Figures> contestants = figures.entrySet().stream()
                .map(one ->
                        new Figures(one.getKey().role(), one.getKey().label(), one.getValue(), spread(one.getValue())))
                .toList();
        List<Outcome> goals = benchmark.goals().stream()
                .map(goal -> outcome(goal, contestants))
                .toList();
        return new Result(
                benchmark.name(),
                benchmark.about(),
                benchmark.unit(),
                benchmark.sizes(),
                contestants,
                goals,
                List.copyOf(hottest));
    }

    private static Map<String, Spread> spread(List<Map<String, Double>> repeats) {
        Map<String, List<Double>> byMetric = new LinkedHashMap<>();
        repeats.forEach(repeat -> repeat.forEach((metric, value) ->
                byMetric.computeIfAbsent(metric, none -> new ArrayList<>()).add(value)));
        Map<String, Spread> spreads = new LinkedHashMap<>();
        byMetric.forEach((metric, values) -> spreads.put(metric, Spread.of(values)));
        return spreads;
    }

    private static Outcome outcome(Goal goal, List<Figures> contestants) {
        double ours = median(contestants, Role.OURS, goal.metric());
        double reached = goal.alone() ? ours : ours / median(contestants, Role.BASELINE, goal.metric());
        return new Outcome(goal.metric(), goal.text(), reached, goal.isMetBy(reached));
    }

    private static double median(List<Figures> contestants, Role role, String metric) {
        Optional<Spread> spread = contestants.stream()
                .filter(one -> one.role() == role)
                .map(one -> Objects.requireNonNull(one.spread().get(metric), metric))
                .findFirst();
        return spread.orElseThrow().median();
    }
}
