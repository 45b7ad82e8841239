package dev.trainer2.agent.model;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan of the context as training science knows it. */
final class PlanInForce {
    private PlanInForce() {}

    /** The week in force; empty when there is none. */
    static Optional<PlanWeek> of(@Nullable AthletePlan plan) {
        return plan == null
                ? Optional.empty()
                : Optional.ofNullable(plan.getWeek()).map(PlanInForce::week);
    }

    private static PlanWeek week(dev.trainer2.events.PlanWeek week) {
        return new PlanWeek(
                week.getPlanId(),
                week.getVersion(),
                LocalDate.parse(week.getWeekStart()),
                week.getMesocycleWeek(),
                week.getSessions().stream().map(PlanInForce::session).toList());
    }

    private static PlannedSession session(dev.trainer2.events.PlannedSession session) {
        return new PlannedSession(
                LocalDate.parse(session.getDay()),
                session.getName(),
                session.getMinutes(),
                session.getExercises().stream().map(PlanInForce::exercise).toList());
    }

    private static PlannedExercise exercise(dev.trainer2.events.PlannedExercise exercise) {
        return new PlannedExercise(
                exercise.getExerciseId(),
                exercise.getName(),
                exercise.getSets(),
                exercise.getRepsLow(),
                exercise.getRepsHigh(),
                exercise.getTargetRpe(),
                load(exercise.getLoad()),
                exercise.getReason());
    }

    static @Nullable Load load(dev.trainer2.events.@Nullable Load load) {
        return load == null ? null : new Load(load.getValue(), load.getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG);
    }
}
