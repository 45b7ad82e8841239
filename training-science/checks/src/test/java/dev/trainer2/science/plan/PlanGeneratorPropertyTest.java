package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Whoever the athlete is")
class PlanGeneratorPropertyTest {
    @Property(tries = 400)
    @Label("008-AC3 a generated plan breaks no guardrail, and the same input gives the same plan")
    void neverBreaks(
            @ForAll("profiles") PlanProfile profile,
            @ForAll("histories") PlanHistory history,
            @ForAll @IntRange(min = 1, max = 5) int week) {
        GeneratedPlan plan = PlanGenerator.week(profile, history, CATALOGUE, MONDAY, week);
        assertThat(Guardrails.check(plan.week(), profile, history, CATALOGUE)).isEmpty();
        assertThat(PlanGenerator.week(profile, history, CATALOGUE, MONDAY, week))
                .isEqualTo(plan);
        assertThat(plan.week().restated(CATALOGUE)).isEqualTo(plan.week());
    }

    @Provide
    Arbitrary<PlanProfile> profiles() {
        return PlanArbitraries.profiles();
    }

    @Provide
    Arbitrary<PlanHistory> histories() {
        return PlanArbitraries.histories(Arbitraries.integers().between(0, 3));
    }
}
