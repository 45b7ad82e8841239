package dev.trainer2.contract.plan;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.DiffOp;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.PlanDiffOperation;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.SignalReading;
import dev.trainer2.science.Signal;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Diffs as the log has them, and as training science knows them. */
public final class Diffs {
    private Diffs() {}

    /**
     * The diff the coach proposes.
     *
     * @throws MalformedProposal when an operation lacks what it needs
     */
    public static PlanDiff of(DiffProposed proposed) {
        return new PlanDiff(
                proposed.getDiffId(),
                proposed.getPlanId(),
                proposed.getBasePlanVersion(),
                cause(proposed.getCause()),
                proposed.getReason(),
                signals(proposed.getSignals()),
                operations(proposed.getOperations()));
    }

    /** The diff that was opened. */
    public static PlanDiff of(PlanDiffProposed opened) {
        return new PlanDiff(
                opened.getDiffId(),
                opened.getPlanId(),
                opened.getBasePlanVersion(),
                cause(opened.getCause()),
                opened.getReason(),
                signals(opened.getSignals()),
                operations(opened.getOperations()));
    }

    /** The diff of a view. */
    public static PlanDiff of(PlanDiffState state) {
        return new PlanDiff(
                state.getDiffId(),
                state.getPlanId(),
                state.getBasePlanVersion(),
                cause(state.getCause()),
                state.getReason(),
                signals(state.getSignals()),
                operations(state.getOperations()));
    }

    /** What led to a diff; what an older or newer log calls otherwise is a request, which supersedes nothing. */
    private static PlanDiff.Cause cause(@Nullable String name) {
        return Arrays.stream(PlanDiff.Cause.values())
                .filter(cause -> cause.name().equals(name))
                .findFirst()
                .orElse(PlanDiff.Cause.REQUEST);
    }

    /** Signals of records; those of a name unknown here are left out. */
    public static List<SignalDay> signals(List<SignalReading> readings) {
        return readings.stream()
                .filter(reading -> Arrays.stream(Signal.values())
                        .anyMatch(signal -> signal.name().equals(reading.getSignal())))
                .map(reading -> new SignalDay(
                        Weeks.date(reading.getDate(), "signals.date"),
                        Signal.valueOf(reading.getSignal()),
                        reading.getValue() == null ? 0 : reading.getValue(),
                        reading.getThreshold() == null ? 0 : reading.getThreshold(),
                        reading.getHolds(),
                        reading.getActive()))
                .toList();
    }

    /** Records of signals. */
    public static List<SignalReading> readings(List<SignalDay> signals) {
        return signals.stream()
                .map(signal -> SignalReading.newBuilder()
                        .setDate(signal.date().toString())
                        .setSignal(signal.signal().name())
                        .setValue(signal.value())
                        .setThreshold(signal.threshold())
                        .setActive(signal.active())
                        .setHolds(signal.holds())
                        .build())
                .toList();
    }

    /**
     * The operations of records.
     *
     * @throws MalformedProposal when one lacks what it needs
     */
    public static List<PlanOperation> operations(List<PlanDiffOperation> records) {
        return records.stream().map(Diffs::operation).toList();
    }

    private static PlanOperation operation(PlanDiffOperation op) {
        LocalDate day = Weeks.date(needed(op.getDay(), op, "day"), "operations.day");
        String why = op.getRationale();
        return switch (op.getOp()) {
            case SWAP_EXERCISE ->
                new PlanOperation.SwapExercise(
                        day,
                        exercise(op),
                        needed(op.getNewExerciseId(), op, "newExerciseId"),
                        Facts.load(op.getLoad()),
                        why);
            case SET_SETS -> new PlanOperation.SetSets(day, exercise(op), needed(op.getSets(), op, "sets"), why);
            case SET_LOAD -> new PlanOperation.SetLoad(day, exercise(op), Facts.load(op.getLoad()), why);
            case SET_REP_RANGE ->
                new PlanOperation.SetRepRange(
                        day,
                        exercise(op),
                        needed(op.getRepsLow(), op, "repsLow"),
                        needed(op.getRepsHigh(), op, "repsHigh"),
                        why);
            case SET_RPE -> new PlanOperation.SetRpe(day, exercise(op), needed(op.getRpe(), op, "rpe"), why);
            case ADD_EXERCISE ->
                new PlanOperation.AddExercise(
                        day,
                        needed(op.getNewExerciseId(), op, "newExerciseId"),
                        needed(op.getSets(), op, "sets"),
                        needed(op.getRepsLow(), op, "repsLow"),
                        needed(op.getRepsHigh(), op, "repsHigh"),
                        needed(op.getRpe(), op, "rpe"),
                        Facts.load(op.getLoad()),
                        why);
            case REMOVE_EXERCISE -> new PlanOperation.RemoveExercise(day, exercise(op), why);
            case MOVE_SESSION ->
                new PlanOperation.MoveSession(
                        day, Weeks.date(needed(op.getNewDay(), op, "newDay"), "operations.newDay"), why);
            case SKIP_SESSION -> new PlanOperation.SkipSession(day, why);
            case UNKNOWN -> throw new MalformedProposal("operations.op is none that this version knows");
        };
    }

    private static String exercise(PlanDiffOperation op) {
        return needed(op.getExerciseId(), op, "exerciseId");
    }

    private static <T> T needed(@Nullable T value, PlanDiffOperation op, String field) {
        if (value == null) {
            throw new MalformedProposal("operations." + field + " is required for " + op.getOp());
        }
        return value;
    }

    /** Records of operations. */
    public static List<PlanDiffOperation> records(List<PlanOperation> operations) {
        return operations.stream().map(Diffs::record).toList();
    }

    private static PlanDiffOperation record(PlanOperation operation) {
        PlanDiffOperation.Builder op = PlanDiffOperation.newBuilder()
                .setDay(operation.day().toString())
                .setRationale(operation.rationale());
        return switch (operation) {
            case PlanOperation.SwapExercise swap ->
                op.setOp(DiffOp.SWAP_EXERCISE)
                        .setExerciseId(swap.exerciseId())
                        .setNewExerciseId(swap.newExerciseId())
                        .setLoad(Weeks.record(swap.load()))
                        .build();
            case PlanOperation.SetSets sets ->
                op.setOp(DiffOp.SET_SETS)
                        .setExerciseId(sets.exerciseId())
                        .setSets(sets.sets())
                        .build();
            case PlanOperation.SetLoad load ->
                op.setOp(DiffOp.SET_LOAD)
                        .setExerciseId(load.exerciseId())
                        .setLoad(Weeks.record(load.load()))
                        .build();
            case PlanOperation.SetRepRange range ->
                op.setOp(DiffOp.SET_REP_RANGE)
                        .setExerciseId(range.exerciseId())
                        .setRepsLow(range.repsLow())
                        .setRepsHigh(range.repsHigh())
                        .build();
            case PlanOperation.SetRpe rpe ->
                op.setOp(DiffOp.SET_RPE)
                        .setExerciseId(rpe.exerciseId())
                        .setRpe(rpe.rpe())
                        .build();
            case PlanOperation.AddExercise add ->
                op.setOp(DiffOp.ADD_EXERCISE)
                        .setNewExerciseId(add.newExerciseId())
                        .setSets(add.sets())
                        .setRepsLow(add.repsLow())
                        .setRepsHigh(add.repsHigh())
                        .setRpe(add.rpe())
                        .setLoad(Weeks.record(add.load()))
                        .build();
            case PlanOperation.RemoveExercise remove ->
                op.setOp(DiffOp.REMOVE_EXERCISE)
                        .setExerciseId(remove.exerciseId())
                        .build();
            case PlanOperation.MoveSession move ->
                op.setOp(DiffOp.MOVE_SESSION)
                        .setNewDay(move.newDay().toString())
                        .build();
            case PlanOperation.SkipSession skip -> op.setOp(DiffOp.SKIP_SESSION).build();
        };
    }
}
