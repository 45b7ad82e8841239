package dev.trainer2.agent.model;

import com.networknt.schema.Schema;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace.ToolCall;
import dev.trainer2.agent.coach.Trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The tools of one question. They read it and propose; the athlete is bound here and is no argument of any of them. */
final class CoachTools {
    private static final int MOST_KEPT = 20_000;
    private static final Map<String, String> DOING = Map.of(
            "state", "Reading your log",
            "fatigue", "Looking at your load",
            "history", "Looking up an exercise",
            "range", "Adding up your training",
            "exercises", "Searching exercises",
            "reviews", "Reading your weeks",
            "card", "Looking it up",
            "proposePlan", "Checking a plan",
            "proposeDiff", "Checking a change of your plan",
            "proposeLog", "Preparing your entry");

    private final Map<String, Schema> schemas;
    private final ReadTools read;
    private final KnowledgeTools knowledge;
    private final PlanTools plan;
    private final LogTools log;
    private final NumberCheck numbers;
    private final List<ToolCall> calls = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private int refusals;

    CoachTools(Prompt prompt, Question question, NumberCheck numbers) {
        this.schemas = prompt.schemas();
        this.read = new ReadTools(question);
        this.knowledge = new KnowledgeTools(question);
        this.plan = new PlanTools(question, numbers);
        this.log = new LogTools(question);
        this.numbers = numbers;
    }

    /** Calls a tool; whatever is wrong with the call is told to the model. */
    String call(ToolExecutionRequest request) {
        ToolResult result = run(request);
        String json = View.json(result.body());
        calls.add(new ToolCall(kept(request.name()), kept(request.arguments()), kept(json), result.ok()));
        verdicts.addAll(result.verdicts());
        if (!result.verdicts().isEmpty()) {
            refusals++;
        }
        if (result.ok()) {
            numbers.know(result.body());
        }
        return json;
    }

    private ToolResult run(ToolExecutionRequest request) {
        Schema schema = request.name() == null ? null : schemas.get(request.name());
        if (schema == null) {
            return ToolResult.error(
                    "UNKNOWN_TOOL",
                    "the tools are " + schemas.keySet().stream().sorted().toList());
        }
        try {
            JsonNode arguments = Arguments.read(request.arguments(), schema);
            return switch (request.name()) {
                case "state" -> read.state();
                case "fatigue" -> read.fatigue(arguments);
                case "history" -> read.history(arguments);
                case "exercises" -> read.exercises(arguments);
                case "reviews" -> read.reviews(arguments);
                case "range" -> knowledge.range(arguments);
                case "card" -> knowledge.card(arguments);
                case "proposePlan" -> plan.week(arguments);
                case "proposeDiff" -> plan.diff(arguments);
                case "proposeLog" -> log.log(arguments);
                default -> throw new IllegalStateException("a tool without code: " + request.name());
            };
        } catch (Arguments.Unusable unusable) {
            return unusable.result();
        }
    }

    /** What a tool does, in words for the athlete. */
    static String doing(ToolExecutionRequest request) {
        return DOING.getOrDefault(String.valueOf(request.name()), "Thinking");
    }

    List<ToolCall> calls() {
        return calls;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** How often a guardrail refused a proposal. */
    int refusals() {
        return refusals;
    }

    Optional<Proposal> proposal() {
        return plan.proposal();
    }

    Optional<Intent> offer() {
        return log.offer();
    }

    private static String kept(@org.jspecify.annotations.Nullable String text) {
        String all = text == null ? "" : text;
        return all.length() <= MOST_KEPT ? all : all.substring(0, MOST_KEPT) + "…";
    }
}
