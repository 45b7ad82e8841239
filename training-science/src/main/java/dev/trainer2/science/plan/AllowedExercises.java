package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which exercises an athlete may be given.
 *
 * @param profile what they have and excluded
 * @param history what hurts
 */
public record AllowedExercises(PlanProfile profile, PlanHistory history) {

    /**
     * Why not.
     *
     * @param rule the rule against it
     * @param why in words
     */
    public record Refusal(Rule rule, String why) {}

    /** Whether nothing speaks against an exercise. */
    public boolean allows(CatalogExercise exercise) {
        return refusals(exercise).isEmpty();
    }

    /** What speaks against an exercise. */
    public List<Refusal> refusals(CatalogExercise exercise) {
        List<Refusal> refusals = new ArrayList<>();
        if (!atHand(exercise.equipment())) {
            refusals.add(new Refusal(
                    Rule.EQUIPMENT, exercise.name() + " needs " + exercise.equipment() + ", which is not at hand"));
        }
        if (profile.excludes(exercise)) {
            refusals.add(new Refusal(Rule.EXCLUDED, exercise.name() + " is excluded by the athlete"));
        }
        history.pains().forEach(pain -> {
            String why = hurts(pain, exercise);
            if (why != null) {
                refusals.add(new Refusal(Rule.PAIN, why));
            }
        });
        profile.limitations().stream()
                .map(words -> PainAreas.named(words).orElse(words))
                .distinct()
                .sorted()
                .forEach(area -> PainAreas.reason(area, exercise)
                        .ifPresent(why -> refusals.add(new Refusal(
                                Rule.LIMITATION,
                                exercise.name() + " loads " + area + ", which is to be spared: " + why))));
        return refusals;
    }

    private boolean atHand(@Nullable String equipment) {
        return equipment == null
                || equipment.equals("body only")
                || profile.equipment().contains(equipment);
    }

    private static @Nullable String hurts(OpenPain pain, CatalogExercise exercise) {
        String report = " (severity " + pain.severity() + ", reported " + pain.since() + ")";
        if (pain.exerciseId() != null) {
            return pain.exerciseId().equals(exercise.id())
                    ? exercise.name() + " hurts in the " + pain.area() + report
                    : null;
        }
        return PainAreas.reason(pain.area(), exercise)
                .map(why -> exercise.name() + " loads " + pain.area() + report + ": " + why)
                .orElse(null);
    }
}
