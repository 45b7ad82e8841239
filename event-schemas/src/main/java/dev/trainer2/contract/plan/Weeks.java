package dev.trainer2.contract.plan;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plan weeks as the log has them, and as training science knows them. */
public final class Weeks {
    private Weeks() {}

    /**
     * The week of a record.
     *
     * @throws MalformedProposal when a date in it is none
     */
    public static PlanWeek of(dev.trainer2.events.PlanWeek week) {
        return new PlanWeek(
                week.getPlanId(),
                week.getVersion(),
                date(week.getWeekStart(), "week.weekStart"),
                week.getMesocycleWeek(),
                week.getSessions().stream().map(Weeks::session).toList());
    }

    /** The record of a week. */
    public static dev.trainer2.events.PlanWeek record(PlanWeek week) {
        return dev.trainer2.events.PlanWeek.newBuilder()
                .setPlanId(week.planId())
                .setVersion(week.version())
                .setWeekStart(week.weekStart().toString())
                .setMesocycleWeek(week.mesocycleWeek())
                .setSessions(week.sessions().stream().map(Weeks::session).toList())
                .build();
    }

    private static PlannedSession session(dev.trainer2.events.PlannedSession session) {
        return new PlannedSession(
                date(session.getDay(), "week.sessions.day"),
                session.getName(),
                session.getMinutes(),
                session.getExercises().stream().map(Weeks::exercise).toList());
    }

    private static dev.trainer2.events.PlannedSession session(PlannedSession session) {
        return dev.trainer2.events.PlannedSession.newBuilder()
                .setDay(session.day().toString())
                .setName(session.name())
                .setMinutes(session.minutes())
                .setExercises(session.exercises().stream().map(Weeks::exercise).toList())
                .build();
    }

    private static PlannedExercise exercise(dev.trainer2.events.PlannedExercise exercise) {
        return new PlannedExercise(
                exercise.getExerciseId(),
                exercise.getName(),
                exercise.getSets(),
                exercise.getRepsLow(),
                exercise.getRepsHigh(),
                exercise.getTargetRpe(),
                Facts.load(exercise.getLoad()),
                exercise.getReason());
    }

    private static dev.trainer2.events.PlannedExercise exercise(PlannedExercise exercise) {
        return dev.trainer2.events.PlannedExercise.newBuilder()
                .setExerciseId(exercise.exerciseId())
                .setName(exercise.name())
                .setSets(exercise.sets())
                .setRepsLow(exercise.repsLow())
                .setRepsHigh(exercise.repsHigh())
                .setTargetRpe(exercise.targetRpe())
                .setLoad(record(exercise.load()))
                .setReason(exercise.reason())
                .build();
    }

    /** A load as the log has it; null for none. */
    public static dev.trainer2.events.@Nullable Load record(@Nullable Load load) {
        return load == null
                ? null
                : new dev.trainer2.events.Load(
                        load.value(),
                        load.unit() == Unit.LB ? dev.trainer2.events.LoadUnit.lb : dev.trainer2.events.LoadUnit.kg);
    }

    static LocalDate date(String text, String path) {
        return orMalformed(
                path + " must be a date such as 2025-09-15, not \"" + text + "\"", () -> LocalDate.parse(text));
    }

    private static LocalDate orMalformed(String message, Supplier<LocalDate> read) {
        try {
            return read.get();
        } catch (DateTimeException e) {
            throw new MalformedProposal(message, e);
        }
    }
}
