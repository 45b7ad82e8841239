package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.RequestKind;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.plan.OpenPain;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wish about the plan")
class RulesCoachWishesTest {
    private static final LocalDate THURSDAY = Asked.MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = Asked.MONDAY.plusDays(4);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    skip legs this week     | RemoveExercise 2025-11-07 Front_Barbell_Squat; RemoveExercise 2025-11-07 Stiff-Legged_Barbell_Deadlift; RemoveExercise 2025-11-07 Seated_Calf_Raise
                    no chest this week      | RemoveExercise 2025-11-06 Incline_Dumbbell_Press
                    skip friday             | SkipSession 2025-11-07
                    swap pullups for chin-up | SwapExercise 2025-11-06 Pullups Chin-Up
                    only 30 minutes tomorrow | SetSets 2025-11-06 Pullups 2; SetSets 2025-11-06 Incline_Dumbbell_Press 2; RemoveExercise 2025-11-06 Cable_Rear_Delt_Fly; RemoveExercise 2025-11-06 Cable_Seated_Lateral_Raise; RemoveExercise 2025-11-06 Cable_Rope_Overhead_Triceps_Extension; RemoveExercise 2025-11-06 Dumbbell_Bicep_Curl
                    add arms                | SetSets 2025-11-06 Dumbbell_Bicep_Curl 5; SetSets 2025-11-06 Cable_Rope_Overhead_Triceps_Extension 5
                    add face pulls on friday | AddExercise 2025-11-07 Face_Pull 3
                    remove pullups          | RemoveExercise 2025-11-06 Pullups
                    move friday to saturday | MoveSession 2025-11-07 2025-11-08
                    """)
    @DisplayName("011-AC8 becomes the operations it means, which fit the plan and keep every rule")
    void operations(String wish, String expected) {
        Asked asked = new Asked();
        PlanDiff diff = diff(asked.say(wish));
        assertThat(diff.operations().stream().map(RulesCoachWishesTest::brief).toList())
                .containsExactly(expected.strip().split("; "));
        keepsRules(asked, diff);
    }

    @Test
    @DisplayName(
            "011-AC8 for another exercise finds one like it, and for an easier week cuts two fifths of what is left")
    void found() {
        Asked asked = new Asked();
        PlanDiff swap = diff(asked.say("swap pullups"));
        assertThat(swap.operations()).singleElement().isInstanceOf(PlanOperation.SwapExercise.class);
        keepsRules(asked, swap);
        Asked tired = new Asked();
        PlanDiff deload = diff(tired.say("deload"));
        assertThat(deload.cause()).isEqualTo(PlanDiff.Cause.DELOAD);
        assertThat(deload.operations()).allSatisfy(operation -> {
            assertThat(operation).isInstanceOf(PlanOperation.SetSets.class);
            assertThat(operation.day()).isAfterOrEqualTo(tired.today);
        });
        PlanEdit.Applied after =
                (PlanEdit.Applied) PlanEdit.apply(tired.inForce(), deload.operations(), Asked.CATALOGUE);
        assertThat(after.week().session(THURSDAY).orElseThrow().sets()).isEqualTo(13); // 60 % of 21, half up
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    skip wednesday             | Nothing is planned for today. The next session is Upper B tomorrow.
                    only 30 minutes on friday  | That session fits into 30 minutes already.
                    only 20 minutes today      | Nothing is planned for today. The next session is Upper B tomorrow.
                    move thursday to friday    | That does not fit your plan: there is a session on 2025-11-07. Your plan stays as it is.
                    move sunday to saturday    | Nothing is planned for Sunday. The next session is Upper B tomorrow.
                    remove lying leg curls     | Lying Leg Curls is not in what is left of this week.
                    swap leg press             | Leg Press is not in what is left of this week.
                    add leg press on wednesday | No session is left on that day to add it to.
                    """)
    @DisplayName("011-AC8 that cannot be is refused with what stands in its way")
    void refused(String wish, String words) {
        Answer answer = new Asked().say(wish);
        assertThat(answer.text()).startsWith(words.strip());
        assertThat(answer.proposals()).isEmpty();
    }

    @Test
    @DisplayName("011-AC8 without a plan, or while a proposal waits, proposes nothing and says so")
    void waiting() {
        assertThat(Asked.withoutPlan().say("skip friday").text()).isEqualTo(NoPlan.TEXT);
        Asked asked = new Asked();
        PlanDiff open = diff(asked.say("skip friday"));
        asked.opened(open, DiffStatus.OPEN, null);
        Answer answer = asked.say("add arms");
        assertThat(answer.text()).startsWith("There is a proposal that waits for your answer: " + open.reason());
        assertThat(answer.proposals()).isEmpty();
        assertThat(answer.intents())
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Diff.class, panel -> assertThat(panel.diff()).isEqualTo(open));
    }

    @Test
    @DisplayName("011-AC8 steps back for pain, whose proposal takes the place of the open one")
    void pain() {
        Asked asked = new Asked();
        asked.opened(diff(asked.say("skip friday")), DiffStatus.OPEN, null);
        asked.pains.add(new OpenPain("quads", 6, null, asked.today));
        Answer answer = asked.because(
                RequestKind.PAIN,
                PainReported.newBuilder().setArea("quads").setSeverity(6).build());
        PlanDiff diff = diff(answer);
        assertThat(diff.cause()).isEqualTo(PlanDiff.Cause.PAIN);
        assertThat(answer.text()).startsWith("Noted: quads, 6 of 10.");
        assertThat(diff.operations()).extracting(PlanOperation::day).containsOnly(FRIDAY);
    }

    @Test
    @DisplayName("011-AC8 against the volume that can be recovered from passes when they insist, with a record")
    void insists() {
        Asked asked = new Asked();
        setLandmarks(asked, Map.of(Muscle.BICEPS, new Landmarks(2, 4, 9), Muscle.TRICEPS, new Landmarks(2, 4, 8)));
        Answer refused = asked.say("add arms");
        assertThat(refused.proposals()).isEmpty();
        assertThat(refused.text()).contains("Not one more set for arms fits").contains("*I insist*");
        Answer insisted = asked.say("I insist");
        Proposal.Diff proposal = (Proposal.Diff) insisted.proposals().getFirst();
        assertThat(proposal.diff().operations())
                .extracting(RulesCoachWishesTest::brief)
                .containsExactly("SetSets 2025-11-06 Cable_Rope_Overhead_Triceps_Extension 7");
        assertThat(proposal.overrides()).singleElement().satisfies(override -> {
            assertThat(override.rule()).isEqualTo(Rule.VOLUME_OVER_MRV);
            assertThat(override.path()).isEqualTo("muscles.triceps");
            assertThat(override.reason()).isEqualTo("I insist");
        });
        assertThat(insisted.text()).contains("goes on record").contains("triceps gets 11 sets, not under its 8");
        PlanEdit.Applied after = (PlanEdit.Applied)
                PlanEdit.apply(asked.inForce(), proposal.diff().operations(), Asked.CATALOGUE);
        assertThat(asked.rules().violations(after.week(), proposal.overrides())).isEmpty();
        assertThat(new Asked().say("I insist").text()).startsWith("What do you insist on?");
    }

    @Test
    @DisplayName(
            "011-AC6 asked for the volume of a week whose plan is over an MRV, proposes the cut that brings it under")
    void tooMuch() {
        Asked asked = new Asked();
        assertThat(asked.say("weekly volume").proposals()).isEmpty();
        setLandmarks(asked, Map.of(Muscle.CHEST, new Landmarks(2, 4, 6)));
        Answer answer = asked.say("weekly volume");
        PlanDiff diff = diff(answer);
        assertThat(diff.cause()).isEqualTo(PlanDiff.Cause.VOLUME);
        assertThat(answer.text()).contains("Your plan has more: chest from ").contains("its MRV is 6.");
        assertThat(diff.operations())
                .allSatisfy(operation -> assertThat(operation.day()).isAfterOrEqualTo(asked.today));
        keepsRules(asked, diff);
    }

    @Test
    @DisplayName("011-AC8 in the middle of a workout opens the other exercise at once and proposes it for the plan")
    void inTheMiddle() {
        Asked asked = new Asked();
        asked.today = THURSDAY;
        asked.workout = CurrentWorkout.newBuilder()
                .setWorkoutId("workout")
                .setStartedAt(java.time.Instant.EPOCH)
                .setSets(List.of())
                .build();
        Answer answer = asked.say("swap pullups");
        PlanOperation.SwapExercise swap =
                (PlanOperation.SwapExercise) diff(answer).operations().getFirst();
        assertThat(answer.intents().getFirst()).isInstanceOfSatisfying(Intent.LogSets.class, sets -> {
            assertThat(sets.workoutId()).isEqualTo("workout");
            assertThat(sets.exerciseId()).isEqualTo(swap.newExerciseId());
        });
        assertThat(answer.intents().get(1)).isInstanceOf(Intent.Diff.class);
        assertThat(answer.text()).startsWith("For this workout: go on with **");
    }

    @Test
    @DisplayName("011-AC8 in a pain note that calls for a doctor gets the fixed answer and no training")
    void redFlag() {
        Answer answer = new Asked()
                .ask(
                        "chest pain",
                        new Occasion(
                                RequestKind.PAIN,
                                "event",
                                PainReported.newBuilder()
                                        .setArea("chest")
                                        .setSeverity(9)
                                        .build(),
                                1));
        assertThat(answer.text()).startsWith("Please stop training now.").contains("emergency number (144)");
        assertThat(answer.proposals()).isEmpty();
        assertThat(answer.intents()).isEmpty();
    }

    @Test
    @DisplayName("011-AC8 for a first plan brings the form, and a stale proposal comes again for the plan as it is")
    void onboardingAndStale() {
        Asked fresh = Asked.withoutPlan();
        fresh.onboarded = false;
        Answer form = fresh.say("make me a plan");
        assertThat(form.intents()).singleElement().isInstanceOf(Intent.Onboarding.class);
        assertThat(form.proposals()).isEmpty();
        Asked asked = new Asked();
        PlanDiff before = diff(asked.say("skip friday"));
        asked.opened(before, DiffStatus.STALE, "the answer");
        asked.week = asked.inForce().as(asked.inForce().planId(), 4);
        Answer again = asked.because(
                RequestKind.REVISION, new ProposalRejected("the answer", "STALE", "the diff " + before.diffId()));
        assertThat(diff(again).basePlanVersion()).isEqualTo(4);
        assertThat(diff(again).operations()).isEqualTo(before.operations());
    }

    private static void setLandmarks(Asked asked, Map<Muscle, Landmarks> landmarks) {
        PlanProfile own = asked.profile;
        asked.profile = new PlanProfile(
                own.goal(),
                own.experience(),
                own.daysPerWeek(),
                own.sessionMinutes(),
                own.equipment(),
                own.excludedExercises(),
                own.limitations(),
                own.unit(),
                own.plateStep(),
                landmarks);
    }

    private static PlanDiff diff(Answer answer) {
        assertThat(answer.proposals()).as(answer.text()).singleElement().isInstanceOf(Proposal.Diff.class);
        return ((Proposal.Diff) answer.proposals().getFirst()).diff();
    }

    private static void keepsRules(Asked asked, PlanDiff diff) {
        assertThat(PlanEdit.apply(asked.inForce(), diff.operations(), Asked.CATALOGUE))
                .isInstanceOfSatisfying(
                        PlanEdit.Applied.class,
                        applied -> assertThat(asked.rules().violations(applied.week(), List.of()))
                                .isEmpty());
    }

    private static String brief(PlanOperation operation) {
        String start = operation.getClass().getSimpleName() + " " + operation.day();
        return switch (operation) {
            case PlanOperation.SwapExercise swap -> start + " " + swap.exerciseId() + " " + swap.newExerciseId();
            case PlanOperation.SetSets sets -> start + " " + sets.exerciseId() + " " + sets.sets();
            case PlanOperation.AddExercise add -> start + " " + add.newExerciseId() + " " + add.sets();
            case PlanOperation.RemoveExercise remove -> start + " " + remove.exerciseId();
            case PlanOperation.MoveSession move -> start + " " + move.newDay();
            case PlanOperation.SkipSession skip -> start;
            default -> operation.toString();
        };
    }
}
