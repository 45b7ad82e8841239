package dev.trainer2.local.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Metrics as a service serves them, in the text format of Prometheus.
 *
 * @param samples in the order of the text
 */
public record Exposition(List<Sample> samples) {
    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? ([^ ]+)(?: \\d+)?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    public Exposition {
        samples = List.copyOf(samples);
    }

    /**
     * One series with its value.
     *
     * @param labels by name
     */
    public record Sample(String name, Map<String, String> labels, double value) {
        /** The value of a label; empty without it. */
        public String label(String label) {
            return labels.getOrDefault(label, "");
        }
    }

    /** Nothing. */
    public static Exposition empty() {
        return new Exposition(List.of());
    }

    /** Reads the text; comments and what is no sample are passed over. */
    public static Exposition parse(String text) {
        return new Exposition(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Sample(line.group(1), labels(line.group(2)), number(line.group(3))))
                .toList());
    }

    private static Map<String, String> labels(@org.jspecify.annotations.Nullable String text) {
        Map<String, String> labels = new HashMap<>();
        Matcher found = LABEL.matcher(text == null ? "" : text);
        while (found.find()) {
            labels.put(found.group(1), found.group(2));
        }
        return labels;
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** Samples of a metric. */
    public Stream<Sample> of(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name));
    }

    /** Sum over the samples of a metric that fit; 0 without one. */
    public double sum(String name, Predicate<Sample> fits) {
        return of(name).filter(fits).mapToDouble(Sample::value).sum();
    }

    /** Sum over all samples of a metric; 0 without one. */
    public double sum(String name) {
        return sum(name, sample -> true);
    }

    /** Names of all metrics. */
    public Set<String> names() {
        return samples.stream().map(Sample::name).collect(Collectors.toSet());
    }
}
