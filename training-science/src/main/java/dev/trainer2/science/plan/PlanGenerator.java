package dev.trainer2.science.plan;

import dev.trainer2.science.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a week of a mesocycle by rules: a split by days, exercises by preference, sets from the least toward the most useful
 * volume, loads from the estimates. The same input gives the same week.
 */
public final class PlanGenerator {
    private PlanGenerator() {}

    /**
     * The week.
     *
     * @param weekStart a Monday
     * @param mesocycleWeek 1 to 5; 5 is the deload
     * @throws IllegalArgumentException when it is no such week
     */
    public static GeneratedPlan week(
            PlanProfile profile, PlanHistory history, Catalogue catalogue, LocalDate weekStart, int mesocycleWeek) {
        PlanWeek empty = new PlanWeek("plan-" + weekStart, 1, weekStart, mesocycleWeek, List.of());
        List<Violation> wrong = PlanStructure.check(empty);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong.getFirst().message());
        }
        List<LocalDate> days = SessionDays.of(weekStart, profile.daysPerWeek(), history.absences());
        if (days.isEmpty()) {
            return new GeneratedPlan(empty, List.of(), List.of("you are away all week"));
        }
        PlanProfile fitted = profile.withDays(days.size());
        List<Split> splits = Split.of(days.size());
        List<PlanSlot> slots = slots(splits, new ExerciseChoice(fitted, history, catalogue));
        boolean gently = history.isReturning();
        Mesocycle mesocycle =
                new Mesocycle(fitted, gently ? Map.of() : history.habits().weeklySets(), slots, splits.size());
        mesocycle.advance(gently ? 1 : Math.min(mesocycleWeek, PlanWeek.DELOAD_WEEK - 1));
        PlanWriter writer = new PlanWriter(fitted, history, catalogue, mesocycle);
        List<String> notes = notes(fitted, splits, slots, mesocycle);
        if (days.size() < profile.daysPerWeek()) {
            notes.addFirst("you are away: " + days.size() + " of " + profile.daysPerWeek() + " sessions are left");
        }
        PlanWeek week = empty.with(writer.sessions(splits, days, slots, empty));
        notes.addAll(OwnLifts.leftOut(week, fitted, history, catalogue));
        return new GeneratedPlan(week, mesocycle.notFitted(empty.deload()), notes);
    }

    private static List<PlanSlot> slots(List<Split> splits, ExerciseChoice choice) {
        List<PlanSlot> slots = new ArrayList<>();
        List<Set<String>> taken = new ArrayList<>();
        // what the sessions are built on is chosen for the whole week first: the best lifts go there
        for (int session = 0; session < splits.size(); session++) {
            taken.add(new HashSet<>());
            add(slots, session, splits.get(session).frame(), true, choice, taken.get(session));
        }
        for (int session = 0; session < splits.size(); session++) {
            add(slots, session, splits.get(session).accessories(), false, choice, taken.get(session));
        }
        return slots;
    }

    private static void add(
            List<PlanSlot> slots,
            int session,
            List<Movement> movements,
            boolean frame,
            ExerciseChoice choice,
            Set<String> taken) {
        for (Movement movement : movements) {
            choice.next(movement, taken).ifPresent(exercise -> {
                taken.add(exercise.id());
                slots.add(PlanSlot.of(session, movement, frame, exercise));
            });
        }
    }

    private static List<String> notes(
            PlanProfile profile, List<Split> splits, List<PlanSlot> slots, Mesocycle mesocycle) {
        List<String> notes = new ArrayList<>();
        profile.limitations().stream()
                .filter(area -> PainAreas.named(area).isEmpty())
                .sorted()
                .forEach(area ->
                        notes.add("the plan cannot spare one of the limitations: it is no muscle or joint it knows"));
        for (int session = 0; session < splits.size(); session++) {
            if (!mesocycle.trains(session)) {
                notes.add("no session \"" + splits.get(session).name() + "\": nothing was left to do in it");
            }
        }
        notes.addAll(MissingPatterns.of(splits, slots, mesocycle));
        return notes;
    }
}
