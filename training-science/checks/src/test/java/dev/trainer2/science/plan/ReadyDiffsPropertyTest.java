package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Muscle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever happens to whomever")
class ReadyDiffsPropertyTest {
    @Property(tries = 300)
    @Label("011-AC6 a ready-made diff fits the plan it is for and breaks no guardrail")
    void allFit(
            @ForAll("profiles") PlanProfile profile,
            @ForAll("well") PlanHistory well,
            @ForAll("hurting") PlanHistory hurting,
            @ForAll Muscle muscle,
            @ForAll @IntRange(max = 6) int day,
            @ForAll @IntRange(min = 1, max = 60) int number) {
        PlanWeek week = PlanGenerator.week(profile, well, CATALOGUE, MONDAY, 3).week();
        PlanRules rules = new PlanRules(profile, well, CATALOGUE);
        LocalDate today = MONDAY.plusDays(day);
        List<Optional<DiffDraft>> drafts = new ArrayList<>();
        drafts.add(new VolumeDiffs(rules).deload(week, today, List.of()));
        drafts.add(new VolumeDiffs(rules).addSets(week, muscle, number, today));
        drafts.add(new VolumeDiffs(rules).overMrv(week, today));
        drafts.add(ScheduleDiffs.missed(week, Set.of(MONDAY), today, List.of()));
        drafts.add(ScheduleDiffs.without(week, muscle, today, CATALOGUE));
        week.sessions().forEach(session -> {
            drafts.add(ScheduleDiffs.lessTime(week, session.day(), number, CATALOGUE));
            String first = session.exercises().getFirst().exerciseId();
            drafts.add(new SwapDiffs(rules).swap(week, session.day(), first, "asked"));
        });
        drafts.forEach(draft -> check(week, draft, rules));
        // the pain is new: the plan was made without it, loads and all else as they were
        PlanHistory sore = new PlanHistory(MONDAY, well.bests(), well.sessions(), hurting.pains(), well.bodyweight());
        PlanRules soreRules = new PlanRules(profile, sore, CATALOGUE);
        check(week, new SwapDiffs(soreRules).pain(week, MONDAY), soreRules);
    }

    private static void check(PlanWeek week, Optional<DiffDraft> draft, PlanRules rules) {
        draft.ifPresent(one -> {
            assertThat(one.operations()).isNotEmpty();
            assertThat(one.reason()).isNotBlank();
            PlanEdit.Result result = PlanEdit.apply(week, one.operations(), CATALOGUE);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            PlanEdit.Applied.class,
                            applied -> assertThat(rules.violations(applied.week(), List.of()))
                                    .isEmpty());
        });
    }

    @Provide
    Arbitrary<PlanProfile> profiles() {
        return PlanArbitraries.profiles();
    }

    @Provide
    Arbitrary<PlanHistory> well() {
        return PlanArbitraries.histories(Arbitraries.just(0));
    }

    @Provide
    Arbitrary<PlanHistory> hurting() {
        return PlanArbitraries.histories(Arbitraries.integers().between(1, 2));
    }
}
