package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete said about themself that plans depend on.
 *
 * @param goal what they train for
 * @param experience how long they have trained
 * @param daysPerWeek 1 to 7
 * @param sessionMinutes minutes for a session, 10 to 300
 * @param equipment the catalogue's words for what is at hand; the body alone always is
 * @param excludedExercises ids or names of catalogue exercises never to be planned
 * @param limitations areas or joints to spare; old logs may hold words nobody knows: they have no effect and the
 *     generator says so
 * @param unit the unit loads are suggested in
 * @param plateStep the smallest step of load; null for 2.5 kg or 5 lb
 * @param landmarks the athlete's own landmarks; other muscles keep the default
 */
public record PlanProfile(
        Goal goal,
        Experience experience,
        int daysPerWeek,
        int sessionMinutes,
        Set<String> equipment,
        Set<String> excludedExercises,
        Set<String> limitations,
        Unit unit,
        @Nullable Load plateStep,
        Map<Muscle, Landmarks> landmarks) {
    private static final double LIMIT_PERCENT = 115;
    private static final int MOST_DAYS = 7;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 300;

    public PlanProfile {
        equipment = Set.copyOf(equipment);
        excludedExercises = Set.copyOf(excludedExercises);
        limitations = Set.copyOf(limitations);
        landmarks = Map.copyOf(landmarks);
        if (daysPerWeek < 1 || daysPerWeek > MOST_DAYS) {
            throw new IllegalArgumentException("1 to 7 days a week, not " + daysPerWeek);
        } else if (sessionMinutes < LEAST_MINUTES || sessionMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("10 to 300 minutes a session, not " + sessionMinutes);
        }
    }

    /** The same with other training days. */
    PlanProfile withDays(int days) {
        return new PlanProfile(
                goal,
                experience,
                days,
                sessionMinutes,
                equipment,
                excludedExercises,
                limitations,
                unit,
                plateStep,
                landmarks);
    }

    /** The landmarks of a muscle, the athlete's own first; empty for muscles counted without any. */
    public Optional<Landmarks> landmarks(Muscle muscle) {
        Landmarks own = landmarks.get(muscle);
        return own == null ? muscle.landmarks() : Optional.of(own);
    }

    /** Whether the athlete excluded an exercise, by its id or by its name. */
    public boolean excludes(CatalogExercise exercise) {
        return excludedExercises.stream()
                .anyMatch(one -> one.equals(exercise.id()) || one.strip().equalsIgnoreCase(exercise.name()));
    }

    /** The loads the athlete can put on a bar. */
    public Plates plates() {
        return Plates.of(unit, plateStep);
    }

    /** The most minutes a session may take: those stated plus 15 %. */
    public double minutesLimit() {
        return sessionMinutes * LIMIT_PERCENT / 100; // in this order whole percents stay exact
    }
}
