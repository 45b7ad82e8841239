package dev.trainer2.streams.coaching;

import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.Absence;
import dev.trainer2.science.plan.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Whether yesterday's session of a plan was missed. Pure. */
public final class Missed {
    private Missed() {}

    /** The session missed yesterday in the athlete's zone; empty while a diff is open, which is answered first. */
    public static Optional<PlannedSession> of(AthletePlan plan, AthleteState state, Instant now) {
        boolean open = plan.getDiffs().stream().anyMatch(diff -> diff.getStatus() == DiffStatus.OPEN);
        if (plan.getWeek() == null || open) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(Objects.requireNonNullElse(state.getProfile().getZoneId(), "UTC"));
        LocalDate yesterday = LocalDate.ofInstant(now, zone).minusDays(1);
        boolean trained =
                state.getRecentWorkouts().stream().map(WorkoutSummary::getDate).anyMatch(yesterday.toString()::equals);
        boolean away = Absence.covers(RulesOf.absences(state), yesterday);
        return trained || away ? Optional.empty() : Weeks.of(plan.getWeek()).session(yesterday);
    }
}
