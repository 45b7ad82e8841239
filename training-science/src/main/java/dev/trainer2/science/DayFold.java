package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up one day of a log. */
final class DayFold {
    private final LocalDate date;
    private final TreeMap<Fact, Effort> efforts = new TreeMap<>();
    private final List<WeeklyReview.Entry> sets = new ArrayList<>();
    private final List<TrainingDay.Cardio> conditioning = new ArrayList<>();
    private final Map<String, SessionBest> bests = new TreeMap<>();
    private final TreeSet<String> sessions = new TreeSet<>();
    private boolean trained;
    private @Nullable CheckIn checkIn;

    DayFold(LocalDate date) {
        this.date = date;
    }

    /** Adds a set of the day, in the order of the sets. */
    void add(LoggedSet set, LocalDate session) {
        trained = true;
        if (set.isWork()) {
            WeeklyReview.Entry entry = set.entry(session);
            efforts.put(set.fact(), entry.done().set());
            sets.add(entry);
        }
    }

    /** Adds the sets of a session that is dated this day, those after midnight too. */
    void addSession(String workoutId, Collection<LoggedSet> inOrder) {
        for (LoggedSet set : inOrder) {
            if (set.isWork()) {
                sessions.add(workoutId);
                best(workoutId, set);
            }
        }
    }

    /** Keeps the best of a session, exercise and method. */
    private void best(String workoutId, LoggedSet set) {
        OneRepMax estimate = set.likelyEstimate();
        if (estimate != null) {
            bests.merge(
                    workoutId + "|" + set.key() + "|" + estimate.method(),
                    new SessionBest(
                            date, set.key(), estimate.method(), set.work().repetitions(), estimate.kilograms()),
                    (a, b) -> b.kilograms() > a.kilograms() ? b : a);
        }
    }

    /** Adds conditioning, in its order. */
    void add(Fact fact, Fact.ConditioningDone done) {
        trained = true;
        efforts.put(fact, done.work());
        conditioning.add(new TrainingDay.Cardio(fact.eventId(), done.work()));
    }

    void say(@Nullable CheckIn said) {
        checkIn = said;
    }

    /** The day; null when nothing is known of it. */
    @Nullable
    TrainingDay day() {
        return !trained && checkIn == null
                ? null
                : new TrainingDay(
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
