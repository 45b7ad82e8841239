package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Muscle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which compound movement an exercise outside the list of preferences is, by its name and muscles. */
final class MovementOf {
    private record Sign(String movement, Pattern name, Set<Muscle> muscles) {
        boolean fits(String words, Set<Muscle> primary) {
            return name.matcher(words).find() && muscles.stream().anyMatch(primary::contains);
        }
    }

    /** The first that fits counts: a stiff-legged deadlift is a hinge, an incline bench press no flat one. */
    private static final List<Sign> SIGNS = List.of(
            sign("hinge", "romanian|stiff|good morning|one-legged deadlift|glute ham", Muscle.HAMSTRINGS),
            sign("deadlift", "deadlift|rack pull", Muscle.BACK, Muscle.HAMSTRINGS, Muscle.QUADS, Muscle.GLUTES),
            sign("lunge", "lunge|split squat|step.?up|single.leg", Muscle.QUADS),
            sign("squat", "squat|leg press|hack", Muscle.QUADS),
            sign("hip_thrust", "thrust|bridge|pull.?through", Muscle.GLUTES),
            sign("incline_press", "incline.*press|press.*incline", Muscle.CHEST),
            sign("horizontal_press", "press|push.?up|dips?", Muscle.CHEST),
            sign("vertical_press", "press|handstand|pike", Muscle.FRONT_DELTS),
            sign("vertical_pull", "pulldown|pull.?down|pull.?up|chin", Muscle.BACK),
            sign("horizontal_pull", "row", Muscle.BACK));

    private MovementOf() {}

    private static Sign sign(String movement, String name, Muscle... muscles) {
        return new Sign(movement, Pattern.compile(name), Set.of(muscles));
    }

    /** The movement; empty for isolations and for what is none of them. */
    static Optional<Movement> exercise(CatalogExercise exercise) {
        Optional<Movement> listed = Movement.of(exercise.id());
        if (listed.isPresent() || !"compound".equals(exercise.mechanic())) {
            return listed;
        }
        String words = exercise.name().toLowerCase(Locale.ROOT);
        Set<Muscle> primary = PainAreas.primary(exercise);
        return SIGNS.stream()
                .filter(sign -> sign.fits(words, primary))
                .map(sign -> Movement.named(sign.movement()))
                .findFirst();
    }
}
