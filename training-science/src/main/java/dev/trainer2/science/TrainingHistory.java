package dev.trainer2.science;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
     * @param facts distinct, in their order
     * @param catalogue the exercises at hand
     */
    public static TrainingHistory of(Collection<Fact> facts, Catalogue catalogue) {
        return new HistoryFold(catalogue, null).fold(facts);
    }

    /**
     * Folds some of an athlete's facts.
     *
     * @param unlikely ids of unlikely sets, judged by all of the log
     */
    public static TrainingHistory of(Collection<Fact> facts, Catalogue catalogue, Set<String> unlikely) {
        return new HistoryFold(catalogue, unlikely).fold(facts);
    }

    /**
     * The unlikely sets among facts and why, by the id of the set.
     *
     * @param facts distinct, in their order
     */
    public static Map<String, Plausibility.Verdict> unlikely(Collection<Fact> facts, Catalogue catalogue) {
        return new HistoryFold(catalogue, null).unlikely(facts);
    }

    /** The first day on which the two say something different; empty when they say the same. */
    public Optional<LocalDate> firstDifference(TrainingHistory other) {
        TreeSet<LocalDate> dates = new TreeSet<>(days.keySet());
        dates.addAll(other.days.keySet());
        return dates.stream()
                .filter(date -> !Objects.equals(days.get(date), other.days.get(date)))
                .findFirst();
    }

    /** The loads of the days with training, zero ones (warm-ups alone) included. */
    NavigableMap<LocalDate, DailyLoad> loads() {
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        days.values().stream().filter(TrainingDay::trained).forEach(day -> loads.put(day.date(), day.load()));
        return loads;
    }
}
