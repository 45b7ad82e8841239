package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.GeneratedPlan;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.ScheduleDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weeks by the rules: the first of a mesocycle, and the one after a week that is there. Pure. */
final class WeekPlans {
    private WeekPlans() {}

    /** A week and what could not be fitted into it, in words. */
    record Made(PlanWeek week, List<String> notes) {}

    /** The week that a Monday begins; sessions of days gone by move to the days that are left. */
    static Made of(Question question, LocalDate monday) {
        GeneratedPlan generated = PlanGenerator.week(
                question.rules().profile(),
                question.rules().history(),
                question.rules().catalogue(),
                monday,
                mesocycleWeek(question, monday));
        List<String> notes = new ArrayList<>(notes(generated));
        PlanWeek week = kept(question, generated.week());
        Optional<DiffDraft> late = ScheduleDiffs.missed(week, Set.of(), question.today());
        if (late.isPresent()
                && PlanEdit.apply(
                                week, late.get().operations(), question.rules().catalogue())
                        instanceof PlanEdit.Applied moved
                && !moved.week().sessions().isEmpty()) {
            int left = moved.week().sessions().size();
            if (left < week.sessions().size()) {
                notes.add(left + " of " + week.sessions().size() + " sessions fit into what is left of the week");
            }
            week = moved.week().as(week.planId(), week.version());
        }
        return new Made(week, notes);
    }

    /** Which Monday a plan begins with when none was named: this week's while days are left, else the next. */
    static LocalDate monday(LocalDate today) {
        LocalDate monday = dev.trainer2.science.WeeklyReviews.mondayOf(today);
        return today.getDayOfWeek().getValue() <= java.time.DayOfWeek.THURSDAY.getValue()
                ? monday
                : monday.plusWeeks(1);
    }

    /** A mesocycle goes on with every week of it; after the deload, or a break, the next one begins. */
    private static int mesocycleWeek(Question question, LocalDate monday) {
        PlanWeek now = question.week().orElse(null);
        if (now == null) {
            return 1;
        } else if (monday.equals(now.weekStart())) {
            return now.mesocycleWeek();
        }
        boolean next = monday.equals(now.weekStart().plusWeeks(1));
        return next && !now.deload() ? now.mesocycleWeek() + 1 : 1;
    }

    /** Loads stay those of the plan in force where they still keep the rules: they change by accepted diffs alone. */
    private static PlanWeek kept(Question question, PlanWeek made) {
        PlanWeek now = question.week().orElse(null);
        if (now == null) {
            return made;
        }
        List<PlannedSession> sessions = made.sessions().stream()
                .map(session -> session.with(
                        session.exercises().stream()
                                .map(exercise -> kept(now, exercise))
                                .toList(),
                        question.rules().catalogue()))
                .toList();
        PlanWeek kept = made.with(sessions);
        return question.rules().violations(kept, List.of()).isEmpty() ? kept : made;
    }

    private static PlannedExercise kept(PlanWeek now, PlannedExercise made) {
        return now.sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .filter(before -> before.exerciseId().equals(made.exerciseId())
                        && before.repsLow() == made.repsLow()
                        && before.load() != null)
                .findFirst()
                .map(before -> made.keeping(before))
                .orElse(made);
    }

    private static List<String> notes(GeneratedPlan generated) {
        List<String> notes = new ArrayList<>();
        generated
                .notFitted()
                .forEach(muscle -> notes.add(muscle.muscle().key() + " gets " + Say.number(muscle.got(), 1) + " of "
                        + Say.number(muscle.wanted(), 1) + " sets: " + muscle.why()));
        notes.addAll(generated.notes());
        return notes;
    }
}
