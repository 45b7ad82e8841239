package dev.trainer2.science;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sets of a log as they stand: the last correction in order replaces all fields but the day, a correction may come before
 * its set and waits for it, a removal is final, and the athlete's word on what a name means goes before what came with a set.
 * Facts may come in any order; {@link #settle} brings up to date only what they touch.
 */
final class LoggedSets {
    private Catalogue catalogue;
    private final LastWord<String, Fact.SetDone> logged = new LastWord<>();
    private final LastWord<String, Fact.SetDone> corrections = new LastWord<>();
    private final LastWord<String, Optional<String>> names = new LastWord<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();
    private final BodyWeights weights;

    private final Map<String, LoggedSet> byId = new HashMap<>();
    private final TreeMap<Fact, LoggedSet> inOrder = new TreeMap<>();
    private final Map<String, TreeMap<Fact, LoggedSet>> byWorkout = new HashMap<>();
    private final Map<LocalDate, TreeMap<Fact, LoggedSet>> byDay = new HashMap<>();
    private final TreeMap<Fact, LoggedSet> unlikely = new TreeMap<>();
    private Plausibility past = new Plausibility();
    private boolean judgedAnew;
    private @Nullable Instant lastLogged;

    private final Set<String> spokenOf = new LinkedHashSet<>();
    private final Set<String> renamed = new HashSet<>();
    private final Set<String> touchedWorkouts = new HashSet<>();
    private final Set<LocalDate> touchedDays = new HashSet<>();

    /** @param weights the body weights of the athlete, which estimates of some exercises rest on */
    LoggedSets(Catalogue catalogue, BodyWeights weights) {
        this.catalogue = catalogue;
        this.weights = weights;
    }

    void log(Fact fact, Fact.SetDone set) {
        logged.put(set.setId(), fact, set);
        if (lastLogged == null || lastLogged.isBefore(fact.occurredAt())) {
            lastLogged = fact.occurredAt();
        }
        spokenOf.add(set.setId());
    }

    void correct(Fact fact, Fact.SetDone set) {
        corrections.put(set.setId(), fact, set);
        spokenOf.add(set.setId());
    }

    void remove(String setId) {
        removed.add(setId);
        spokenOf.add(setId);
    }

    void confirm(String setId) {
        judgedAnew |= confirmed.add(setId) && byId.containsKey(setId);
    }

    void name(Fact fact, Fact.Named named) {
        String name = ExerciseKeys.ofName(named.exerciseName());
        names.put(name, fact, Optional.ofNullable(named.exerciseId()));
        renamed.add(name);
    }

    /** Takes another catalogue, by which every set is looked at once more. */
    void follow(Catalogue next) {
        catalogue = next;
        spokenOf.addAll(byId.keySet());
        judgedAnew = true;
    }

    /** Brings everything up to date. */
    void settle() {
        addConcerned();
        List<LoggedSet> standing = new ArrayList<>();
        for (String setId : spokenOf) {
            LoggedSet old = byId.get(setId);
            LoggedSet now = stand(setId);
            if (old != null && !old.equals(now == null ? null : now.judged(old.doubt()))) {
                takeOut(old);
                judgedAnew = true;
                old = null;
            }
            if (old == null && now != null) {
                standing.add(now);
            }
        }
        spokenOf.clear();
        standing.sort((a, b) -> a.fact().compareTo(b.fact()));
        standing.forEach(this::place);
        if (judgedAnew) {
            judgeAll();
        }
    }

    /** Sets that no fact names but that rest on one: by the name of their exercise, or on a body weight. */
    private void addConcerned() {
        if (!renamed.isEmpty()) {
            byId.keySet().stream()
                    .filter(id -> renamed.contains(ExerciseKeys.ofName(said(id).exerciseName())))
                    .forEach(spokenOf::add);
            renamed.clear();
        }
        Instant from = weights.takeChangedFrom();
        if (from != null) {
            for (LoggedSet set : inOrder.descendingMap().values()) {
                if (set.fact().occurredAt().isBefore(from)) {
                    break;
                }
                spokenOf.add(set.set().setId());
            }
        }
    }

    private Fact.SetDone said(String setId) {
        Fact.SetDone corrected = corrections.get(setId);
        return corrected != null ? corrected : Objects.requireNonNull(logged.get(setId), setId);
    }

    private @Nullable LoggedSet stand(String setId) {
        Fact fact = logged.fact(setId);
        if (fact == null || removed.contains(setId)) {
            return null;
        }
        Fact.SetDone set = named(said(setId));
        CatalogExercise exercise =
                catalogue.find(set.exerciseId(), set.exerciseName()).orElse(null);
        return new LoggedSet(
                fact,
                fact.day(),
                corrections.fact(setId),
                set,
                exercise,
                set.type().isWork() ? estimate(fact, set, exercise) : null,
                null);
    }

    private Fact.SetDone named(Fact.SetDone set) {
        Optional<String> name = names.get(ExerciseKeys.ofName(set.exerciseName()));
        return name == null || name.isEmpty() ? set : set.as(name.get());
    }

    private @Nullable OneRepMax estimate(Fact fact, Fact.SetDone set, @Nullable CatalogExercise exercise) {
        @Nullable Double entered = set.load() == null ? null : set.load().kilograms();
        var moved = EffectiveLoad.of(set.exerciseName(), exercise).kilograms(entered, weights.at(fact.occurredAt()));
        return moved.isEmpty()
                ? null
                : OneRepMax.of(moved.getAsDouble(), set.reps(), set.rpe()).orElse(null);
    }

    /** Puts a set in its place; one after all others is judged by them at once. */
    private void place(LoggedSet set) {
        boolean last = inOrder.isEmpty() || inOrder.lastKey().compareTo(set.fact()) < 0;
        judgedAnew |= !last;
        put(judgedAnew ? set : set.judged(verdict(set)));
    }

    private Plausibility.@Nullable Verdict verdict(LoggedSet set) {
        return past.next(set.candidate(), confirmed.contains(set.set().setId())).orElse(null);
    }

    private void judgeAll() {
        judgedAnew = false;
        past = new Plausibility();
        for (LoggedSet set : List.copyOf(inOrder.values())) {
            LoggedSet judged = set.judged(verdict(set));
            if (!Objects.equals(set.doubt(), judged.doubt())) {
                put(judged);
            }
        }
    }

    private void put(LoggedSet set) {
        if (set.isUnlikely()) {
            unlikely.put(set.fact(), set);
        } else {
            unlikely.remove(set.fact());
        }
        byId.put(set.set().setId(), set);
        inOrder.put(set.fact(), set);
        byWorkout
                .computeIfAbsent(set.set().workoutId(), absent -> new TreeMap<>())
                .put(set.fact(), set);
        byDay.computeIfAbsent(set.day(), absent -> new TreeMap<>()).put(set.fact(), set);
        touch(set);
    }

    private void takeOut(LoggedSet set) {
        unlikely.remove(set.fact());
        byId.remove(set.set().setId());
        inOrder.remove(set.fact());
        takeOut(byWorkout, set.set().workoutId(), set);
        takeOut(byDay, set.day(), set);
        touch(set);
    }

    private static <K> void takeOut(Map<K, TreeMap<Fact, LoggedSet>> groups, K group, LoggedSet set) {
        TreeMap<Fact, LoggedSet> sets = groups.get(group);
        if (sets != null) {
            sets.remove(set.fact());
            if (sets.isEmpty()) {
                groups.remove(group);
            }
        }
    }

    private void touch(LoggedSet set) {
        touchedWorkouts.add(set.set().workoutId());
        touchedDays.add(set.day());
    }

    /** The workouts of the sets that changed since this was asked last. */
    Set<String> takeTouchedWorkouts() {
        Set<String> touched = Set.copyOf(touchedWorkouts);
        touchedWorkouts.clear();
        return touched;
    }

    /** The days of the sets that changed since this was asked last. */
    Set<LocalDate> takeTouchedDays() {
        Set<LocalDate> touched = Set.copyOf(touchedDays);
        touchedDays.clear();
        return touched;
    }

    /** All that stand, in order. */
    Collection<LoggedSet> all() {
        return Collections.unmodifiableCollection(inOrder.values());
    }

    /** Those that are unlikely, in order. */
    Collection<LoggedSet> unlikely() {
        return Collections.unmodifiableCollection(unlikely.values());
    }

    /** The sets of a workout, in order. */
    Collection<LoggedSet> ofWorkout(String workoutId) {
        return Collections.unmodifiableCollection(
                byWorkout.getOrDefault(workoutId, new TreeMap<>()).values());
    }

    /** The sets of a day, in order. */
    Collection<LoggedSet> ofDay(LocalDate day) {
        return Collections.unmodifiableCollection(
                byDay.getOrDefault(day, new TreeMap<>()).values());
    }

    /** The moment of the last set that was ever logged, one that was removed too; null before the first. */
    @Nullable
    Instant lastLogged() {
        return lastLogged;
    }
}
