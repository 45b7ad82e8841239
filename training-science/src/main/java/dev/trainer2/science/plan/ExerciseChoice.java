package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.MuscleShares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Chooses the exercises of a week: the preferred ones that are allowed, those done of late first. */
final class ExerciseChoice {
    private static final List<String> LEVELS = List.of("beginner", "intermediate", "expert");
    private static final int VARIANTS = 2;

    private final PlanProfile profile;
    private final PlanHistory history;
    private final Catalogue catalogue;
    private final AllowedExercises allowed;
    private final Map<Movement, List<CatalogExercise>> candidates = new HashMap<>();
    private final Map<Movement, Integer> used = new HashMap<>();

    ExerciseChoice(PlanProfile profile, PlanHistory history, Catalogue catalogue) {
        this.profile = profile;
        this.history = history;
        this.catalogue = catalogue;
        this.allowed = new AllowedExercises(profile, history);
    }

    /** The next exercise for a movement that the session does not have yet; empty when there is none. */
    Optional<CatalogExercise> next(Movement movement, Set<String> taken) {
        List<CatalogExercise> free = candidates.computeIfAbsent(movement, this::candidates).stream()
                .filter(exercise -> !taken.contains(exercise.id()))
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        int turn = used.merge(movement, 1, Integer::sum) - 1;
        return Optional.of(free.get(repeats(movement) ? 0 : turn % Math.min(VARIANTS, free.size())));
    }

    /** Strength is specific: its main lifts stay the same all week. */
    private boolean repeats(Movement movement) {
        return profile.goal() == Goal.STRENGTH && movement.role() == Movement.Role.MAIN;
    }

    private List<CatalogExercise> candidates(Movement movement) {
        List<CatalogExercise> preferred = new ArrayList<>(movement.exerciseIds().stream()
                .map(catalogue::byId)
                .flatMap(Optional::stream)
                .filter(exercise -> serves(exercise, movement))
                .filter(allowed::allows)
                .toList());
        preferred.sort(Comparator.comparing(exercise -> !history.recent(exercise.id())));
        return preferred.isEmpty() ? anyOther(movement) : preferred;
    }

    private List<CatalogExercise> anyOther(Movement movement) {
        return catalogue.all().stream()
                .filter(exercise -> exercise.category().equals("strength"))
                .filter(exercise -> level(exercise) <= profile.experience().ordinal())
                .filter(exercise -> serves(exercise, movement))
                .filter(allowed::allows)
                .sorted(Comparator.<CatalogExercise, Boolean>comparing(exercise -> !history.recent(exercise.id()))
                        .thenComparing(exercise -> -share(exercise, movement))
                        .thenComparing(ExerciseChoice::level)
                        .thenComparing(CatalogExercise::id))
                .toList();
    }

    /** The catalogue can be edited, so that a listed exercise is for another muscle now. */
    private static boolean serves(CatalogExercise exercise, Movement movement) {
        return PainAreas.primary(exercise).contains(movement.muscle());
    }

    private static double share(CatalogExercise exercise, Movement movement) {
        return Objects.requireNonNullElse(MuscleShares.of(exercise).get(movement.muscle()), 0.0);
    }

    private static int level(CatalogExercise exercise) {
        return exercise.level() == null ? 0 : Math.max(0, LEVELS.indexOf(exercise.level()));
    }
}
