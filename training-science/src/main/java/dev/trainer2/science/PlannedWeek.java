package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a plan holds for a week.
 *
 * @param sessions how many sessions
 * @param exercises the exercise keys of each session; empty where only their number is known
 * @param days the day of each session; empty where they are not known
 */
public record PlannedWeek(int sessions, List<Set<String>> exercises, List<LocalDate> days) {
    public PlannedWeek {
        exercises = exercises.stream().map(Set::copyOf).toList();
        days = List.copyOf(days);
    }

    /** On days that are not known. */
    public PlannedWeek(int sessions, List<Set<String>> exercises) {
        this(sessions, exercises, List.of());
    }

    /** What is left of it beside absences. */
    PlannedWeek without(Collection<Absence> absences) {
        List<Integer> left = IntStream.range(0, days.size())
                .filter(place -> !Absence.covers(absences, days.get(place)))
                .boxed()
                .toList();
        return left.size() == days.size()
                ? this
                : new PlannedWeek(
                        left.size(),
                        left.stream().map(exercises::get).toList(),
                        left.stream().map(days::get).toList());
    }

    /**
     * The sessions that were done: a day counts for one when it has half of its exercises or more, in one workout or several,
     * and each exercise of a day for one session. So a set logged after a session takes no credit from it.
     *
     * @param byDay the exercise keys done, by the day of their session
     * @param done how many workouts were done, for a week of which only the number is known
     */
    int credited(Map<LocalDate, Set<String>> byDay, int done) {
        if (exercises.isEmpty()) {
            return Math.min(done, sessions);
        }
        Map<LocalDate, Set<String>> left = new TreeMap<>();
        byDay.forEach((day, keys) -> left.put(day, new HashSet<>(keys)));
        List<Set<String>> open = new ArrayList<>(exercises);
        int credited = 0;
        while (creditBest(open, left)) {
            credited++;
        }
        return credited;
    }

    /** Credits the session of which a day has the greatest share, if that is half of it; of equal ones the first. */
    private static boolean creditBest(List<Set<String>> open, Map<LocalDate, Set<String>> left) {
        double bestShare = 0;
        Set<String> best = Set.of();
        LocalDate on = LocalDate.EPOCH;
        for (Set<String> session : open) {
            for (Map.Entry<LocalDate, Set<String>> day : left.entrySet()) {
                long common = session.stream().filter(day.getValue()::contains).count();
                double share = session.isEmpty() ? 0 : (double) common / session.size();
                if (share > bestShare) {
                    bestShare = share;
                    best = session;
                    on = day.getKey();
                }
            }
        }
        if (bestShare < 0.5) {
            return false;
        }
        open.remove(best);
        left.getOrDefault(on, Set.of()).removeAll(best);
        return true;
    }
}
