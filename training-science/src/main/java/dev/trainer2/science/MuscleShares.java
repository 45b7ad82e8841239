package dev.trainer2.science;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much of a set each muscle gets from an exercise: 1 for a primary and 0.5 for a secondary muscle (fractional counting,
 * Pelland 2024), at most 1 each. The catalogue's single "shoulders" is split into three heads by a data file.
 */
public final class MuscleShares {
    private static final double PRIMARY = 1;
    private static final double SECONDARY = 0.5;
    private static final double UNSPLIT = 0.5;
    private static final List<Muscle> HEADS = List.of(Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS);
    private static final List<Head> SPLIT = readSplit();

    private record Head(Pattern pattern, Muscle muscle) {}

    private MuscleShares() {}

    /**
     * The shares of an exercise, in the order of {@link Muscle}; muscles it does not train are no keys.
     *
     * @throws IllegalArgumentException when the catalogue names a muscle nobody knows
     */
    public static Map<Muscle, Double> of(CatalogExercise exercise) {
        Map<Muscle, Double> shares = new EnumMap<>(Muscle.class);
        exercise.primaryMuscles().forEach(word -> add(shares, exercise.name(), word, PRIMARY));
        exercise.secondaryMuscles().forEach(word -> add(shares, exercise.name(), word, SECONDARY));
        return shares;
    }

    private static void add(Map<Muscle, Double> shares, String name, String word, double share) {
        switch (word) {
            case "shoulders" -> addShoulders(shares, name, share);
            case "lats", "middle back", "lower back" -> add(shares, Muscle.BACK, share);
            case "quadriceps" -> add(shares, Muscle.QUADS, share);
            case "abdominals" -> add(shares, Muscle.ABS, share);
            default -> add(shares, named(word), share);
        }
    }

    private static Muscle named(String word) {
        return Muscle.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static void addShoulders(Map<Muscle, Double> shares, String name, double share) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Head head : SPLIT) {
            if (head.pattern().matcher(lower).find()) {
                add(shares, head.muscle(), share);
                return;
            }
        }
        HEADS.forEach(head -> add(shares, head, share * UNSPLIT));
    }

    private static void add(Map<Muscle, Double> shares, Muscle muscle, double share) {
        shares.merge(muscle, share, (a, b) -> Math.min(PRIMARY, a + b));
    }

    private static List<Head> readSplit() {
        try (InputStream in = MuscleShares.class.getResourceAsStream("/shoulder-split.csv")) {
            if (in == null) {
                throw new IllegalStateException("shoulder-split.csv is missing from this module");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MuscleShares::head)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Head head(String line) {
        int comma = line.lastIndexOf(',');
        return new Head(
                Pattern.compile(line.substring(0, comma)),
                Muscle.valueOf(line.substring(comma + 1).strip()));
    }
}
