package dev.trainer2.agent.model;

import dev.trainer2.agent.model.Arguments.Unusable;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Arguments of a proposal as types of training science. Whether they are allowed is for the guardrails to say. */
final class PlanArguments {
    private PlanArguments() {}

    static PlanWeek week(JsonNode arguments, String planId) throws Unusable {
        List<PlannedSession> sessions = new ArrayList<>();
        for (JsonNode session : Arguments.required(arguments, "sessions")) {
            List<PlannedExercise> exercises = new ArrayList<>();
            for (JsonNode exercise : Arguments.required(session, "exercises")) {
                exercises.add(exercise(exercise));
            }
            sessions.add(new PlannedSession(
                    Arguments.date(session, "day"), SafeText.line(Arguments.text(session, "name")), 0, exercises));
        }
        return new PlanWeek(
                planId,
                1,
                Arguments.date(arguments, "weekStart"),
                Arguments.integer(arguments, "mesocycleWeek"),
                sessions);
    }

    private static PlannedExercise exercise(JsonNode node) throws Unusable {
        String id = Arguments.text(node, "exerciseId");
        return new PlannedExercise(
                id,
                id,
                Arguments.integer(node, "sets"),
                Arguments.integer(node, "repsLow"),
                Arguments.integer(node, "repsHigh"),
                Arguments.number(node, "targetRpe"),
                Arguments.load(node),
                SafeText.line(Arguments.text(node, "reason")));
    }

    static List<PlanOperation> operations(JsonNode arguments) throws Unusable {
        List<PlanOperation> operations = new ArrayList<>();
        for (JsonNode operation : Arguments.required(arguments, "operations")) {
            operations.add(operation(operation));
        }
        return operations;
    }

    private static PlanOperation operation(JsonNode node) throws Unusable {
        LocalDate day = Arguments.date(node, "day");
        String why = SafeText.line(Arguments.text(node, "rationale"));
        return switch (Arguments.text(node, "op")) {
            case "SWAP_EXERCISE" ->
                new PlanOperation.SwapExercise(
                        day,
                        Arguments.text(node, "exerciseId"),
                        Arguments.text(node, "newExerciseId"),
                        Arguments.load(node),
                        why);
            case "SET_SETS" ->
                new PlanOperation.SetSets(
                        day, Arguments.text(node, "exerciseId"), Arguments.integer(node, "sets"), why);
            case "SET_LOAD" ->
                new PlanOperation.SetLoad(day, Arguments.text(node, "exerciseId"), Arguments.load(node), why);
            case "SET_REP_RANGE" ->
                new PlanOperation.SetRepRange(
                        day,
                        Arguments.text(node, "exerciseId"),
                        Arguments.integer(node, "repsLow"),
                        Arguments.integer(node, "repsHigh"),
                        why);
            case "SET_RPE" ->
                new PlanOperation.SetRpe(day, Arguments.text(node, "exerciseId"), Arguments.number(node, "rpe"), why);
            case "ADD_EXERCISE" ->
                new PlanOperation.AddExercise(
                        day,
                        Arguments.text(node, "newExerciseId"),
                        Arguments.integer(node, "sets"),
                        Arguments.integer(node, "repsLow"),
                        Arguments.integer(node, "repsHigh"),
                        Arguments.number(node, "rpe"),
                        Arguments.load(node),
                        why);
            case "REMOVE_EXERCISE" -> new PlanOperation.RemoveExercise(day, Arguments.text(node, "exerciseId"), why);
            case "MOVE_SESSION" -> new PlanOperation.MoveSession(day, Arguments.date(node, "newDay"), why);
            case "SKIP_SESSION" -> new PlanOperation.SkipSession(day, why);
            default -> throw new Unusable("INVALID_ARGUMENT", "there is no such operation");
        };
    }
}
