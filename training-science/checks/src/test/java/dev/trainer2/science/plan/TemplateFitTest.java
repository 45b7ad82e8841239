package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.RtsChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A published program")
class TemplateFitTest {
    private static final Map<String, Double> BESTS = Map.of(
            SQUAT,
            150.0,
            BENCH,
            110.0,
            "Barbell_Deadlift",
            180.0,
            "Standing_Military_Press",
            70.0,
            "Bent_Over_Barbell_Row",
            95.0,
            "Power_Clean",
            80.0);

    private static PlanRules rules(PlanProfile profile, Map<String, Double> bests) {
        return new PlanRules(profile, history(bests), CATALOGUE);
    }

    private static TemplateFit fit(Template template, PlanRules rules) {
        return TemplateFit.week(template, TemplatePlan.start(template, rules), rules, MONDAY);
    }

    static List<Object[]> programs() {
        List<Object[]> all = new ArrayList<>();
        for (Template template : Templates.all()) {
            for (int days : new int[] {2, 3, 4, 6}) {
                for (int minutes : new int[] {30, 45, 75}) {
                    for (Set<String> room : List.of(GYM, Set.of("barbell", "dumbbell"), Set.of("dumbbell"))) {
                        all.add(new Object[] {template.id(), days, minutes, room});
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} on {1} days of {2} minutes")
    @MethodSource("programs")
    @DisplayName(
            "008-AC31 is offered for fewer days, less time and other equipment, keeps the guardrails and says what was changed")
    void adapted(String id, int days, int minutes, Set<String> room) {
        PlanRules rules = rules(profile(days, minutes, room), BESTS);
        Template template = Templates.byId(id).orElseThrow();
        TemplateFit fit = fit(template, rules);
        assertThat(fit.plan().refusals()).isEmpty();
        PlanWeek week = fit.plan().week();
        assertThat(rules.violations(week, fit.plan().overrides())).isEmpty();
        assertThat(week.sessions()).isNotEmpty().hasSizeLessThanOrEqualTo(days);
        PlanWeek published = TemplatePlan.week(template, TemplatePlan.start(template, rules), rules, MONDAY)
                .week();
        assertThat(fit.notes().isEmpty()).isEqualTo(week.equals(published));
    }

    @Test
    @DisplayName("008-AC31 loses its accessories before their sets, and comes to all its sessions in the weeks after")
    void order() {
        Template phul = Templates.byId("phul").orElseThrow();
        TemplateFit fit = fit(phul, rules(profile(4, 45, GYM), BESTS));
        PlannedSession first = fit.plan().week().sessions().getFirst();
        assertThat(first.exercises().getFirst().exerciseId()).isEqualTo(BENCH);
        assertThat(first.exercises()).allSatisfy(one -> assertThat(one.sets()).isGreaterThanOrEqualTo(2));
        assertThat(fit.notes()).anySatisfy(note -> assertThat(note).contains("cut to fit your 45 minutes: ", " out"));
        Template ppl = Templates.byId("push-pull-legs").orElseThrow();
        PlanRules three = rules(profile(3, 90, GYM), BESTS);
        Set<String> names = new HashSet<>();
        TemplateState state = TemplatePlan.start(ppl, three);
        for (int week = 0; week < 2; week++) {
            TemplateFit.week(ppl, new TemplateState(week + 1, state.lifts()), three, MONDAY)
                    .plan()
                    .week()
                    .sessions()
                    .forEach(session -> names.add(session.name()));
        }
        assertThat(names).hasSize(6);
    }

    @Test
    @DisplayName("008-AC30 has the RPE that belongs to percentage and repetitions by the chart")
    void percent() {
        assertThat(RtsChart.rpe(0.739, 8)).isEqualTo(8);
        assertThat(RtsChart.rpe(0.837, 5)).isEqualTo(9);
        assertThat(RtsChart.rpe(0.45, 10)).isEqualTo(4);
        assertThat(RtsChart.rpe(1.2, 1)).isEqualTo(10);
        Template template = Templates.byId("531-bbb").orElseThrow();
        PlanWeek week = fit(template, rules(profile(4, 90, GYM), BESTS)).plan().week();
        List<PlannedExercise> squats = week.sessions().get(3).exercises();
        // the training max is 135 of 150; 65 % of it is 87.5 kg on the bar, 58.3 % for five
        assertThat(squats.getFirst().load()).isEqualTo(Plans.kg(87.5));
        assertThat(squats.getFirst().targetRpe()).isEqualTo(4);
        assertThat(squats.get(1).targetRpe()).isEqualTo(4);
        assertThat(squats.get(2).targetRpe()).as("all-out").isEqualTo(10);
        assertThat(squats.get(3).targetRpe()).as("ten at 45 %").isEqualTo(4);
    }

    @Test
    @DisplayName("008-AC30 of percentages begins with finding what a lift can do, and goes on with it the week after")
    void finding() {
        Template template = Templates.byId("531-bbb").orElseThrow();
        PlanRules unknown = rules(profile(4, 90, GYM), Map.of());
        TemplateState state = TemplatePlan.start(template, unknown);
        PlanWeek first =
                TemplateFit.week(template, state, unknown, MONDAY).plan().week();
        assertThat(first.sessions())
                .hasSize(4)
                .allSatisfy(session -> assertThat(session.exercises())
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.targetRpe()).isEqualTo(8);
                            assertThat(one.load()).isNull();
                            assertThat(one.reason()).contains("find your maximum first");
                        }));
        PlanRules found = rules(profile(4, 90, GYM), BESTS);
        TemplateState next = TemplateRuns.after(template, state, first, found);
        assertThat(next.week()).isEqualTo(1);
        assertThat(next.standing("squat").number()).isEqualByComparingTo(new BigDecimal("135"));
    }
}
