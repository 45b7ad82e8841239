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
import java.util.stream.Stream;

/** Chooses the exercises of a week: the preferred ones that are allowed, those done of late first. */
final class ExerciseChoice {
    private static final List<String> LEVELS = List.of("beginner", "intermediate", "expert");
    private static final int EXPERT = LEVELS.indexOf("expert");
    private static final int VARIANTS = 2;
    private static final int SELDOM = 4;
    /** Where nothing may be given for a movement, its nearest relative takes the place. */
    private static final Map<String, String> INSTEAD = Map.of(
            "deadlift", "hinge",
            "hinge", "deadlift",
            "squat", "lunge",
            "horizontal_press", "incline_press",
            "incline_press", "horizontal_press",
            "vertical_pull", "horizontal_pull",
            "horizontal_pull", "vertical_pull");

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
            return INSTEAD.containsKey(movement.name())
                    ? withoutFallback(Movement.named(INSTEAD.get(movement.name())), taken)
                    : Optional.empty();
        }
        return Optional.of(chosen(movement, free));
    }

    private Optional<CatalogExercise> withoutFallback(Movement movement, Set<String> taken) {
        return candidates.computeIfAbsent(movement, this::candidates).stream()
                .filter(exercise -> !taken.contains(exercise.id()))
                .findFirst();
    }

    private CatalogExercise chosen(Movement movement, List<CatalogExercise> free) {
        int turn = used.merge(movement, 1, Integer::sum) - 1;
        return free.get(repeats(movement) ? 0 : turn % variants(movement, free));
    }

    /**
     * What a week changes between: the first two, but nothing rare beside a lift that somebody does again and again. Pulls are varied
     * all the same: rows and pulldowns that the front of the shoulder helps in would leave no room for a second press.
     */
    private int variants(Movement movement, List<CatalogExercise> free) {
        if (movement.pattern().isPull()) {
            return Math.min(VARIANTS, free.size());
        }
        int most = history.timesDone(free.getFirst().id());
        long often = free.stream()
                .filter(exercise -> SELDOM * history.timesDone(exercise.id()) >= most)
                .count();
        return (int) Math.min(VARIANTS, most >= OwnLifts.OFTEN ? often : free.size());
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
        if (profile.experience() == Experience.BEGINNER
                && preferred.stream().anyMatch(exercise -> level(exercise) < EXPERT)) {
            preferred.removeIf(exercise -> level(exercise) >= EXPERT && history.timesDone(exercise.id()) == 0);
        }
        own(movement).filter(exercise -> !preferred.contains(exercise)).forEach(preferred::add);
        preferred.sort(Comparator.comparing(exercise -> -history.timesDone(exercise.id())));
        return preferred.isEmpty() ? anyOther(movement) : preferred;
    }

    /** What the athlete does for a movement beside the listed exercises. */
    private Stream<CatalogExercise> own(Movement movement) {
        return history.exercisesDone().stream()
                .map(catalogue::byId)
                .flatMap(Optional::stream)
                .filter(exercise -> isFor(exercise, movement))
                .filter(allowed::allows);
    }

    /** A bench press may be an inclined one; an isolation is for a muscle, whatever it is called. */
    private static boolean isFor(CatalogExercise exercise, Movement movement) {
        if (movement.role() == Movement.Role.ISOLATION) {
            return "isolation".equals(exercise.mechanic())
                    && exercise.category().equals("strength")
                    && Movement.of(exercise.id()).map(movement::equals).orElse(serves(exercise, movement));
        }
        return MovementOf.exercise(exercise)
                .filter(other -> other.equals(movement)
                        || other.pattern() == movement.pattern()
                                && movement.pattern() == Movement.Pattern.HORIZONTAL_PUSH)
                .isPresent();
    }

    private List<CatalogExercise> anyOther(Movement movement) {
        return catalogue.all().stream()
                .filter(exercise -> exercise.category().equals("strength"))
                .filter(exercise -> level(exercise) <= profile.experience().ordinal())
                .filter(exercise -> serves(exercise, movement))
                .filter(exercise -> movement.role() == Movement.Role.ISOLATION
                        ? "isolation".equals(exercise.mechanic())
                        : MovementOf.exercise(exercise).filter(movement::equals).isPresent())
                .filter(allowed::allows)
                .sorted(Comparator.<CatalogExercise, Boolean>comparing(exercise -> !history.recent(exercise.id()))
                        .thenComparing(exercise -> -share(exercise, movement))
                        .thenComparing(ExerciseChoice::level)
                        .thenComparing(CatalogExercise::id))
                .toList();
    }

    /** The catalogue can be edited, so that a listed exercise is for another muscle now. */
    private static boolean serves(CatalogExercise exercise, Movement movement) {
        return PainAreas.primary(exercise).contains(movement.muscle())
                || movement.pattern() == Movement.Pattern.HINGE; // a deadlift is for the back, the legs or both
    }

    private static double share(CatalogExercise exercise, Movement movement) {
        return Objects.requireNonNullElse(MuscleShares.of(exercise).get(movement.muscle()), 0.0);
    }

    private static int level(CatalogExercise exercise) {
        return exercise.level() == null ? 0 : Math.max(0, LEVELS.indexOf(exercise.level()));
    }
}
