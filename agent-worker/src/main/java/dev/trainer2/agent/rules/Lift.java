package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Load;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.plan.ExerciseSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the request knows of one exercise: its last session, its last few sessions, its bests. */
record Lift(
        String name,
        @Nullable String id,
        Optional<ExerciseHistory> last,
        List<ExerciseSession> sessions,
        List<BestSet> bests) {
    private static final int EPLEY = 30;
    private static final int MOST_REPS = 12;

    static Lift of(Question question, Exercise exercise) {
        String id = exercise.id();
        List<ExerciseSession> sessions =
                id == null ? List.of() : question.rules().history().sessions(id);
        Optional<ExerciseHistory> last = question.state().getExercises().stream()
                .filter(done -> same(exercise, done.getExercise(), done.getExerciseId()))
                .findFirst();
        List<BestSet> bests = question.state().getBestSets().stream()
                .filter(best -> same(exercise, best.getExercise(), best.getExerciseId()))
                .toList();
        String own = last.map(ExerciseHistory::getExercise)
                .or(() -> bests.stream().map(BestSet::getExercise).findFirst())
                .orElse(exercise.name());
        return new Lift(own, id, last, sessions, bests);
    }

    private static boolean same(Exercise wanted, String name, @Nullable String id) {
        return name.equalsIgnoreCase(wanted.name())
                || wanted.id() != null && wanted.id().equals(id);
    }

    boolean isKnown() {
        return last.isPresent() || !sessions.isEmpty() || !bests.isEmpty();
    }

    /** By reported RPE where there is one: of the two methods it is the better grounded. */
    Optional<BestSet> best() {
        return bests.stream().max(Comparator.comparing((BestSet set) -> set.getMethod() == OneRepMaxMethod.RTS));
    }

    /** The current estimate: of the last twelve weeks, else the best of all time. */
    Optional<Double> estimate(Question question) {
        return Optional.ofNullable(id)
                .flatMap(known -> question.rules().history().best(known))
                .map(best -> best.kilograms())
                .or(() -> best().map(BestSet::getE1rmKg));
    }

    /** The estimate of a session: the best of its sets. */
    static Optional<Double> estimate(ExerciseSession session) {
        return session.sets().stream()
                .flatMap(set -> estimate(set.load(), set.reps()).stream())
                .max(Comparator.naturalOrder());
    }

    /** By Epley, so that all sessions are measured alike. */
    private static Optional<Double> estimate(@Nullable Load load, @Nullable Integer reps) {
        if (load == null || reps == null || reps < 1 || reps > MOST_REPS || load.kilograms() <= 0) {
            return Optional.empty();
        }
        return Optional.of(reps == 1 ? load.kilograms() : load.kilograms() * (1 + (double) reps / EPLEY));
    }

    /** The heaviest set that was done for at least so many repetitions, of all that the request has. */
    Optional<Done> heaviest(int reps) {
        java.util.stream.Stream<Done> recent = sessions.stream()
                .flatMap(session -> session.sets().stream()
                        .filter(set -> set.load() != null && set.reps() != null && set.reps() >= reps)
                        .map(set -> new Done(session.day(), java.util.Objects.requireNonNull(set.load()), set.reps())));
        java.util.stream.Stream<Done> best = bests.stream()
                .filter(set -> set.getReps() >= reps)
                .map(set -> new Done(LocalDate.parse(set.getDate()), load(set.getLoad()), set.getReps()));
        return java.util.stream.Stream.concat(recent, best)
                .max(Comparator.comparingDouble(done -> done.load().kilograms()));
    }

    /** A set that was done. */
    record Done(LocalDate day, Load load, int reps) {}

    private static Load load(dev.trainer2.events.Load load) {
        return java.util.Objects.requireNonNull(Facts.load(load), "a best has a load");
    }

    /** Kilograms moved in sessions of these days. */
    double tonnage(java.util.function.Predicate<LocalDate> days) {
        return sessions.stream()
                .filter(session -> days.test(session.day()))
                .flatMap(session -> session.sets().stream())
                .mapToDouble(set -> set.load() == null || set.reps() == null
                        ? 0
                        : Math.max(0, set.load().kilograms()) * set.reps())
                .sum();
    }

    /** The sets of the last session. */
    List<PerformedSet> lastSets() {
        return last.map(ExerciseHistory::getSets).orElse(List.of());
    }

    /** The first day the request has a session of. */
    Optional<LocalDate> first() {
        return sessions.stream().map(ExerciseSession::day).min(Comparator.naturalOrder());
    }

    static OneRepMax.Method method(BestSet set) {
        return set.getMethod() == OneRepMaxMethod.RTS ? OneRepMax.Method.RTS : OneRepMax.Method.EPLEY;
    }
}
