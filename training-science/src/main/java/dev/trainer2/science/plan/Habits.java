package dev.trainer2.science.plan;

import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleVolume;
import dev.trainer2.science.TrainingDay;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WeeklyReviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How somebody trains by themself.
 *
 * @param sessions sessions of each catalogue exercise in the 26 weeks before the last session
 * @param weeklySets mean hard sets of each muscle in the last four weeks with training that were over
 */
public record Habits(Map<String, Integer> sessions, Map<Muscle, Double> weeklySets) {
    /** Nobody's. */
    public static final Habits NONE = new Habits(Map.of(), Map.of());

    private static final int SESSIONS_DAYS = 182;
    private static final int WEEKS = 4;

    public Habits {
        sessions = Map.copyOf(sessions);
        weeklySets = Map.copyOf(weeklySets);
    }

    /** The habits of an athlete as of a day; the week of that day is still running and no part of a mean. */
    static Habits of(TrainingHistory history, LocalDate asOf) {
        Map<String, Set<String>> workouts = new HashMap<>();
        TreeMap<LocalDate, List<TrainingDay>> weeks = new TreeMap<>();
        LocalDate running = WeeklyReviews.mondayOf(asOf);
        LocalDate from = PlanHistory.lastTrained(history, asOf)
                .map(last -> last.minusDays(SESSIONS_DAYS))
                .orElse(asOf);
        for (TrainingDay day : history.days().subMap(from, false, asOf, true).values()) {
            day.sets()
                    .forEach(entry -> workouts.computeIfAbsent(PlanHistory.key(entry), absent -> new HashSet<>())
                            .add(entry.workoutId()));
            LocalDate monday = WeeklyReviews.mondayOf(day.date());
            if (monday.isBefore(running) && !day.sets().isEmpty()) {
                weeks.computeIfAbsent(monday, absent -> new ArrayList<>()).add(day);
            }
        }
        Map<String, Integer> sessions = new HashMap<>();
        workouts.forEach((exercise, ids) -> sessions.put(exercise, ids.size()));
        return new Habits(
                sessions,
                mean(weeks.descendingMap().values().stream()
                        .limit(WEEKS)
                        .map(Habits::done)
                        .toList()));
    }

    private static List<MuscleVolume.Done> done(List<TrainingDay> days) {
        return days.stream()
                .flatMap(day -> day.sets().stream())
                .map(WeeklyReview.Entry::done)
                .toList();
    }

    private static Map<Muscle, Double> mean(Collection<List<MuscleVolume.Done>> weeks) {
        Map<Muscle, Double> mean = new EnumMap<>(Muscle.class);
        weeks.forEach(week -> MuscleVolume.of(week)
                .hardSets()
                .forEach((muscle, sets) -> mean.merge(muscle, sets / weeks.size(), Double::sum)));
        return mean;
    }
}
