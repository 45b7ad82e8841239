package dev.trainer2.science;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The load a set really moves: the bar's, or the body's with weight added or help taken away. */
public enum EffectiveLoad {
    /** Only what was entered moves; a negative entry is help with the body's weight. */
    EXTERNAL,
    /** The body moves, with the entered weight added. */
    BODYWEIGHT,
    /** The body moves, and the entered weight, whatever its sign, is help. */
    ASSISTED;

    /**
     * What moves in an exercise: an "assisted" one, by the name it was logged with or the catalogue's, takes help away, and
     * the body moves in what the catalogue does with the body alone.
     *
     * @param exercise the exercise in the catalogue; null when it is not mapped
     */
    public static EffectiveLoad of(String exerciseName, @Nullable CatalogExercise exercise) {
        if (Assistance.isNamed(exerciseName) || exercise != null && Assistance.isNamed(exercise.name())) {
            return ASSISTED;
        }
        return exercise != null && "body only".equals(exercise.equipment()) ? BODYWEIGHT : EXTERNAL;
    }

    /**
     * The load for an estimated maximum, in kilograms.
     *
     * @param entered the entered kilograms, negative for help; null when none was entered
     * @param bodyweight the latest body weight at or before the set, in kilograms; null when unknown
     * @return empty when it cannot be known, or nothing is left after the help
     */
    public OptionalDouble kilograms(@Nullable Double entered, @Nullable Double bodyweight) {
        double weight = entered == null ? 0 : entered;
        boolean bodyMoves = this != EXTERNAL || weight < 0;
        if (bodyMoves && bodyweight == null) {
            return OptionalDouble.empty();
        }
        double body = bodyMoves && bodyweight != null ? bodyweight : 0;
        double load = this == ASSISTED ? body - Math.abs(weight) : body + weight;
        return load > 0 ? OptionalDouble.of(load) : OptionalDouble.empty();
    }
}
