package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.RequestKind;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.GeneratedPlan;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.Guardrails;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The first plan of a profile")
class OnboardingProfilesTest {
    /** 60: every goal with twelve combinations of days and minutes, with equipment and experience in turn. */
    static List<PlanProfile> profiles() {
        List<Set<String>> equipment =
                List.of(Asked.GYM, Set.of("barbell", "dumbbell"), Set.of("dumbbell", "bands"), Set.of());
        int[][] times = {
            {1, 30}, {2, 60}, {3, 60}, {4, 45}, {5, 75}, {6, 90}, {7, 40}, {3, 10}, {2, 120}, {4, 60}, {3, 90}, {6, 60}
        };
        List<PlanProfile> profiles = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            for (int[] time : times) {
                int n = profiles.size();
                profiles.add(new PlanProfile(
                        goal,
                        Experience.values()[n % 3],
                        time[0],
                        time[1],
                        equipment.get((n + n / 12) % 4),
                        Set.of(),
                        n % 5 == 0 ? Set.of("knee") : Set.of(),
                        n % 2 == 0 ? Unit.KG : Unit.LB,
                        null,
                        Map.of()));
            }
        }
        return profiles;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    @DisplayName("007-AC1 passes all guardrails on a Monday, whole, and says what did not fit")
    void monday(PlanProfile profile) {
        Asked asked = asked(profile, 0);
        Proposal.Week proposal = proposal(asked);
        PlanRules rules = asked.rules();
        GeneratedPlan whole = PlanGenerator.week(profile, rules.history(), rules.catalogue(), Asked.MONDAY, 1);
        assertThat(proposal.week()).isEqualTo(whole.week());
        assertThat(proposal.notes())
                .hasSize(whole.notFitted().size() + whole.notes().size());
        for (GeneratedPlan.NotFitted lacking : whole.notFitted()) {
            Muscle muscle = lacking.muscle();
            assertThat(proposal.notes()).anySatisfy(note -> assertThat(note).startsWith(muscle.key() + " gets "));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    @DisplayName(
            "007-AC1 passes all guardrails on a Wednesday, in the days that are left, and says how many sessions fit")
    void wednesday(PlanProfile profile) {
        Asked asked = asked(profile, 2);
        Proposal.Week proposal = proposal(asked);
        PlanWeek week = proposal.week();
        assertThat(week.weekStart()).isEqualTo(Asked.MONDAY);
        assertThat(week.sessions())
                .allSatisfy(session -> assertThat(session.day()).isAfterOrEqualTo(asked.today));
        int whole = PlanGenerator.week(profile, asked.rules().history(), Asked.CATALOGUE, Asked.MONDAY, 1)
                .week()
                .sessions()
                .size();
        int left = week.sessions().size();
        assertThat(left).isEqualTo(Math.min(whole, 5));
        assertThat(proposal.notes().contains(left + " of " + whole + " sessions fit into what is left of the week"))
                .isEqualTo(left < whole);
    }

    private static Asked asked(PlanProfile profile, int day) {
        Asked asked = Asked.withoutPlan();
        asked.profile = profile;
        asked.today = Asked.MONDAY.plusDays(day);
        return asked;
    }

    private static Proposal.Week proposal(Asked asked) {
        Answer answer = asked.because(RequestKind.PLAN, new PlanRequested(null, null, null));
        assertThat(answer.proposals()).as(answer.text()).singleElement().isInstanceOf(Proposal.Week.class);
        Proposal.Week proposal = (Proposal.Week) answer.proposals().getFirst();
        PlanRules rules = asked.rules();
        assertThat(Guardrails.check(proposal.week(), rules.profile(), rules.history(), rules.catalogue()))
                .isEmpty();
        assertThat(proposal.overrides()).isEmpty();
        assertThat(proposal.week().sessions()).isNotEmpty();
        assertThat(answer.intents()).containsExactly(new Intent.Plan(proposal.week()));
        proposal.notes().forEach(note -> assertThat(answer.text()).contains(note));
        return proposal;
    }
}
