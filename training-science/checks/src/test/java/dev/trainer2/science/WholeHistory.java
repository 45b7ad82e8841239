package dev.trainer2.science;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The history of a log by a fold of all of it at once: the oracle of {@link RunningHistory}. */
final class WholeHistory {
    private record Standing(Fact fact, Fact.SetDone set) {}

    private final Catalogue catalogue;
    private final @Nullable Set<String> given;
    private final Set<String> confirmed = new HashSet<>();
    private final Map<String, Standing> logged = new LinkedHashMap<>();
    private final Map<String, Fact.SetDone> corrections = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final List<Fact> conditioning = new ArrayList<>();
    private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    private final NavigableMap<Instant, Double> weights = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Muscle, Landmarks> landmarks = new EnumMap<>(Muscle.class);
    private final Map<LocalDate, PlannedWeek> planned = new TreeMap<>();
    private final NavigableMap<LocalDate, DayBuilder> days = new TreeMap<>();
    private @Nullable ZoneId zone;

    /** @param unlikely ids of unlikely sets where they are known; null to judge the sets by one another */
    WholeHistory(Catalogue catalogue, @Nullable Set<String> unlikely) {
        this.catalogue = catalogue;
        this.given = unlikely;
    }

    TrainingHistory fold(Collection<Fact> facts) {
        WholeEntries.of(facts).forEach(this::take);
        List<Standing> sets = standing();
        Map<String, LocalDate> sessions = new HashMap<>();
        sets.forEach(
                set -> sessions.putIfAbsent(set.set().workoutId(), set.fact().day()));
        Set<String> unlikely = given != null
                ? given
                : Plausibility.unlikely(sets.stream().map(this::candidate).toList(), confirmed)
                        .keySet();
        sets.forEach(set -> place(set, sessions, unlikely));
        conditioning.forEach(this::placeConditioning);
        checkIns.forEach((date, checkIn) -> day(date).checkIn = checkIn);
        NavigableMap<LocalDate, TrainingDay> built = new TreeMap<>();
        days.forEach((date, day) -> built.put(date, day.build(date)));
        return new TrainingHistory(built, zone, landmarks, planned, Absence.standing(facts));
    }

    private void take(Fact fact) {
        switch (fact.detail()) {
            case Fact.SetDone set -> logged.put(set.setId(), new Standing(fact, set));
            case Fact.SetCorrected correction ->
                corrections.put(correction.set().setId(), correction.set());
            case Fact.SetRemoved removal -> removed.add(removal.setId());
            case Fact.SetConfirmed confirmation -> confirmed.add(confirmation.setId());
            case Fact.EntryRemoved removal -> {} // its entry was left out
            case Fact.EntryCorrected correction -> {} // its entry was given as it stands
            case Fact.ConditioningDone work -> conditioning.add(fact);
            case Fact.CheckedIn checked -> checkIns.put(checked.checkIn().date(), checked.checkIn());
            case Fact.Weighed weighed ->
                weights.put(fact.occurredAt(), weighed.bodyweight().kilograms());
            case Fact.Profile profile -> take(fact, profile);
            case Fact.Named named -> take(named);
            case Fact.Planned plan -> planned.put(plan.weekStart(), plan.week());
            case Fact.Away away -> {} // told by Absence
            case Fact.Returned returned -> {} // told by Absence
        }
    }

    private void take(Fact.Named named) {
        if (named.exerciseId() == null) {
            names.remove(nameKey(named.exerciseName()));
        } else {
            names.put(nameKey(named.exerciseName()), named.exerciseId());
        }
    }

    private void take(Fact fact, Fact.Profile profile) {
        zone = profile.zone() == null ? zone : profile.zone();
        landmarks.putAll(profile.landmarks());
        if (profile.bodyweight() != null) {
            weights.put(fact.occurredAt(), profile.bodyweight().kilograms());
        }
    }

    /** The sets that stand, corrected and named, in order. */
    private List<Standing> standing() {
        return logged.values().stream()
                .filter(one -> !removed.contains(one.set().setId()))
                .map(one -> new Standing(
                        one.fact(), named(corrections.getOrDefault(one.set().setId(), one.set()))))
                .sorted((a, b) -> a.fact().compareTo(b.fact()))
                .toList();
    }

    /** The athlete's own word on what a name means goes before what came with the set. */
    private Fact.SetDone named(Fact.SetDone set) {
        String id = names.get(nameKey(set.exerciseName()));
        return id == null
                ? set
                : new Fact.SetDone(
                        set.setId(),
                        set.workoutId(),
                        id,
                        set.exerciseName(),
                        set.type(),
                        set.load(),
                        set.reps(),
                        set.seconds(),
                        set.rpe());
    }

    /** A set as it is judged by those before it. */
    private Plausibility.Candidate candidate(Standing one) {
        Fact.SetDone set = one.set();
        boolean work = set.type().isWork();
        OneRepMax estimate = work ? estimate(one) : null;
        return new Plausibility.Candidate(
                set.setId(),
                set.workoutId(),
                key(set),
                exercise(set),
                work ? work(set) : null,
                estimate == null || estimate.lowConfidence() ? null : estimate);
    }

    private void place(Standing one, Map<String, LocalDate> sessions, Set<String> unlikely) {
        DayBuilder day = day(one.fact().day());
        day.trained = true;
        if (one.set().type().isWork()) {
            LocalDate session =
                    sessions.getOrDefault(one.set().workoutId(), one.fact().day());
            WeeklyReview.Entry entry = entry(one, session, unlikely);
            day.efforts.put(one.fact(), entry.done().set());
            day.sets.add(entry);
            day(session).sessions.add(one.set().workoutId());
            OneRepMax estimate = entry.estimate();
            if (estimate != null && !estimate.lowConfidence()) {
                day(session).best(entry, estimate);
            }
        }
    }

    private void placeConditioning(Fact fact) {
        if (fact.detail() instanceof Fact.ConditioningDone done) {
            DayBuilder day = day(fact.day());
            day.trained = true;
            day.efforts.put(fact, done.work());
            day.conditioning.add(new TrainingDay.Cardio(fact.eventId(), done.work()));
        }
    }

    /** An unlikely set counts in everything but estimates, and with them in records and signals. */
    private WeeklyReview.Entry entry(Standing one, LocalDate session, Set<String> unlikely) {
        Fact.SetDone set = one.set();
        return new WeeklyReview.Entry(
                one.fact().eventId(),
                one.fact().day(),
                set.workoutId(),
                session,
                key(set),
                new MuscleVolume.Done(work(set), set.exerciseName(), exercise(set)),
                unlikely.contains(set.setId()) ? null : estimate(one));
    }

    private static WorkSet work(Fact.SetDone set) {
        @Nullable Double entered = set.load() == null ? null : set.load().kilograms();
        return new WorkSet(set.type(), entered, set.reps(), set.seconds(), set.rpe());
    }

    private @Nullable CatalogExercise exercise(Fact.SetDone set) {
        return catalogue.find(set.exerciseId(), set.exerciseName()).orElse(null);
    }

    private @Nullable OneRepMax estimate(Standing one) {
        Fact.SetDone set = one.set();
        @Nullable Double entered = set.load() == null ? null : set.load().kilograms();
        var weight = weights.floorEntry(one.fact().occurredAt());
        var moved = EffectiveLoad.of(set.exerciseName(), exercise(set))
                .kilograms(entered, weight == null ? null : weight.getValue());
        return moved.isEmpty()
                ? null
                : OneRepMax.of(moved.getAsDouble(), set.reps(), set.rpe()).orElse(null);
    }

    private static String key(Fact.SetDone set) {
        return set.exerciseId() != null ? set.exerciseId() : nameKey(set.exerciseName());
    }

    private static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private DayBuilder day(LocalDate date) {
        return days.computeIfAbsent(date, absent -> new DayBuilder());
    }

    private static final class DayBuilder {
        private final TreeMap<Fact, Effort> efforts = new TreeMap<>();
        private final List<WeeklyReview.Entry> sets = new ArrayList<>();
        private final List<TrainingDay.Cardio> conditioning = new ArrayList<>();
        private final Map<String, SessionBest> bests = new TreeMap<>();
        private final TreeSet<String> sessions = new TreeSet<>();
        private boolean trained;
        private @Nullable CheckIn checkIn;

        /** Keeps the best of a session, exercise and method. */
        void best(WeeklyReview.Entry entry, OneRepMax estimate) {
            bests.merge(
                    entry.workoutId() + "|" + entry.exercise() + "|" + estimate.method(),
                    new SessionBest(
                            entry.sessionDay(),
                            entry.exercise(),
                            estimate.method(),
                            entry.done().set().repetitions(),
                            estimate.kilograms()),
                    (a, b) -> b.kilograms() > a.kilograms() ? b : a);
        }

        TrainingDay build(LocalDate date) {
            return new TrainingDay(
                    date,
                    trained,
                    DailyLoad.of(List.copyOf(efforts.values())),
                    sessions,
                    List.copyOf(sets),
                    List.copyOf(conditioning),
                    List.copyOf(bests.values()),
                    checkIn);
        }
    }
}
