package dev.trainer2.streams.plan;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.Experience;
import dev.trainer2.events.Goal;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Rule;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.views.AthleteFold;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;

/** Commands by chance, most of which fit the plan they meet, and what is decided about them. */
final class DeskCommands {
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final AthleteState STATE = AthleteFold.of(
                    "user", List.of(event("onboarded", START, onboarded())), CATALOGUE)
            .state(new LogPosition(0, 0L));
    private static final PlanRules RULES = RulesOf.of(STATE, CATALOGUE, MONDAY);
    private static final List<PlanWeek> WEEKS = List.of(week(1), week(2), week(4), week(5));
    private static final List<String> OTHERS = List.of(
            "Leg_Press", "Barbell_Curl", "Side_Lateral_Raise", "Face_Pull", "Moon_Press", "Kettlebell_Dead_Clean");

    private final Random random;
    private final AthleteLog decided = new AthleteLog();
    private Instant now = START;
    private int diffs;

    private DeskCommands(long seed) {
        this.random = new Random(seed);
    }

    /** What is decided about so many commands, in order. */
    static List<TrainingEvent> decided(long seed, int commands) {
        DeskCommands desk = new DeskCommands(seed);
        for (int i = 0; i < commands; i++) {
            desk.next(i);
        }
        return List.copyOf(desk.decided.events());
    }

    /** The rules on the day of an event. */
    static PlanRules rules(TrainingEvent event) {
        return RulesOf.of(STATE, CATALOGUE, LocalDate.ofInstant(event.getOccurredAt(), ZoneOffset.UTC));
    }

    private void next(int number) {
        // answers come within minutes, hours or too late
        now = now.plusSeconds(random.nextInt(12) == 0 ? 49 * 3600 : 60 + random.nextInt(3600));
        PlanDesk desk = new PlanDesk("user", STATE, CATALOGUE, now);
        TrainingEvent command = event("command-" + (random.nextInt(15) == 0 ? number / 2 : number), now, payload());
        if (random.nextInt(10) == 0) {
            desk.expire(decided.events()).forEach(decided::add);
        }
        desk.decide(decided.events(), command, now).forEach(decided::add);
    }

    private SpecificRecord payload() {
        var current = PlanLog.state(decided.events()).current();
        int kind = random.nextInt(10);
        if (current == null || kind == 0) {
            return proposed();
        }
        return kind < 5 ? answered() : changed(current);
    }

    private SpecificRecord proposed() {
        PlanWeek week = WEEKS.get(random.nextInt(WEEKS.size()));
        var record = Weeks.record(week);
        switch (random.nextInt(5)) {
            case 0 -> record.setWeekStart("no day");
            case 1 -> record.getSessions().getFirst().getExercises().getFirst().setTargetRpe(9.5);
            case 2 -> record.getSessions().getFirst().getExercises().getFirst().setSets(29);
            default -> {}
        }
        return PlanProposed.newBuilder()
                .setRequestId("request")
                .setWeek(record)
                .setNotes(List.of())
                .setOverrides(overrides())
                .build();
    }

    private List<PlanOverride> overrides() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(override(Rule.RPE_TOO_HIGH.name()), override(Rule.VOLUME_OVER_MRV.name()));
            case 1 -> List.of(override("NO_SUCH_RULE"), override(Rule.EQUIPMENT.name()));
            default -> List.of();
        };
    }

    private static PlanOverride override(String rule) {
        return PlanOverride.newBuilder()
                .setRule(rule)
                .setPath("*")
                .setOriginal("")
                .setReason(ByteBuffer.allocate(0))
                .build();
    }

    private SpecificRecord answered() {
        Decision[] all = {Decision.ACCEPT, Decision.ACCEPT, Decision.ACCEPT, Decision.DENY, Decision.MODIFY};
        return PlanDiffAnswered.newBuilder()
                .setDiffId("diff-" + Math.max(0, diffs - random.nextInt(5) / 3))
                .setDecision(all[random.nextInt(all.length)])
                .build();
    }

    private SpecificRecord changed(PlanWeek week) {
        diffs += random.nextInt(9) == 0 ? 0 : 1;
        PlanDiff.Cause cause = PlanDiff.Cause.values()[random.nextInt(PlanDiff.Cause.values().length)];
        return DiffProposed.newBuilder()
                .setRequestId("request")
                .setDiffId("diff-" + diffs)
                .setPlanId(week.planId())
                .setBasePlanVersion(week.version() - random.nextInt(8) / 7)
                .setReason("")
                .setSignals(List.of())
                .setOperations(Diffs.records(List.of(operation(week))))
                .setCause(cause.name())
                .setOverrides(overrides())
                .build();
    }

    private PlanOperation operation(PlanWeek week) {
        if (week.sessions().isEmpty()) {
            return new PlanOperation.SkipSession(MONDAY, "");
        }
        PlannedSession session =
                week.sessions().get(random.nextInt(week.sessions().size()));
        String id = session.exercises()
                .get(random.nextInt(session.exercises().size()))
                .exerciseId();
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new PlanOperation.SwapExercise(session.day(), id, other, null, "");
            case 1 -> new PlanOperation.AddExercise(session.day(), other, 2, 8, 12, 8, null, "");
            case 2 -> new PlanOperation.RemoveExercise(session.day(), id, "");
            case 3 -> new PlanOperation.MoveSession(session.day(), MONDAY.plusDays(random.nextInt(9)), "");
            case 4 -> new PlanOperation.SetRpe(session.day(), id, 6 + random.nextInt(9) / 2.0, "");
            case 5 -> new PlanOperation.SetSets(session.day(), id, random.nextInt(14), "");
            case 6 -> new PlanOperation.SetRepRange(session.day(), id, random.nextInt(12), 10, "");
            default -> new PlanOperation.SetSets(session.day(), id, 1 + random.nextInt(4), "");
        };
    }

    private static PlanWeek week(int mesocycleWeek) {
        return PlanGenerator.week(RULES.profile(), RULES.history(), CATALOGUE, MONDAY, mesocycleWeek)
                .week();
    }

    private static UserOnboarded onboarded() {
        return UserOnboarded.newBuilder()
                .setDisplayName(ByteBuffer.allocate(0))
                .setGoal(Goal.HYPERTROPHY)
                .setExperience(Experience.INTERMEDIATE)
                .setDaysPerWeek(4)
                .setSessionMinutes(75)
                .setEquipment(List.of("barbell", "dumbbell", "cable", "machine"))
                .setExcludedExercises(List.of())
                .setLimitations(List.of())
                .setUnit(LoadUnit.kg)
                .build();
    }

    private static TrainingEvent event(String id, Instant at, SpecificRecord payload) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId("user")
                .setOccurredAt(at)
                .setZoneId("UTC")
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0))
                .setPayload(payload)
                .build();
    }
}
