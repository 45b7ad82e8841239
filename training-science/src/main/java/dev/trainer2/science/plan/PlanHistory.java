package dev.trainer2.science.plan;

import dev.trainer2.science.Absence;
import dev.trainer2.science.Load;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.TrainingDay;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.science.Unit;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WorkSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete's training says to a plan.
 *
 * @param asOf the athlete's today
 * @param bests the best confident estimated maximum of the last 12 weeks ({@link #counts}), by catalogue exercise
 * @param sessions the last sessions of each exercise, oldest first, by catalogue exercise
 * @param pains open pain reports
 * @param bodyweight the latest body weight; null when unknown
 * @param habits how the athlete trains by themself
 * @param absences days without training, the earliest first
 */
public record PlanHistory(
        LocalDate asOf,
        Map<String, Best> bests,
        Map<String, List<ExerciseSession>> sessions,
        List<OpenPain> pains,
        @Nullable Load bodyweight,
        Habits habits,
        List<Absence> absences) {
    private static final int BEST_DAYS = 84;
    private static final int RECENT_DAYS = 28;
    private static final int RETURN_DAYS = 14;
    private static final int SESSIONS_KEPT = 4;
    private static final int PRECISION = 9;

    /**
     * An estimated maximum.
     *
     * @param kilograms the estimate, body weight included where the body moves
     * @param method how it was estimated
     * @param day when it was lifted
     */
    public record Best(double kilograms, OneRepMax.Method method, LocalDate day) {}

    public PlanHistory {
        bests = Map.copyOf(bests);
        sessions = Map.copyOf(sessions);
        pains = List.copyOf(pains);
        absences = List.copyOf(absences);
    }

    /** Without known habits and absences. */
    public PlanHistory(
            LocalDate asOf,
            Map<String, Best> bests,
            Map<String, List<ExerciseSession>> sessions,
            List<OpenPain> pains,
            @Nullable Load bodyweight) {
        this(asOf, bests, sessions, pains, bodyweight, Habits.NONE, List.of());
    }

    /**
     * Whether a lift of a day still says something about a load on another day: for 12 weeks, and after a long break those 12 weeks
     * before it, since there is nothing newer.
     *
     * @param trained the last day with training
     */
    public static boolean counts(LocalDate lifted, LocalDate trained, LocalDate asOf) {
        boolean longBreak = !trained.plusDays(RECENT_DAYS).isAfter(asOf);
        return lifted.isAfter((longBreak ? trained : asOf).minusDays(BEST_DAYS));
    }

    /** The last day with a work set up to a day; empty when there is none. */
    static Optional<LocalDate> lastTrained(TrainingHistory history, LocalDate asOf) {
        return history.days().headMap(asOf, true).descendingMap().values().stream()
                .filter(day -> !day.sets().isEmpty())
                .map(TrainingDay::date)
                .findFirst();
    }

    /** Nothing trained, nothing hurts. */
    public static PlanHistory none(LocalDate asOf) {
        return new PlanHistory(asOf, Map.of(), Map.of(), List.of(), null);
    }

    /** The history of an athlete as of a day; what was logged later does not count. */
    public static PlanHistory of(
            TrainingHistory history, LocalDate asOf, List<OpenPain> pains, @Nullable Load bodyweight) {
        LocalDate trained = lastTrained(history, asOf).orElse(asOf);
        Map<String, Best> bests = new HashMap<>();
        Map<String, Map<String, List<WeeklyReview.Entry>>> workouts = new HashMap<>();
        for (TrainingDay day : history.days().headMap(asOf, true).values()) {
            boolean counts = counts(day.date(), trained, asOf);
            for (WeeklyReview.Entry entry : day.sets()) {
                workouts.computeIfAbsent(key(entry), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.workoutId(), absent -> new ArrayList<>())
                        .add(entry);
                OneRepMax estimate = entry.estimate();
                if (counts && estimate != null && !estimate.lowConfidence()) {
                    Best best = new Best(estimate.kilograms(), estimate.method(), day.date());
                    bests.merge(key(entry), best, PlanHistory::better);
                }
            }
        }
        Map<String, List<ExerciseSession>> sessions = new HashMap<>();
        workouts.forEach((exercise, byWorkout) -> sessions.put(exercise, last(byWorkout)));
        return new PlanHistory(asOf, bests, sessions, pains, bodyweight, Habits.of(history, asOf), history.absences());
    }

    /** The best estimate of an exercise that still counts. */
    public Optional<Best> best(String exerciseId) {
        return Optional.ofNullable(bests.get(exerciseId));
    }

    /** The last day with a session that is known. */
    public Optional<LocalDate> lastTrained() {
        return sessions.values().stream()
                .flatMap(List::stream)
                .map(ExerciseSession::day)
                .max(LocalDate::compareTo);
    }

    /** The last sessions of an exercise, oldest first; empty when it was never done. */
    public List<ExerciseSession> sessions(String exerciseId) {
        return sessions.getOrDefault(exerciseId, Collections.emptyList());
    }

    /** Whether an exercise was done in the last 28 days. */
    public boolean recent(String exerciseId) {
        List<ExerciseSession> done = sessions(exerciseId);
        return !done.isEmpty() && done.getLast().day().isAfter(asOf.minusDays(RECENT_DAYS));
    }

    /** How often an exercise was done in the 26 weeks before the last session, as far as is known. */
    int timesDone(String exerciseId) {
        return Math.max(
                habits.sessions().getOrDefault(exerciseId, 0),
                sessions(exerciseId).size());
    }

    /** The exercises that are known to have been done, in the order of their ids. */
    SortedSet<String> exercisesDone() {
        SortedSet<String> ids = new TreeSet<>(sessions.keySet());
        ids.addAll(habits.sessions().keySet());
        return ids;
    }

    /** Whether training begins again gently: after a long break, or in the first week after an illness. */
    public boolean isReturning() {
        return isBackFromBreak() || Absence.isRecovering(absences, asOf);
    }

    /** Whether the athlete is back from 28 days or more without training, for the first two weeks of it. */
    private boolean isBackFromBreak() {
        TreeSet<LocalDate> days = new TreeSet<>();
        sessions.values().forEach(all -> all.forEach(session -> days.add(session.day())));
        LocalDate next = asOf;
        for (LocalDate day : days.headSet(asOf, true).descendingSet()) {
            if (!next.isAfter(asOf.minusDays(RETURN_DAYS))) {
                return false; // the return is longer ago
            } else if (!day.plusDays(RECENT_DAYS).isAfter(next)) {
                return true;
            }
            next = day;
        }
        return false;
    }

    static String key(WeeklyReview.Entry entry) {
        var known = entry.done().exercise();
        return known == null ? entry.exercise() : known.id();
    }

    /** Methods are never compared: an estimate with a reported effort goes before one without, whatever their size. */
    private static Best better(Best a, Best b) {
        if (a.method() != b.method()) {
            return a.method() == OneRepMax.Method.RTS ? a : b;
        }
        return b.kilograms() > a.kilograms() ? b : a;
    }

    private static List<ExerciseSession> last(Map<String, List<WeeklyReview.Entry>> byWorkout) {
        return byWorkout.values().stream()
                .skip(Math.max(0, byWorkout.size() - SESSIONS_KEPT))
                .map(entries -> new ExerciseSession(
                        entries.getFirst().sessionDay(),
                        entries.stream().map(PlanHistory::done).toList()))
                .toList();
    }

    private static ExerciseSession.DoneSet done(WeeklyReview.Entry entry) {
        WorkSet set = entry.done().set();
        @Nullable Double kilograms = set.kilograms();
        return new ExerciseSession.DoneSet(
                set.type(), kilograms == null ? null : entered(kilograms), set.reps(), set.rpe());
    }

    /** Kilograms as {@link WorkSet} has them; a load entered in pounds comes back by {@link Plates} on its step. */
    private static Load entered(double kilograms) {
        return new Load(
                BigDecimal.valueOf(kilograms).round(new MathContext(PRECISION)).doubleValue(), Unit.KG);
    }
}
