package dev.trainer2.science.plan;

import dev.trainer2.science.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A week of a plan as data; whatever text shows it is derived from it.
 *
 * @param planId identity of the plan
 * @param version 1 or more, rises with every change
 * @param weekStart its Monday
 * @param mesocycleWeek 1 to 5; 5 is the deload
 * @param sessions in order
 */
public record PlanWeek(
        String planId, int version, LocalDate weekStart, int mesocycleWeek, List<PlannedSession> sessions) {
    /** The lighter week at the end of a mesocycle. */
    public static final int DELOAD_WEEK = 5;

    public PlanWeek {
        sessions = List.copyOf(sessions);
    }

    /** Whether it is the lighter week. */
    public boolean deload() {
        return mesocycleWeek == DELOAD_WEEK;
    }

    /** The session of a day. */
    public Optional<PlannedSession> session(LocalDate day) {
        return sessions.stream().filter(session -> session.day().equals(day)).findFirst();
    }

    /** The same week under another identity or version. */
    public PlanWeek as(String otherPlanId, int otherVersion) {
        return new PlanWeek(otherPlanId, otherVersion, weekStart, mesocycleWeek, sessions);
    }

    /** The same week with other sessions. */
    public PlanWeek with(List<PlannedSession> others) {
        return new PlanWeek(planId, version, weekStart, mesocycleWeek, others);
    }

    /** The same week with the minutes and exercise names that follow from the catalogue, whatever its writer said. */
    public PlanWeek restated(Catalogue catalogue) {
        return with(
                sessions.stream().map(session -> session.restated(catalogue)).toList());
    }
}
