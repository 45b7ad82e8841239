package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.util.List;

/** How long a session takes: 8 minutes, and for every set 0.75 minutes of work and the rest after it. */
public final class SessionTime {
    /** Minutes of every session before its first set. */
    public static final double WARM_UP = 8;

    private static final double WORK = 0.75;
    private static final double REST_COMPOUND = 2.5;
    private static final double REST_ISOLATION = 1.5;

    private SessionTime() {}

    /** Minutes of a session with these exercises; what the catalogue does not know rests like a compound exercise. */
    public static double minutes(List<PlannedExercise> exercises, Catalogue catalogue) {
        return WARM_UP
                + exercises.stream()
                        .mapToDouble(exercise -> exercise.sets()
                                * catalogue
                                        .byId(exercise.exerciseId())
                                        .map(SessionTime::minutesPerSet)
                                        .orElse(WORK + REST_COMPOUND))
                        .sum();
    }

    /** Minutes of a set and the rest after it; only what the catalogue calls an isolation rests less. */
    public static double minutesPerSet(CatalogExercise exercise) {
        return WORK + ("isolation".equals(exercise.mechanic()) ? REST_ISOLATION : REST_COMPOUND);
    }
}
