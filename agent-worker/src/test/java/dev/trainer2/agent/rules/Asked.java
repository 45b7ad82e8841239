package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CheckInEntry;
import dev.trainer2.events.ConditioningEntry;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.StateCounts;
import dev.trainer2.events.TemplateRun;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.ExerciseSession;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.OpenPain;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An athlete with a generated week in force, on its Wednesday; what they ask is answered by rules. */
final class Asked {
    static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    static final String SQUAT = "Barbell_Squat";
    static final String BENCH = "Barbell_Bench_Press_-_Medium_Grip";
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    static final Set<String> GYM = Set.of("barbell", "dumbbell", "cable", "machine");

    LocalDate today = MONDAY.plusDays(2);
    PlanProfile profile = new PlanProfile(
            Goal.HYPERTROPHY, Experience.INTERMEDIATE, 4, 75, GYM, Set.of(), Set.of(), Unit.KG, null, Map.of());
    final Map<String, PlanHistory.Best> bests = new TreeMap<>();
    final Map<String, List<ExerciseSession>> sessions = new TreeMap<>();
    final List<OpenPain> pains = new ArrayList<>();
    final List<Said> memory = new ArrayList<>();
    final List<PlanDiffState> diffs = new ArrayList<>();
    final List<PlanOverride> overrides = new ArrayList<>();
    final List<WorkoutSummary> workouts = new ArrayList<>();
    final List<DailyFatigue> days = new ArrayList<>();
    final List<WeekReview> reviews = new ArrayList<>();
    final List<WeekTotals> weeks = new ArrayList<>();
    final List<ConditioningEntry> conditioning = new ArrayList<>();
    final List<CheckInEntry> checkIns = new ArrayList<>();
    boolean onboarded = true;

    @Nullable
    PlanWeek week;

    @Nullable
    TemplateRun run;

    @Nullable
    CurrentWorkout workout;

    dev.trainer2.events.@Nullable BodyweightEntry weight;

    Asked() {
        best(SQUAT, 140);
        best(BENCH, 100);
        week = WeekInForce.of(MONDAY);
    }

    /** Nothing planned yet. */
    static Asked withoutPlan() {
        Asked asked = new Asked();
        asked.week = null;
        return asked;
    }

    void best(String exercise, double kilograms) {
        bests.put(exercise, new PlanHistory.Best(kilograms, OneRepMax.Method.RTS, MONDAY.minusDays(7)));
    }

    PlanRules rules() {
        return new PlanRules(profile, new PlanHistory(today, bests, sessions, pains, null), CATALOGUE);
    }

    PlanWeek inForce() {
        return java.util.Objects.requireNonNull(week);
    }

    void opened(PlanDiff diff, DiffStatus status, @Nullable String decidedBy) {
        Instant at = today.atStartOfDay(ZONE).toInstant();
        diffs.addFirst(PlanDiffState.newBuilder()
                .setDiffId(diff.diffId())
                .setPlanId(diff.planId())
                .setBasePlanVersion(diff.basePlanVersion())
                .setStatus(status)
                .setReason(diff.reason())
                .setSignals(Diffs.readings(diff.signals()))
                .setOperations(Diffs.records(diff.operations()))
                .setProposedAt(at)
                .setExpiresAt(at.plusSeconds(172_800))
                .setCause(diff.cause().name())
                .setDecidedBy(decidedBy)
                .build());
    }

    Answer say(String text) {
        return ask(text, Occasion.chat("event"));
    }

    Answer because(RequestKind kind, @Nullable Object trigger) {
        return ask("", new Occasion(kind, "event", trigger, 1));
    }

    Answer ask(String text, Occasion occasion) {
        Question question = question(text, occasion);
        Answer answer = new RulesCoach().answer(question, delta -> {});
        memory.add(new Said(Said.Who.ATHLETE, text, question.askedAt()));
        memory.add(new Said(Said.Who.COACH, answer.text(), question.askedAt()));
        return answer;
    }

    Question question(String text, Occasion occasion) {
        return new Question(
                "request-" + memory.size(),
                text,
                today.atTime(10, 0).atZone(ZONE).toInstant(),
                ZONE,
                state(),
                plan(),
                days,
                reviews,
                rules(),
                memory,
                occasion);
    }

    @Nullable
    AthletePlan plan() {
        return week == null
                ? null
                : AthletePlan.newBuilder()
                        .setUserId("user")
                        .setModel("plan/1")
                        .setCursor(new LogPosition(0, 1L))
                        .setWeek(Weeks.record(week))
                        .setDiffs(diffs)
                        .setOverrides(overrides)
                        .setTemplate(run)
                        .build();
    }

    AthleteState state() {
        return AthleteState.newBuilder()
                .setUserId("user")
                .setModel("state/1")
                .setCursor(new LogPosition(0, 1L))
                .setRevision(1L)
                .setProfile(AthleteProfile.newBuilder()
                        .setUnit(profile.unit() == Unit.LB ? LoadUnit.lb : LoadUnit.kg)
                        .setOnboarded(onboarded)
                        .build())
                .setCounts(new StateCounts(10L, 1, 1, 1.0))
                .setCurrentWorkout(workout)
                .setRecentWorkouts(workouts)
                .setBestSets(List.of())
                .setExercises(List.of())
                .setWeeks(weeks)
                .setOpenRequests(List.of())
                .setBodyweight(weight)
                .setConditioning(conditioning)
                .setCheckIns(checkIns)
                .build();
    }
}
