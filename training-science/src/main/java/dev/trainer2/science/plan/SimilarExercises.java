package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Muscle;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Exercises that can stand in for another: for the same muscle, of the same movement first. */
public final class SimilarExercises {
    private final PlanRules rules;
    private final AllowedExercises allowed;

    public SimilarExercises(PlanRules rules) {
        this.rules = rules;
        this.allowed = new AllowedExercises(rules.profile(), rules.history());
    }

    /**
     * Allowed exercises with a primary muscle in common, the most similar first: of the same movement as its list prefers,
     * then strength exercises of the same mechanic and force, those of the movement first, then other strength exercises; those done of late before
     * others of their kind.
     *
     * @param taken exercises that do not count, such as those of the session
     */
    public List<CatalogExercise> of(CatalogExercise exercise, Set<String> taken) {
        Set<Muscle> muscles = PainAreas.primary(exercise);
        Catalogue catalogue = rules.catalogue();
        // sorting is the dearer part, so what cannot be taken is left out before
        Predicate<CatalogExercise> fits = other -> !other.id().equals(exercise.id())
                && !taken.contains(other.id())
                && !Collections.disjoint(PainAreas.primary(other), muscles)
                && allowed.allows(other);
        Stream<CatalogExercise> listed = Movement.of(exercise.id()).stream()
                .flatMap(movement -> movement.exerciseIds().stream())
                .map(catalogue::byId)
                .flatMap(Optional::stream)
                .filter(fits)
                .sorted(Comparator.comparing(this::notRecent));
        Stream<CatalogExercise> others = catalogue.all().stream()
                .filter(other -> other.category().equals("strength"))
                .filter(fits)
                .sorted(Comparator.<CatalogExercise, Boolean>comparing(other -> !alike(other, exercise))
                        .thenComparing(other -> !sameMovement(other, exercise))
                        .thenComparing(this::notRecent)
                        .thenComparing(other -> Movement.of(other.id()).isEmpty())
                        .thenComparing(CatalogExercise::id));
        return Stream.concat(listed, others).distinct().toList();
    }

    private boolean notRecent(CatalogExercise exercise) {
        return !rules.history().recent(exercise.id());
    }

    private static boolean sameMovement(CatalogExercise a, CatalogExercise b) {
        Optional<Movement> movement = MovementOf.exercise(a);
        return movement.isPresent() && movement.equals(MovementOf.exercise(b));
    }

    private static boolean alike(CatalogExercise a, CatalogExercise b) {
        return Objects.equals(a.mechanic(), b.mechanic()) && Objects.equals(a.force(), b.force());
    }
}
