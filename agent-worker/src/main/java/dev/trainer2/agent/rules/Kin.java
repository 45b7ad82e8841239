package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What of a plan is meant by a name for something like it: "curls" for the dumbbell curls that are planned. */
final class Kin {
    private Kin() {}

    /** The planned exercise that is of the same movement, or has the name's last word. */
    static Optional<Exercise> of(Question question, PlanWeek week, Exercise named) {
        return find(question, week, named, true);
    }

    /** The planned exercise that has the name's last word and trains the same muscles. */
    static Optional<Exercise> named(Question question, PlanWeek week, Exercise named) {
        return find(question, week, named, false);
    }

    private static Optional<Exercise> find(Question question, PlanWeek week, Exercise named, boolean movement) {
        Optional<CatalogExercise> known = question.rules().catalogue().find(named.id(), named.name());
        String word = last(known.map(CatalogExercise::name).orElse(named.name()));
        return week.sessions().stream()
                .filter(session -> !session.day().isBefore(question.today()))
                .flatMap(session -> session.exercises().stream())
                .filter(planned -> last(planned.name()).equals(word) && sameMuscle(question, known, planned)
                        || movement && sameMovement(question, known, planned))
                .max(Comparator.comparingInt(planned -> last(planned.name()).equals(word) ? 1 : 0))
                .map(planned -> new Exercise(planned.name(), planned.exerciseId()));
    }

    private static boolean sameMuscle(Question question, Optional<CatalogExercise> known, PlannedExercise planned) {
        return known.isPresent()
                && question.rules()
                        .catalogue()
                        .byId(planned.exerciseId())
                        .filter(other ->
                                other.primaryMuscles().equals(known.get().primaryMuscles()))
                        .isPresent();
    }

    private static boolean sameMovement(Question question, Optional<CatalogExercise> known, PlannedExercise planned) {
        return known.isPresent()
                && question.rules()
                        .catalogue()
                        .byId(planned.exerciseId())
                        .filter(other -> other.primaryMuscles()
                                        .equals(known.get().primaryMuscles())
                                && Objects.equals(other.mechanic(), known.get().mechanic())
                                && Objects.equals(other.force(), known.get().force()))
                        .isPresent();
    }

    private static String last(String name) {
        String[] words = name.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)", "")
                .replaceAll(" -.*", "")
                .strip()
                .split("[ -]+");
        String word = words[words.length - 1];
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The session to come that has most for these muscles. */
    static Optional<LocalDate> sessionOf(Question question, PlanWeek week, Set<Muscle> muscles) {
        return week.sessions().stream()
                .filter(session -> !session.day().isBefore(question.today()) && sets(question, session, muscles) > 0)
                .max(Comparator.comparingDouble(session -> sets(question, session, muscles)))
                .map(PlannedSession::day);
    }

    private static double sets(Question question, PlannedSession session, Set<Muscle> muscles) {
        return session.exercises().stream()
                .mapToDouble(planned -> planned.sets()
                        * question.rules().catalogue().byId(planned.exerciseId()).stream()
                                .flatMap(exercise -> MuscleShares.of(exercise).entrySet().stream())
                                .filter(entry -> muscles.contains(entry.getKey()))
                                .mapToDouble(java.util.Map.Entry::getValue)
                                .max()
                                .orElse(0))
                .sum();
    }
}
