package dev.trainer2.streams.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Overrides;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OverrideRecorded;
import dev.trainer2.events.PlanDiffDecided;
import dev.trainer2.events.PlanDiffExpired;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.Rule;
import dev.trainer2.streams.log.AthleteLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Random commands at the desk: near-valid and junk, in any order, with a clock that moves. */
@Label("Whatever arrives at the desk of plans")
class PlanDeskPropertyTest {
    private static final int COMMANDS = 60;
    private static final LogPosition CURSOR = new LogPosition(0, 1L);

    @Property(tries = 120)
    @Label("011-AC9 no plan in the log breaks a guardrail but where the athlete's insistence is recorded before it")
    void guarded(@ForAll long seed) {
        List<PlanOverride> recorded = new ArrayList<>();
        for (TrainingEvent event : DeskCommands.decided(seed, COMMANDS)) {
            if (event.getPayload() instanceof OverrideRecorded override) {
                recorded.add(new PlanOverride(
                        Objects.requireNonNull(override.getPlanId()),
                        Rule.valueOf(override.getRule()),
                        Objects.requireNonNull(override.getPath()),
                        "",
                        ""));
                assertThat(Rule.valueOf(override.getRule()).overridable()).isTrue();
            } else if (event.getPayload() instanceof PlanGenerated generated) {
                PlanWeek week = Weeks.of(generated.getWeek());
                assertThat(DeskCommands.rules(event).violations(week, recorded)).isEmpty();
            }
        }
    }

    @Property(tries = 120)
    @Label("011-AC9 a diff ends once at most, and one is open at a time")
    void onceDecided(@ForAll long seed) {
        Map<String, DiffStatus> ends = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (TrainingEvent event : DeskCommands.decided(seed, COMMANDS)) {
            switch (event.getPayload()) {
                case PlanDiffProposed proposed -> open.add(proposed.getDiffId());
                case PlanDiffDecided decided -> {
                    assertThat(ends.put(decided.getDiffId(), decided.getStatus()))
                            .isNull();
                    open.remove(decided.getDiffId());
                }
                case PlanDiffExpired expired -> {
                    assertThat(ends.put(expired.getDiffId(), DiffStatus.EXPIRED))
                            .isNull();
                    open.remove(expired.getDiffId());
                }
                default -> {}
            }
            assertThat(open).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 120)
    @Label("011-AC9 the plan is the fold of the accepted diffs over the generated weeks")
    void foldOfDecisions(@ForAll long seed) {
        List<TrainingEvent> log = DeskCommands.decided(seed, COMMANDS);
        Map<String, PlanDiffProposed> diffs = new HashMap<>();
        Map<String, String> accepted = new HashMap<>();
        PlanWeek week = null;
        TrainingEvent last = null;
        for (TrainingEvent event : log) {
            if (event.getPayload() instanceof PlanDiffProposed proposed) {
                diffs.put(proposed.getDiffId(), proposed);
            } else if (event.getPayload() instanceof PlanDiffDecided decided
                    && decided.getStatus() == DiffStatus.ACCEPTED) {
                accepted.put(Objects.requireNonNull(decided.getCauseId()), decided.getDiffId());
            } else if (event.getPayload() instanceof PlanGenerated generated) {
                String diff = accepted.get(generated.getCauseId());
                PlanWeek next = Weeks.of(generated.getWeek());
                if (diff != null) {
                    assertThat(PlanEdit.apply(
                                    Objects.requireNonNull(week),
                                    Diffs.of(Objects.requireNonNull(diffs.get(diff)))
                                            .operations(),
                                    DeskCommands.CATALOGUE))
                            .isEqualTo(new PlanEdit.Applied(next));
                } else {
                    assertThat(next.version()).isEqualTo(week == null ? 1 : week.version() + 1);
                }
                week = next;
                last = event;
            }
        }
        AthletePlan plan = AthletePlanFold.fold("user", log, CURSOR);
        assertThat(plan.getWeek() == null ? null : Weeks.of(plan.getWeek())).isEqualTo(week);
        if (week != null && last != null) {
            assertThat(DeskCommands.rules(last).violations(week, Overrides.of(week.planId(), plan)))
                    .isEmpty();
        }
    }

    @Property(tries = 60)
    @Label("011-AC9 the view of a plan does not depend on the order or number of deliveries")
    void anyOrder(@ForAll long seed) {
        List<TrainingEvent> log = DeskCommands.decided(seed, COMMANDS);
        List<TrainingEvent> delivered = new ArrayList<>(log);
        Random random = new Random(seed);
        log.stream().filter(event -> random.nextInt(3) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        AthleteLog again = new AthleteLog();
        delivered.forEach(again::add);
        assertThat(AthletePlanFold.fold("user", again.events(), CURSOR))
                .isEqualTo(AthletePlanFold.fold("user", log, CURSOR));
    }

    @Property(tries = 1)
    @Label("011-AC9 the random commands reach what they are to test")
    void reaches() {
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < 40; seed++) {
            DeskCommands.decided(seed, COMMANDS).forEach(event -> {
                String name = event.getPayload() instanceof PlanDiffDecided decided
                        ? decided.getStatus().name()
                        : event.getPayload().getClass().getSimpleName();
                seen.merge(name, 1, Integer::sum);
            });
        }
        System.out.println("decided in 40 logs: " + seen);
        assertThat(seen)
                .containsKeys(
                        "ACCEPTED",
                        "DENIED",
                        "SUPERSEDED",
                        "STALE",
                        "PlanDiffExpired",
                        "OverrideRecorded",
                        "ProposalRejected",
                        "PlanGenerated");
    }
}
