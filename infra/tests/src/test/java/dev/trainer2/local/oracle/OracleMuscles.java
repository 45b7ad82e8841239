package dev.trainer2.local.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which muscles an exercise trains, each 1 for primary and 0.5 for secondary, at most 1. */
final class OracleMuscles {
    private static final List<String> HEADS = List.of("front_delts", "side_delts", "rear_delts");

    private final Map<Pattern, String> split = new LinkedHashMap<>();

    /** Lines of a regular expression and, behind the last comma, the head it stands for; comments begin with #. */
    OracleMuscles(List<String> shoulderSplit) {
        for (String line : shoulderSplit) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int comma = line.lastIndexOf(',');
                String head = line.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
                split.put(Pattern.compile(line.substring(0, comma)), head);
            }
        }
    }

    Map<String, Double> of(OracleExercise exercise) {
        Map<String, Double> shares = new LinkedHashMap<>();
        exercise.primary().forEach(muscle -> add(shares, exercise, muscle, 1));
        exercise.secondary().forEach(muscle -> add(shares, exercise, muscle, 0.5));
        shares.replaceAll((muscle, share) -> Math.min(1, share));
        return shares;
    }

    private void add(Map<String, Double> shares, OracleExercise exercise, String muscle, double share) {
        switch (muscle) {
            case "shoulders" -> addShoulders(shares, exercise, share);
            case "lats", "middle back", "lower back" -> shares.merge("back", share, Double::sum);
            case "quadriceps" -> shares.merge("quads", share, Double::sum);
            case "abdominals" -> shares.merge("abs", share, Double::sum);
            default -> shares.merge(muscle.replace(' ', '_'), share, Double::sum);
        }
    }

    private void addShoulders(Map<String, Double> shares, OracleExercise exercise, double share) {
        String name = exercise.name().toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> head : split.entrySet()) {
            if (head.getKey().matcher(name).find()) {
                shares.merge(head.getValue(), share, Double::sum);
                return;
            }
        }
        HEADS.forEach(head -> shares.merge(head, share / 2, Double::sum));
    }
}
