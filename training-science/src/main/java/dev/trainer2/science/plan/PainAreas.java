package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which exercises a hurting area rules out: those whose primary muscle it is, and for joints those that load it by the
 * rows of {@code plan/pain-areas.csv}.
 */
public final class PainAreas {
    private static final Map<String, List<Rule>> RULES = read();
    private static final Set<String> MUSCLES = muscles();
    private static final Pattern SIDE = Pattern.compile("^(?:left|right)_");

    private record Rule(String kind, String value, Pattern pattern, String reason) {
        boolean fits(CatalogExercise exercise) {
            return switch (kind) {
                case "primary" -> exercise.primaryMuscles().contains(value);
                case "secondary" -> exercise.secondaryMuscles().contains(value);
                case "category" -> exercise.category().equals(value);
                case "name" ->
                    pattern.matcher(exercise.name().toLowerCase(Locale.ROOT)).find();
                default -> throw new IllegalStateException("pain-areas.csv has no kind " + kind);
            };
        }
    }

    private PainAreas() {}

    /** Whether an area is a muscle or joint that rules something out. */
    public static boolean knows(String area) {
        return MUSCLES.contains(area) || RULES.containsKey(area);
    }

    /** The area an athlete means by "left knee" or "Lower back"; empty when the words say anything more or else. */
    public static Optional<String> named(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        String area = SIDE.matcher(plain).replaceFirst("");
        return knows(area) ? Optional.of(area) : Optional.empty();
    }

    /** Why an exercise is not for a hurting area; empty when it is harmless there or the area is not known. */
    public static Optional<String> reason(String area, CatalogExercise exercise) {
        if (MUSCLES.contains(area) && primary(exercise).contains(Muscle.valueOf(area.toUpperCase(Locale.ROOT)))) {
            return Optional.of("its primary muscle is " + area);
        }
        return RULES.getOrDefault(area, List.of()).stream()
                .filter(rule -> rule.fits(exercise))
                .map(Rule::reason)
                .findFirst();
    }

    /** The muscles an exercise is for, the shoulder split into its heads. */
    static Set<Muscle> primary(CatalogExercise exercise) {
        return MuscleShares.of(new CatalogExercise(
                        exercise.id(),
                        exercise.name(),
                        exercise.force(),
                        exercise.level(),
                        exercise.mechanic(),
                        exercise.equipment(),
                        exercise.primaryMuscles(),
                        List.of(),
                        exercise.category()))
                .keySet();
    }

    private static Set<String> muscles() {
        Set<String> keys = new HashSet<>();
        List.of(Muscle.values()).forEach(muscle -> keys.add(muscle.key()));
        return keys;
    }

    private static Map<String, List<Rule>> read() {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (List<String> row : PlanData.rows("/plan/pain-areas.csv", 4)) {
            Rule rule = new Rule(row.get(1), row.get(2), Pattern.compile(row.get(2)), row.get(3));
            rules.merge(row.get(0), List.of(rule), (a, b) -> {
                List<Rule> both = new ArrayList<>(a);
                both.addAll(b);
                return both;
            });
        }
        return rules;
    }
}
