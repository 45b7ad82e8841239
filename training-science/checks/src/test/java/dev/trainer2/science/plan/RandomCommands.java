package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.kg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns random numbers into commands that mostly fit what they meet, so that plans really change. */
final class RandomCommands {
    private static final int HOURS = 3600;
    private static final List<String> OTHERS = List.of(
            Plans.SQUAT,
            Plans.BENCH,
            Plans.CURL,
            "Leg_Press",
            "Side_Lateral_Raise",
            "Leg_Extensions",
            "Ab_Roller",
            "Moon");

    private final List<PlanWeek> weeks;
    private Instant at = Instant.parse("2026-01-05T08:00:00Z");
    private int count;
    private int diffs;

    /** Numbers behind a command: what, and which. */
    record Seed(int kind, int a, int b, int c, boolean hurts) {}

    RandomCommands(List<PlanWeek> weeks) {
        this.weeks = weeks;
    }

    PlanCommand next(Seed seed, PlanState state) {
        at = at.plusSeconds(seed.c() == 0 ? 50L * HOURS : seed.c() * 600L);
        String id = "e" + count++;
        PlanWeek current = state.current();
        if (current == null || seed.kind() == 0) {
            return new PlanCommand.ProposeWeek(id, at, weeks.get(seed.a() % weeks.size()));
        } else if (seed.kind() == 1) {
            Rule rule = Rule.values()[seed.a() % Rule.values().length];
            return new PlanCommand.Insist(id, at, new PlanOverride("plan", rule, "*", "", ""));
        } else if (seed.kind() == 2) {
            return new PlanCommand.Tick(id, at);
        } else if (seed.kind() < 9) {
            PlanCommand.Decision decision = seed.b() < 6
                    ? PlanCommand.Decision.ACCEPT
                    : seed.b() < 8 ? PlanCommand.Decision.DENY : PlanCommand.Decision.MODIFY;
            return new PlanCommand.Answer(id, at, "d" + (diffs - (seed.a() < 7 ? 0 : seed.a() - 6)), decision);
        }
        return new PlanCommand.ProposeDiff(id, at, diff(seed, current));
    }

    private PlanDiff diff(Seed seed, PlanWeek week) {
        diffs += seed.b() == 9 ? 0 : 1;
        int base = week.version() - (seed.a() == 9 ? 1 : 0);
        PlanDiff.Cause cause = PlanDiff.Cause.values()[seed.c() % PlanDiff.Cause.values().length];
        List<PlanOperation> operations = new ArrayList<>();
        for (int i = 0; i <= seed.a() % 3; i++) {
            operations.add(operation(seed.a() + 3 * i, seed.b() + 7 * i, seed.c() + i, week));
        }
        return new PlanDiff("d" + diffs, "plan", base, cause, "", List.of(), operations);
    }

    private static PlanOperation operation(int a, int b, int c, PlanWeek week) {
        if (week.sessions().isEmpty()) {
            return new PlanOperation.SkipSession(MONDAY, "");
        }
        PlannedSession session = week.sessions().get(a % week.sessions().size());
        LocalDate day = session.day();
        String id = session.exercises().get(b % session.exercises().size()).exerciseId();
        String other = OTHERS.get((a + b) % OTHERS.size());
        return switch ((a + 2 * b + c) % 10) {
            case 0 -> new PlanOperation.SwapExercise(day, id, other, null, "");
            case 1 -> new PlanOperation.SetLoad(day, id, c < 3 ? null : kg(c * 15), "");
            case 2 -> new PlanOperation.SetRepRange(day, id, b, b + 3, "");
            case 3 -> new PlanOperation.SetRpe(day, id, a / 2.0 + 4, "");
            case 4 -> new PlanOperation.AddExercise(day, other, c, 5, 8, 8, null, "");
            case 5 -> new PlanOperation.RemoveExercise(day, id, "");
            case 6 -> new PlanOperation.MoveSession(day, MONDAY.plusDays(b % 8), "");
            case 7 -> a == 4 ? new PlanOperation.SkipSession(day, "") : new PlanOperation.SetSets(day, id, c + 6, "");
            default -> new PlanOperation.SetSets(day, id, c, "");
        };
    }
}
