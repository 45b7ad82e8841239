package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

@Label("In whatever order proposals and answers arrive")
class PlanDeciderPropertyTest {
    private static final PlanRules WELL =
            new PlanRules(profile(4, 60, GYM), history(Map.of(SQUAT, 140.0, BENCH, 100.0)), CATALOGUE);
    private static final PlanRules HURTING = new PlanRules(
            WELL.profile(),
            history(Map.of(SQUAT, 140.0, BENCH, 100.0), new OpenPain("knee", 6, null, MONDAY)),
            CATALOGUE);
    private static final PlanWeek FIRST = PlanGenerator.week(WELL.profile(), WELL.history(), CATALOGUE, MONDAY, 1)
            .week()
            .as("plan", 1);
    private static final PlanWeek EASY = PlanGenerator.week(HURTING.profile(), HURTING.history(), CATALOGUE, MONDAY, 2)
            .week()
            .as("plan", 1);

    private static PlanRules rules(RandomCommands.Seed seed) {
        return seed.hurts() ? HURTING : WELL;
    }

    @Property(tries = 500)
    @Label("011-AC3 every diff ends at most once, one is open, and the plan is the fold of the accepted ones")
    void oneDecisionWins(@ForAll("logs") List<RandomCommands.Seed> log) {
        PlanState state = PlanState.EMPTY;
        @Nullable PlanWeek expected = null;
        Map<String, PlanDiff> opened = new HashMap<>();
        Map<String, DiffStatus> ended = new HashMap<>();
        RandomCommands commands = new RandomCommands(List.of(FIRST, EASY));
        for (RandomCommands.Seed seed : log) {
            PlanCommand command = commands.next(seed, state);
            List<PlanOutcome> outcomes = PlanDecider.decide(state, command, rules(seed));
            for (PlanOutcome outcome : outcomes) {
                Statistics.label("outcomes").collect(outcome.getClass().getSimpleName() + detail(outcome));
                switch (outcome) {
                    case PlanOutcome.DiffOpened one ->
                        assertThat(opened.put(one.diff().diffId(), one.diff())).isNull();
                    case PlanOutcome.DiffEnded one -> {
                        assertThat(opened).containsKey(one.diffId());
                        assertThat(ended.put(one.diffId(), one.status())).isNull();
                        if (one.status() == DiffStatus.ACCEPTED) {
                            expected = applied(Objects.requireNonNull(expected), opened.get(one.diffId()));
                        }
                    }
                    case PlanOutcome.WeekInForce one -> {
                        if (command instanceof PlanCommand.ProposeWeek) {
                            expected = one.week();
                        }
                    }
                    default -> {}
                }
            }
            PlanState next = PlanFold.after(state, outcomes);
            assertThat(next.current()).isEqualTo(expected);
            assertThat(opened.size() - ended.size())
                    .isBetween(0, 1)
                    .isEqualTo(next.open().isPresent() ? 1 : 0);
            assertThat(PlanDecider.decide(next, command, rules(seed))).isEmpty();
            state = next;
        }
    }

    /** Shown with the property, so that it can be seen to try what it claims. */
    private static String detail(PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.DiffEnded ended -> " " + ended.status();
            case PlanOutcome.ProposalRejected rejected -> " " + rejected.code();
            case PlanOutcome.AnswerRefused refused -> " " + refused.code();
            default -> "";
        };
    }

    private static PlanWeek applied(PlanWeek base, @Nullable PlanDiff diff) {
        PlanDiff known = Objects.requireNonNull(diff);
        assertThat(known.basePlanVersion()).isEqualTo(base.version());
        return PlanEdit.apply(base, known.operations(), CATALOGUE) instanceof PlanEdit.Applied applied
                ? applied.week()
                : base;
    }

    @Property(tries = 500)
    @Label("011-AC4 no plan that comes out breaks a guardrail unless the athlete's insistence is on record")
    void neverBreaks(@ForAll("logs") List<RandomCommands.Seed> log) {
        PlanState state = PlanState.EMPTY;
        List<PlanOverride> recorded = new ArrayList<>();
        RandomCommands commands = new RandomCommands(List.of(FIRST, EASY));
        for (RandomCommands.Seed seed : log) {
            PlanCommand command = commands.next(seed, state);
            List<PlanOutcome> outcomes = PlanDecider.decide(state, command, rules(seed));
            for (PlanOutcome outcome : outcomes) {
                if (outcome instanceof PlanOutcome.OverrideRecorded one) {
                    recorded.add(one.override());
                } else if (outcome instanceof PlanOutcome.WeekInForce one) {
                    PlanRules rules = rules(seed);
                    List<Violation> violations =
                            Guardrails.check(one.week(), rules.profile(), rules.history(), rules.catalogue());
                    assertThat(violations)
                            .allMatch(violation -> recorded.stream()
                                    .anyMatch(override -> override.rule() == violation.rule()
                                            && override.rule() != Rule.PAIN
                                            && (override.path().equals("*")
                                                    || override.path().equals(violation.path()))));
                }
            }
            state = PlanFold.after(state, outcomes);
        }
    }

    @Provide
    Arbitrary<List<RandomCommands.Seed>> logs() {
        Arbitrary<Integer> digit = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 15);
        Arbitrary<Boolean> hurts = Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true));
        return Combinators.combine(kind, digit, digit, digit, hurts)
                .as(RandomCommands.Seed::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }
}
