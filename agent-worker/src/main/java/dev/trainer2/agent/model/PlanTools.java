package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace.Verdict;
import dev.trainer2.agent.model.Arguments.Unusable;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.SignalReading;
import dev.trainer2.science.Signal;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The tools that propose changes of the plan. What passes the guardrails is kept, the last one alone; the plan it is based
 * on and all ids come from the question.
 */
final class PlanTools {
    private static final int WEEKS_AHEAD = 5;
    private static final int DAYS = 7;

    private final Question question;
    private final NumberCheck numbers;
    private @Nullable Proposal proposal;

    PlanTools(Question question, NumberCheck numbers) {
        this.question = question;
        this.numbers = numbers;
    }

    /** What is proposed; empty when nothing passed. */
    Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    ToolResult week(JsonNode arguments) throws Unusable {
        PlanWeek week = PlanArguments.week(arguments, EventIds.derive("plan", question.requestId()))
                .restated(question.rules().catalogue());
        LocalDate first = question.today().minusDays(DAYS - 1);
        if (week.weekStart().isBefore(first)
                || week.weekStart().isAfter(question.today().plusWeeks(WEEKS_AHEAD))) {
            return ToolResult.error(
                    "WEEK_OUT_OF_REACH", "weekStart must be this week's Monday or one of the next five");
        }
        if (question.week()
                .filter(now -> now.weekStart().equals(week.weekStart()))
                .isPresent()) {
            return ToolResult.error(
                    "PLAN_IN_FORCE",
                    "a plan of that week is in force: change it by proposeDiff, or tell the athlete to say *new plan*, which is shown and takes its place by their yes");
        }
        List<String> reasons = week.sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .map(exercise -> exercise.reason())
                .toList();
        return decide(week, reasons, new Proposal.Week(week));
    }

    ToolResult diff(JsonNode arguments) throws Unusable {
        Optional<PlanWeek> base = question.week();
        if (base.isEmpty()) {
            return ToolResult.error("NO_PLAN", "there is no plan to change; proposePlan makes one");
        } else if (PlanData.diffOpen(question)) {
            return ToolResult.error(
                    "DIFF_OPEN", "a proposal waits for the athlete's answer; ask them to decide it first");
        }
        List<PlanOperation> operations = PlanArguments.operations(arguments);
        String reason = SafeText.line(Arguments.text(arguments, "reason"));
        List<SignalDay> signals = signals(arguments);
        PlanWeek week = base.get();
        return switch (PlanEdit.apply(week, operations, question.rules().catalogue())) {
            case PlanEdit.Unfit unfit ->
                ToolResult.error("DOES_NOT_FIT", "operations[" + unfit.index() + "]: " + unfit.why());
            case PlanEdit.Applied applied -> {
                List<String> reasons = new ArrayList<>(List.of(reason));
                operations.forEach(operation -> reasons.add(operation.rationale()));
                PlanDiff diff = new PlanDiff(
                        EventIds.derive("diff", question.requestId()),
                        week.planId(),
                        week.version(),
                        PlanDiff.Cause.REQUEST,
                        reason,
                        signals,
                        operations);
                yield decide(applied.week(), reasons, new Proposal.Diff(diff));
            }
        };
    }

    private ToolResult decide(PlanWeek result, List<String> reasons, Proposal proposed) {
        List<Verdict> verdicts = question.rules().violations(result, question.overrides()).stream()
                .map(violation -> new Verdict(violation.rule().name(), violation.path(), violation.message()))
                .toList();
        if (!verdicts.isEmpty()) {
            return ToolResult.refused(verdicts);
        }
        Map<String, Object> shown = PlanData.shape(result, question.rules().catalogue());
        NumberCheck withResult = numbers.with(shown);
        List<String> strangers = reasons.stream()
                .flatMap(one -> withResult.strangers(one).stream())
                .toList();
        if (!strangers.isEmpty()) {
            return ToolResult.error("NUMBERS_NOT_IN_DATA", "no data has these numbers of your reasons: " + strangers);
        }
        proposal = proposed;
        return ToolResult.of(Map.of("proposed", true, "note", "the athlete decides", "result", shown));
    }

    /** Readings come from the context; the model only names them. */
    private List<SignalDay> signals(JsonNode arguments) throws Unusable {
        List<SignalDay> signals = new ArrayList<>();
        for (JsonNode name : arguments.path("signals")) {
            signals.add(reading(name.asString(""))
                    .orElseThrow(() -> new Unusable("SIGNAL_NOT_ACTIVE", name + " is not active in the data")));
        }
        return signals;
    }

    private Optional<SignalDay> reading(String name) {
        return question.days().reversed().stream()
                .limit(1)
                .flatMap(day -> day.getSignals().stream())
                .filter(signal -> signal.getActive() && signal.getSignal().equals(name))
                .findFirst()
                .map(PlanTools::reading);
    }

    private static SignalDay reading(SignalReading signal) {
        return new SignalDay(
                LocalDate.parse(signal.getDate()),
                Signal.valueOf(signal.getSignal()),
                signal.getValue() == null ? 0 : signal.getValue(),
                signal.getThreshold() == null ? 0 : signal.getThreshold(),
                signal.getHolds(),
                signal.getActive());
    }
}
