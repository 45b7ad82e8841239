package dev.trainer2.science.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shape every plan week has, whatever is in it. */
final class PlanStructure {
    private static final int MOST_SETS = 30;
    private static final int MOST_REPS = 100;
    private static final int LAST_DAY = 6;

    private PlanStructure() {}

    static List<Violation> check(PlanWeek week) {
        List<Violation> found = new ArrayList<>();
        if (week.weekStart().getDayOfWeek() != DayOfWeek.MONDAY) {
            found.add(new Violation(
                    Rule.WEEK_START,
                    "weekStart",
                    week.weekStart() + " is a " + week.weekStart().getDayOfWeek() + ", not a Monday"));
        }
        if (week.mesocycleWeek() < 1 || week.mesocycleWeek() > PlanWeek.DELOAD_WEEK) {
            found.add(new Violation(
                    Rule.MESOCYCLE_WEEK, "mesocycleWeek", week.mesocycleWeek() + " is not within 1 to 5"));
        }
        Set<LocalDate> days = new HashSet<>();
        week.sessions().forEach(session -> session(week, session, days, found));
        return found;
    }

    private static void session(PlanWeek week, PlannedSession session, Set<LocalDate> days, List<Violation> found) {
        String path = "sessions[" + session.day() + "]";
        LocalDate last = week.weekStart().plusDays(LAST_DAY);
        if (session.day().isBefore(week.weekStart()) || session.day().isAfter(last)) {
            found.add(new Violation(
                    Rule.SESSION_OUTSIDE_WEEK,
                    path,
                    session.day() + " is not within " + week.weekStart() + " to " + last));
        }
        if (!days.add(session.day())) {
            found.add(new Violation(Rule.TWO_SESSIONS_A_DAY, path, "a second session on " + session.day()));
        }
        if (session.exercises().isEmpty()) {
            found.add(new Violation(Rule.EMPTY_SESSION, path, session.name() + " has no exercises"));
        }
        session.exercises().forEach(planned -> exercise(planned, path, found));
    }

    private static void exercise(PlannedExercise planned, String sessionPath, List<Violation> found) {
        String path = sessionPath + ".exercises[" + planned.exerciseId() + "]";
        if (planned.sets() < 1 || planned.sets() > MOST_SETS) {
            found.add(new Violation(Rule.SETS_RANGE, path + ".sets", planned.sets() + " sets are not within 1 to 30"));
        }
        if (planned.repsLow() < 1 || planned.repsHigh() > MOST_REPS || planned.repsLow() > planned.repsHigh()) {
            found.add(new Violation(
                    Rule.REPS_RANGE,
                    path + ".reps",
                    planned.repsLow() + " to " + planned.repsHigh() + " is no range within 1 to 100"));
        }
        if (!(planned.targetRpe() > 0)) {
            found.add(new Violation(Rule.RPE_RANGE, path + ".targetRpe", planned.targetRpe() + " is not above 0"));
        }
    }
}
