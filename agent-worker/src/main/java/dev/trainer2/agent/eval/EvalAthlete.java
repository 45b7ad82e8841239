package dev.trainer2.agent.eval;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.StateCounts;
import dev.trainer2.science.Absence;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.Habits;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A made-up athlete to ask as: twelve weeks of training by a simple scheme, a plan in force, on a Tuesday. */
final class EvalAthlete {
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    static final String USER = "eval-athlete";
    private static final LogPosition CURSOR = new LogPosition(0, 1L);

    final LocalDate today;
    final EvalLog log;
    final PlanProfile profile = new PlanProfile(
            Goal.HYPERTROPHY,
            Experience.INTERMEDIATE,
            4,
            75,
            Set.of("barbell", "dumbbell", "cable", "machine"),
            Set.of(),
            Set.of(),
            Unit.KG,
            null,
            Map.of());
    /** Days the athlete is away, as the conversation goes. */
    final List<Absence> absences = new ArrayList<>();

    private final boolean fresh;

    EvalAthlete(String kind) {
        this.today = LocalDate.of(2026, 12, 1);
        this.fresh = kind.equals("new");
        this.log = fresh
                ? EvalLog.empty()
                : EvalLog.trained(kind.equals("old") ? today.minusDays(400) : today, kind.equals("workout"));
    }

    PlanRules rules() {
        return new PlanRules(
                profile,
                new PlanHistory(today, log.bests(), log.sessions(), List.of(), null, Habits.NONE, absences),
                CATALOGUE);
    }

    /** The week by the rules. */
    PlanWeek week() {
        return PlanGenerator.week(
                        profile, rules().history(), CATALOGUE, dev.trainer2.science.WeeklyReviews.mondayOf(today), 1)
                .week();
    }

    AthletePlan plan(PlanWeek week) {
        return AthletePlan.newBuilder()
                .setUserId(USER)
                .setModel("plan/1")
                .setCursor(CURSOR)
                .setWeek(Weeks.record(week))
                .setDiffs(List.of())
                .build();
    }

    AthleteState state() {
        return AthleteState.newBuilder()
                .setUserId(USER)
                .setModel("state/1")
                .setCursor(CURSOR)
                .setRevision(1L)
                .setProfile(AthleteProfile.newBuilder()
                        .setUnit(LoadUnit.kg)
                        .setZoneId(ZONE.getId())
                        .setOnboarded(!fresh)
                        .build())
                .setCounts(new StateCounts((long) log.sets(), log.workouts(), log.sets(), log.tonnage()))
                .setCurrentWorkout(log.current())
                .setRecentWorkouts(log.recent())
                .setBestSets(log.bestSets())
                .setExercises(log.exercises())
                .setWeeks(log.weeks())
                .setOpenRequests(List.of())
                .setBodyweight(
                        fresh
                                ? null
                                : BodyweightEntry.newBuilder()
                                        .setLoad(new Load(70.0, LoadUnit.kg))
                                        .setOccurredAt(today.minusDays(2)
                                                .atTime(7, 0)
                                                .atZone(ZONE)
                                                .toInstant())
                                        .setEventId("weight")
                                        .build())
                .build();
    }
}
