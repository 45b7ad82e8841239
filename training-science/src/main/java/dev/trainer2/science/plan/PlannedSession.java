package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.time.LocalDate;
import java.util.List;

/**
 * A session of a plan week.
 *
 * @param day its date
 * @param name what it is called
 * @param minutes how long it takes by {@link SessionTime}
 * @param exercises in order; an exercise may stand more than once, at different loads
 */
public record PlannedSession(LocalDate day, String name, double minutes, List<PlannedExercise> exercises) {
    public PlannedSession {
        exercises = List.copyOf(exercises);
    }

    /** The same session on another day. */
    public PlannedSession on(LocalDate otherDay) {
        return new PlannedSession(otherDay, name, minutes, exercises);
    }

    /** The same session with other exercises; its minutes are those of the catalogue. */
    public PlannedSession with(List<PlannedExercise> others, Catalogue catalogue) {
        return new PlannedSession(day, name, SessionTime.minutes(others, catalogue), others);
    }

    /** Work sets of all exercises. */
    public int sets() {
        return exercises.stream().mapToInt(PlannedExercise::sets).sum();
    }

    PlannedSession restated(Catalogue catalogue) {
        List<PlannedExercise> named = exercises.stream()
                .map(exercise -> exercise.named(catalogue
                        .byId(exercise.exerciseId())
                        .map(CatalogExercise::name)
                        .orElse(exercise.name())))
                .toList();
        return with(named, catalogue);
    }
}
