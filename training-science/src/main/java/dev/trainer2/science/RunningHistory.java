package dev.trainer2.science;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The history of a log that grows. After each fact only the days it touches are added up again, so that a set costs the same on
 * the first day and after ten years; the history is, bit for bit, that of all facts at once, in whatever order they came.
 */
public final class RunningHistory {
    private final BodyWeights weights = new BodyWeights();
    private final LoggedSets sets;
    private final LoggedEntries entries = new LoggedEntries(weights);
    private final SessionDays sessions = new SessionDays();
    private final LastWord<Muscle, Landmarks> landmarks = new LastWord<>();
    private final LastWord<LocalDate, PlannedWeek> plans = new LastWord<>();
    private final LastWord<String, ZoneId> zones = new LastWord<>();
    private final TreeSet<Fact> absences = new TreeSet<>();
    private final TreeMap<LocalDate, TrainingDay> days = new TreeMap<>();
    private final Set<String> touched = new HashSet<>();
    private Map<LocalDate, PlannedWeek> planned = Map.of();
    private TrainingHistory history = TrainingHistory.NONE;
    private @Nullable Fact last;
    /** Whether something came since the history was made. */
    private boolean stale;

    /** @param catalogue the exercises at hand */
    public RunningHistory(Catalogue catalogue) {
        sets = new LoggedSets(catalogue, weights);
    }

    /** Takes another catalogue, by which every set is looked at once more. */
    public void follow(Catalogue catalogue) {
        stale = true;
        sets.follow(catalogue);
    }

    /** Adds a fact. */
    public void add(Fact fact) {
        stale = true;
        if (last == null || last.compareTo(fact) < 0) {
            last = fact;
        }
        switch (fact.detail()) {
            case Fact.SetDone set -> sets.log(fact, set);
            case Fact.SetCorrected correction -> sets.correct(fact, correction.set());
            case Fact.SetRemoved removal -> sets.remove(removal.setId());
            case Fact.SetConfirmed confirmation -> sets.confirm(confirmation.setId());
            case Fact.Named named -> sets.name(fact, named);
            case Fact.EntryRemoved removal -> entries.remove(removal.eventId());
            case Fact.EntryCorrected correction -> entries.correct(fact, correction);
            case Fact.ConditioningDone done -> entries.log(fact);
            case Fact.CheckedIn said -> entries.log(fact);
            case Fact.Weighed weighed -> entries.log(fact);
            case Fact.Profile profile -> take(fact, profile);
            case Fact.Planned plan -> {
                plans.put(plan.weekStart(), fact, plan.week());
                planned = new TreeMap<>(plans.all());
            }
            case Fact.Away away -> absences.add(fact);
            case Fact.Returned returned -> absences.add(fact);
        }
    }

    private void take(Fact fact, Fact.Profile profile) {
        if (profile.zone() != null) {
            zones.put("", fact, profile.zone());
        }
        profile.landmarks().forEach((muscle, own) -> landmarks.put(muscle, fact, own));
        if (profile.bodyweight() != null) {
            weights.put(fact, profile.bodyweight());
        }
    }

    /** The last fact in order; null before the first. */
    public @Nullable Fact last() {
        return last;
    }

    /** What stands by now. */
    public TrainingHistory history() {
        if (!stale) {
            return history;
        }
        stale = false;
        Set<LocalDate> changed = settle();
        changed.forEach(this::fold);
        NavigableMap<LocalDate, TrainingDay> standing = changed.isEmpty() ? history.days() : new TreeMap<>(days);
        Map<Muscle, Landmarks> own = new EnumMap<>(Muscle.class);
        own.putAll(landmarks.all());
        history = new TrainingHistory(standing, zones.get(""), own, planned, Absence.standing(absences));
        return history;
    }

    /** Brings sets and sessions up to date; returns the days that are to be added up again. */
    private Set<LocalDate> settle() {
        entries.settle();
        sets.settle();
        Set<LocalDate> changed = new HashSet<>(entries.takeTouchedDays());
        changed.addAll(sets.takeTouchedDays());
        for (String workout : sets.takeTouchedWorkouts()) {
            touched.add(workout);
            changed.addAll(sessions.date(workout, sets.ofWorkout(workout)));
        }
        return changed;
    }

    private void fold(LocalDate date) {
        DayFold fold = new DayFold(date);
        sets.ofDay(date).forEach(set -> fold.add(set, sessions.of(set.set().workoutId())));
        sessions.on(date).forEach(workout -> fold.addSession(workout, sets.ofWorkout(workout)));
        entries.conditioning(date).forEach(fold::add);
        fold.say(entries.checkIn(date));
        TrainingDay day = fold.day();
        if (day == null) {
            days.remove(date);
        } else {
            days.put(date, day);
        }
    }

    /**
     * The days of the last sets, without unlikely ones, which no load of a plan may rest on.
     *
     * @param window how long before the last set that was logged the first one may be
     */
    public TrainingHistory likelySets(Duration window) {
        history();
        Instant end = sets.lastLogged();
        if (end == null) {
            return TrainingHistory.NONE;
        }
        Instant from = end.minus(window);
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        NavigableMap<LocalDate, TrainingDay> likely = new TreeMap<>(days.tailMap(first, true));
        daysToFilter(from, first.plusDays(4), likely.values()).forEach(date -> {
            TrainingDay left = likely(date, from);
            if (left == null) {
                likely.remove(date);
            } else {
                likely.replace(date, left);
            }
        });
        return new TrainingHistory(likely, history.zone(), history.landmarks(), planned, history.absences());
    }

    /** The days on which sets are left out, or sets of a session of which others are: early ones, and unlikely ones. */
    private Set<LocalDate> daysToFilter(Instant from, LocalDate early, Collection<TrainingDay> window) {
        Set<LocalDate> filtered = new HashSet<>();
        for (TrainingDay day : window) {
            for (WeeklyReview.Entry entry : day.sets()) {
                if (entry.sessionDay().isBefore(early)) {
                    filtered.add(day.date());
                }
            }
        }
        sets.unlikely().stream()
                .filter(set -> !set.fact().occurredAt().isBefore(from))
                .flatMap(set -> sets.ofWorkout(set.set().workoutId()).stream())
                .map(LoggedSet::day)
                .filter(date -> days.containsKey(date))
                .forEach(filtered::add);
        return filtered;
    }

    private @Nullable TrainingDay likely(LocalDate date, Instant from) {
        DayFold fold = new DayFold(date);
        for (LoggedSet set : sets.ofDay(date)) {
            if (isLikely(set, from)) {
                sets.ofWorkout(set.set().workoutId()).stream()
                        .filter(one -> isLikely(one, from))
                        .findFirst()
                        .ifPresent(begin -> fold.add(set, begin.day()));
            }
        }
        return fold.day();
    }

    private static boolean isLikely(LoggedSet set, Instant from) {
        return !set.isUnlikely() && !set.fact().occurredAt().isBefore(from);
    }

    /** The workouts of which a set changed since this was asked last. */
    public Set<String> takeTouchedWorkouts() {
        history();
        Set<String> taken = Set.copyOf(touched);
        touched.clear();
        return taken;
    }

    /** The sets of a workout, in order. */
    public Collection<LoggedSet> workout(String workoutId) {
        return sets.ofWorkout(workoutId);
    }

    /** All sets, in order. */
    public Collection<LoggedSet> sets() {
        history();
        return sets.all();
    }
}
