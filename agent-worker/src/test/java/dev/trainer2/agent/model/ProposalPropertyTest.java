package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Label("Whatever a model proposes")
class ProposalPropertyTest {
    private static final Prompt PROMPT = Prompt.current();
    private static final List<Object> JUNK = List.of(
            "",
            "x",
            -1,
            1e300,
            2.5,
            true,
            List.of(),
            List.of(List.of()),
            Map.of(),
            Map.of("a", 1),
            "9999-99-99",
            "NaN");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("keeps every guardrail, or is not proposed")
    void guarded(@ForAll("calls") ToolExecutionRequest call) {
        // a whole week is for who has none of it yet
        Question question =
                "proposePlan".equals(call.name()) ? Athletes.withoutPlan("change it") : Athletes.question("change it");
        CoachTools tools = new CoachTools(PROMPT, question, new NumberCheck());
        String result = tools.call(call);
        assertThat(JsonMapper.shared().readTree(result).isObject()).isTrue();
        Statistics.label(call.name()).collect(reason(result));
        tools.proposal().ifPresent(proposal -> {
            PlanWeek week = switch (proposal) {
                case Proposal.Week one -> one.week();
                case Proposal.Diff diff ->
                    ((PlanEdit.Applied) PlanEdit.apply(
                                    question.week().orElseThrow(), diff.diff().operations(), Athletes.CATALOGUE))
                            .week();
            };
            assertThat(question.rules().violations(week, List.of())).isEmpty();
        });
        assertThat(tools.calls().getFirst().ok()).isEqualTo(tools.proposal().isPresent());
    }

    /** The first code of a refusal. */
    private static String reason(String result) {
        JsonNode body = JsonMapper.shared().readTree(result);
        JsonNode rule = body.path("violations").path(0).path("rule");
        return rule.isString() ? rule.asString("") : body.path("error").asString("proposed");
    }

    @Provide
    Arbitrary<ToolExecutionRequest> calls() {
        Arbitrary<String> json = Arbitraries.frequencyOf(
                Tuple.of(8, diffs().map(ProposalPropertyTest::json)),
                Tuple.of(8, weeks().map(ProposalPropertyTest::json)),
                Tuple.of(
                        1,
                        weeks().map(week -> json(week).substring(0, json(week).length() / 2))),
                Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.of("null", "[]", "{}", "{\"sessions\":{}}")));
        return Combinators.combine(Arbitraries.of("proposePlan", "proposeDiff"), json)
                .as((name, text) -> ToolExecutionRequest.builder()
                        .id("1")
                        .name(
                                text.contains("operations")
                                        ? "proposeDiff"
                                        : text.contains("weekStart") ? "proposePlan" : name)
                        .arguments(text)
                        .build());
    }

    private static Arbitrary<Map<String, Object>> weeks() {
        Arbitrary<List<Map<String, Object>>> sessions = Combinators.combine(
                        fields("exerciseId", "sets", "repsLow", "repsHigh", "targetRpe", "load", "reason")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        days().injectNull(0.9))
                .as((lists, odd) -> IntStream.range(0, lists.size())
                        .mapToObj(i -> Map.<String, Object>of(
                                "day",
                                odd == null ? "2025-11-0" + (4 + i) : odd,
                                "name",
                                "Session",
                                "exercises",
                                lists.get(i)))
                        .toList());
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just("2025-11-03")), Tuple.of(1, days())),
                        Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(9, 5), Tuple.of(1, 6)),
                        sessions,
                        Arbitraries.integers().between(0, 150))
                .as((start, week, list, spoil) ->
                        spoiled(Map.of("weekStart", start, "mesocycleWeek", week, "sessions", list), spoil));
    }

    private static Arbitrary<Map<String, Object>> diffs() {
        Arbitrary<Map<String, Object>> operation = Combinators.combine(
                        Arbitraries.of(
                                "SWAP_EXERCISE",
                                "SET_SETS",
                                "SET_LOAD",
                                "SET_REP_RANGE",
                                "SET_RPE",
                                "ADD_EXERCISE",
                                "REMOVE_EXERCISE",
                                "MOVE_SESSION",
                                "SKIP_SESSION",
                                "EXPLODE"),
                        fields(
                                "exerciseId",
                                "newExerciseId",
                                "sets",
                                "repsLow",
                                "repsHigh",
                                "rpe",
                                "load",
                                "newDay",
                                "rationale"),
                        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("2025-11-03")), Tuple.of(1, days())))
                .as((op, fields, day) -> {
                    Map<String, Object> all = new HashMap<>(fields);
                    all.put("op", op);
                    all.put("day", day);
                    return all;
                });
        return Combinators.combine(
                        operation.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 150))
                .as((operations, spoil) -> spoiled(Map.of("reason", "because", "operations", operations), spoil));
    }

    /** Fields with likely values; now and then one is junk or missing. */
    private static Arbitrary<Map<String, Object>> fields(String... names) {
        return Combinators.combine(
                        Arbitraries.of(
                                Athletes.BENCH,
                                Athletes.BENCH,
                                Athletes.BENCH,
                                Athletes.ROW,
                                Athletes.ROW,
                                Athletes.CURL,
                                "Nothing"),
                        Arbitraries.of(Athletes.ROW, "Pushups", "Pushups", Athletes.SQUAT, Athletes.MACHINE),
                        Arbitraries.frequency(Tuple.of(9, 3), Tuple.of(9, 4), Tuple.of(1, 0), Tuple.of(1, 9)),
                        Arbitraries.frequency(Tuple.of(9, 6), Tuple.of(9, 8), Tuple.of(1, 0)),
                        Arbitraries.integers().between(7, 15),
                        Arbitraries.frequency(Tuple.of(8, 8.0), Tuple.of(8, 7.5), Tuple.of(1, 0.0), Tuple.of(1, 10.0)),
                        Arbitraries.of(-20.0, 0.0, 60.0, 80.0, 82.5, 150.0).injectNull(0.85),
                        Arbitraries.integers().between(0, 150))
                .as((id, other, sets, low, high, rpe, load, spoil) -> {
                    Map<String, Object> all = new HashMap<>(Map.of(
                            "exerciseId", id,
                            "newExerciseId", other,
                            "sets", sets,
                            "repsLow", low,
                            "repsHigh", high,
                            "rpe", rpe,
                            "targetRpe", rpe,
                            "reason", "steady",
                            "rationale", "steady",
                            "newDay", "2025-11-0" + (3 + sets % 5)));
                    if (load != null) {
                        all.put("load", Map.of("value", load, "unit", sets % 2 == 0 ? "kg" : "lb"));
                    }
                    all.keySet().retainAll(List.of(names));
                    return spoiled(all, spoil);
                });
    }

    private static Map<String, Object> spoiled(Map<String, Object> good, int spoil) {
        Map<String, Object> all = new HashMap<>(good);
        if (spoil < JUNK.size() && spoil % 3 == 2) {
            String field = all.keySet().stream().sorted().toList().get(spoil % all.size());
            all.put(field, JUNK.get(spoil));
        } else if (spoil == 4) {
            all.put("userId", "athlete-2");
        }
        return all;
    }

    private static Arbitrary<String> days() {
        return Arbitraries.of("2025-11-03", "2025-11-04", "2025-11-07", "2025-11-09", "2025-11-10", "soon");
    }

    private static String json(Map<String, Object> value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
