package dev.trainer2.gateway.plan;

import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.PlanDiffOperation;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.PlannedExercise;
import dev.trainer2.events.PlannedSession;
import dev.trainer2.events.SignalReading;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanMarkdown;
import dev.trainer2.science.plan.PlanWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans and diffs as the contract shapes them. */
public final class PlanShapes {
    private PlanShapes() {}

    /** The plan in force; empty when there is none. */
    public static Optional<Map<String, @Nullable Object>> inForce(AthletePlan plan) {
        return Optional.ofNullable(plan.getWeek()).map(week -> plan(plan, week));
    }

    private static Map<String, @Nullable Object> plan(AthletePlan plan, dev.trainer2.events.PlanWeek week) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("planId", week.getPlanId());
        shape.put("version", week.getVersion());
        shape.put("weekStart", week.getWeekStart());
        shape.put("mesocycleWeek", week.getMesocycleWeek());
        shape.put("markdown", PlanMarkdown.of(Weeks.of(week)));
        shape.put(
                "sessions", week.getSessions().stream().map(PlanShapes::session).toList());
        shape.put("notes", plan.getNotes());
        shape.put(
                "template",
                plan.getTemplate() == null ? null : plan.getTemplate().getTemplate());
        shape.put(
                "overrides",
                plan.getOverrides().stream()
                        .map(override -> Map.of(
                                "rule", override.getRule(),
                                "path", override.getPath(),
                                "original", override.getOriginal()))
                        .toList());
        shape.put("eventId", plan.getWeekEventId());
        return shape;
    }

    private static Map<String, Object> session(PlannedSession session) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("day", session.getDay());
        shape.put("name", session.getName());
        shape.put("minutes", session.getMinutes());
        shape.put(
                "exercises",
                session.getExercises().stream().map(PlanShapes::exercise).toList());
        return shape;
    }

    private static Map<String, @Nullable Object> exercise(PlannedExercise exercise) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("exerciseId", exercise.getExerciseId());
        shape.put("name", exercise.getName());
        shape.put("sets", exercise.getSets());
        shape.put("repRange", List.of(exercise.getRepsLow(), exercise.getRepsHigh()));
        shape.put("targetRpe", exercise.getTargetRpe());
        if (exercise.getLoad() != null) {
            shape.put("load", load(exercise.getLoad()));
        }
        shape.put("reason", exercise.getReason());
        return shape;
    }

    private static Map<String, Object> load(dev.trainer2.events.Load load) {
        return Map.of("value", load.getValue(), "unit", load.getUnit().name());
    }

    /** @param base the version the diff is based on; null when the log does not have it */
    static Map<String, @Nullable Object> diff(PlanDiffState diff, @Nullable PlanWeek base, Catalogue catalogue) {
        PlanDiff known = Diffs.of(diff);
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("diffId", diff.getDiffId());
        shape.put("planId", diff.getPlanId());
        shape.put("basePlanVersion", diff.getBasePlanVersion());
        shape.put("status", diff.getStatus().name());
        shape.put("cause", diff.getCause());
        shape.put("reason", diff.getReason());
        shape.put("signals", diff.getSignals().stream().map(PlanShapes::signal).toList());
        shape.put(
                "operations",
                diff.getOperations().stream().map(PlanShapes::operation).toList());
        shape.put("beforeMarkdown", base == null ? null : PlanDiff.before(base));
        shape.put(
                "afterMarkdown",
                base == null ? null : known.after(base, catalogue).orElse(null));
        shape.put("proposedAt", diff.getProposedAt().toString());
        shape.put("expiresAt", diff.getExpiresAt().toString());
        shape.put("planVersion", diff.getPlanVersion());
        shape.put("eventId", diff.getProposalId());
        shape.put("decidedBy", diff.getDecidedBy());
        return shape;
    }

    private static Map<String, @Nullable Object> signal(SignalReading signal) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("date", signal.getDate());
        shape.put("signal", signal.getSignal());
        shape.put("value", signal.getValue());
        shape.put("threshold", signal.getThreshold());
        shape.put("active", signal.getActive());
        return shape;
    }

    private static Map<String, Object> operation(PlanDiffOperation op) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("op", op.getOp().name());
        put(shape, "day", op.getDay());
        put(shape, "exerciseId", op.getExerciseId());
        put(shape, "newExerciseId", op.getNewExerciseId());
        put(shape, "sets", op.getSets());
        put(shape, "load", op.getLoad() == null ? null : load(op.getLoad()));
        put(shape, "repsLow", op.getRepsLow());
        put(shape, "repsHigh", op.getRepsHigh());
        put(shape, "rpe", op.getRpe());
        put(shape, "newDay", op.getNewDay());
        shape.put("rationale", op.getRationale());
        return shape;
    }

    private static void put(Map<String, Object> shape, String name, @Nullable Object value) {
        if (value != null) {
            shape.put(name, value);
        }
    }
}
