package dev.trainer2.science;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's log as training science sees it: what stands, by day. A pure function of the set of facts and the
 * catalogue; order of arrival, repetition and batching leave no trace in it.
 *
 * @param days every day with a set, conditioning or a check-in, oldest first
 * @param zone the athlete's current zone; null when never said
 * @param landmarks the athlete's own landmarks; other muscles keep the default
 * @param planned what the plan in force holds, by the Monday of its week
 * @param absences days without training that stand, the earliest first
 */
public record TrainingHistory(
        NavigableMap<LocalDate, TrainingDay> days,
        @Nullable ZoneId zone,
        Map<Muscle, Landmarks> landmarks,
        Map<LocalDate, PlannedWeek> planned,
        List<Absence> absences) {

    /** Nothing logged. */
    public static final TrainingHistory NONE =
            new TrainingHistory(new TreeMap<>(), null, Map.of(), Map.of(), List.of());

    /**
     * Folds facts.
     *
     * @param facts distinct, in any order
     * @param catalogue the exercises at hand
     */
    public static TrainingHistory of(Collection<Fact> facts, Catalogue catalogue) {
        return running(facts, catalogue).history();
    }

    /**
     * The unlikely sets among facts and why, by the id of the set.
     *
     * @param facts distinct, in any order
     */
    public static Map<String, Plausibility.Verdict> unlikely(Collection<Fact> facts, Catalogue catalogue) {
        Map<String, Plausibility.Verdict> unlikely = new LinkedHashMap<>();
        for (LoggedSet set : running(facts, catalogue).sets()) {
            Plausibility.Verdict doubt = set.doubt();
            if (doubt != null) {
                unlikely.put(set.set().setId(), doubt);
            }
        }
        return unlikely;
    }

    private static RunningHistory running(Collection<Fact> facts, Catalogue catalogue) {
        RunningHistory history = new RunningHistory(catalogue);
        facts.forEach(history::add);
        return history;
    }

    /** The first day on which the two say something different; empty when they say the same. */
    public Optional<LocalDate> firstDifference(TrainingHistory other) {
        Iterator<TrainingDay> mine = days.values().iterator();
        Iterator<TrainingDay> theirs = other.days.values().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            TrainingDay a = mine.next();
            TrainingDay b = theirs.next();
            if (!a.equals(b)) {
                return Optional.of(a.date().isBefore(b.date()) ? a.date() : b.date());
            }
        }
        return mine.hasNext()
                ? Optional.of(mine.next().date())
                : theirs.hasNext() ? Optional.of(theirs.next().date()) : Optional.empty();
    }

    /** The first day with training; null before it. */
    @Nullable
    LocalDate firstTrained() {
        for (TrainingDay day : days.values()) {
            if (day.trained()) {
                return day.date();
            }
        }
        return null;
    }

    /** The loads of the days with training from a date on, zero ones (warm-ups alone) included. */
    NavigableMap<LocalDate, DailyLoad> loadsFrom(LocalDate date) {
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        days.tailMap(date, true).values().stream()
                .filter(TrainingDay::trained)
                .forEach(day -> loads.put(day.date(), day.load()));
        return loads;
    }
}
