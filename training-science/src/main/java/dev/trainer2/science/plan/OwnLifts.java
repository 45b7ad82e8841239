package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lifts that somebody does most, one a pattern: those that a week leaves out are named with the reason. */
final class OwnLifts {
    /** So often done, a lift is one's own. */
    static final int OFTEN = 3;

    private OwnLifts() {}

    /** A sentence for each own lift that the week has not. */
    static List<String> leftOut(PlanWeek week, PlanProfile profile, PlanHistory history, Catalogue catalogue) {
        Set<String> planned = new HashSet<>();
        week.sessions().forEach(session -> session.exercises().forEach(exercise -> planned.add(exercise.exerciseId())));
        AllowedExercises allowed = new AllowedExercises(profile, history);
        return mostDone(history, catalogue).values().stream()
                .filter(exercise -> !planned.contains(exercise.id()))
                .map(exercise -> exercise.name() + ", which you do most, is not in it: " + why(exercise, allowed))
                .toList();
    }

    private static String why(CatalogExercise exercise, AllowedExercises allowed) {
        return allowed.refusals(exercise).stream()
                .map(AllowedExercises.Refusal::why)
                .findFirst()
                .orElse("the minutes are too few or its muscles have enough");
    }

    private static Map<Movement.Pattern, CatalogExercise> mostDone(PlanHistory history, Catalogue catalogue) {
        Map<Movement.Pattern, CatalogExercise> own = new EnumMap<>(Movement.Pattern.class);
        history.exercisesDone().stream()
                .filter(id -> history.timesDone(id) >= OFTEN)
                .sorted(Comparator.comparing(id -> -history.timesDone(id)))
                .map(catalogue::byId)
                .flatMap(Optional::stream)
                .forEach(exercise -> MovementOf.exercise(exercise)
                        .map(Movement::pattern)
                        .filter(pattern -> pattern != Movement.Pattern.NONE)
                        .ifPresent(pattern -> own.putIfAbsent(pattern, exercise)));
        return own;
    }
}
