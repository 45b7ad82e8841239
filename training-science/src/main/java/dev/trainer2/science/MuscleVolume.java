package dev.trainer2.science;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hard sets per muscle over some days, usually a week.
 *
 * @param hardSets the hard sets of each muscle that got any; sums of quarters, so exact in any order
 * @param unmapped the work sets of exercises the catalogue does not know, by name
 */
public record MuscleVolume(Map<Muscle, Double> hardSets, Map<String, Integer> unmapped) {

    /**
     * A work set of an exercise.
     *
     * @param set the set
     * @param exerciseName the name it was logged with
     * @param exercise the exercise in the catalogue; null when it is not mapped
     */
    public record Done(
            WorkSet set, String exerciseName, @Nullable CatalogExercise exercise) {
        /** Entered kilograms times repetitions; what was entered as help counts for nothing. */
        public double tonnage() {
            return EffectiveLoad.of(exerciseName, exercise) == EffectiveLoad.ASSISTED ? 0 : set.tonnage();
        }
    }

    /**
     * A muscle's volume against its landmarks.
     *
     * @param muscle which
     * @param hardSets its hard sets
     * @param landmarks the athlete's or the default ones; null for muscles counted without
     * @param status where it stands; null without landmarks
     */
    public record Line(
            Muscle muscle, double hardSets, @Nullable Landmarks landmarks, Landmarks.@Nullable Status status) {}

    /** Counts hard sets. */
    public static MuscleVolume of(List<Done> sets) {
        Map<Muscle, Double> hardSets = new EnumMap<>(Muscle.class);
        Map<String, Integer> unmapped = new TreeMap<>();
        for (Done done : sets) {
            if (done.exercise() == null) {
                unmapped.merge(done.exerciseName(), 1, Integer::sum);
            } else {
                double hardness = done.set().hardness();
                MuscleShares.of(done.exercise())
                        .forEach((muscle, share) -> hardSets.merge(muscle, share * hardness, Double::sum));
            }
        }
        return new MuscleVolume(hardSets, unmapped);
    }

    /**
     * All muscles against their landmarks, untrained ones too, in the order of {@link Muscle}.
     *
     * @param edited the athlete's own landmarks; others keep the default
     */
    public List<Line> lines(Map<Muscle, Landmarks> edited) {
        return List.of(Muscle.values()).stream()
                .map(muscle -> line(muscle, edited))
                .toList();
    }

    private Line line(Muscle muscle, Map<Muscle, Landmarks> edited) {
        double sets = hardSets.getOrDefault(muscle, 0.0);
        Landmarks own = edited.get(muscle);
        Landmarks landmarks = own != null ? own : muscle.landmarks().orElse(null);
        return new Line(muscle, sets, landmarks, landmarks == null ? null : landmarks.status(sets));
    }
}
