package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.DeloadTrigger;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.GeneratedPlan;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Rule;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.Violation;
import dev.trainer2.science.plan.VolumeDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
        if (generated.week().sessions().isEmpty()) {
            return new Made(generated.week(), generated.notes());
        }
        List<String> notes = new ArrayList<>(notes(generated));
        PlanWeek week = lighter(question, kept(question, generated.week()), notes);
        return new Made(remaining(question, week, notes), notes);
    }

    /** A deload lasts 7 days, whatever week they end in: what of them lies in this week has fewer sets too. */
    private static PlanWeek lighter(Question question, PlanWeek week, List<String> notes) {
        Optional<LocalDate> begun = deloadBegun(question);
        Optional<DiffDraft> cut = begun.flatMap(day -> new VolumeDiffs(question.rules()).deload(week, day, List.of()));
        if (cut.isPresent()
                && PlanEdit.apply(week, cut.get().operations(), question.rules().catalogue())
                        instanceof PlanEdit.Applied lighter) {
            notes.clear(); // what fitted into the whole week is no news of a lighter one
            notes.add("your deload goes on until "
                    + Say.day(begun.orElseThrow()
                            .plusDays(DeloadTrigger.DAYS - 1L)
                            .toString()) + ": "
                    + Say.count(
                            lighter.week().sessions().stream()
                                    .mapToInt(PlannedSession::sets)
                                    .sum(),
                            "set")
                    + " in the week, loads kept");
            return lighter.week().as(week.planId(), week.version());
        }
        return week;
    }

    private static Optional<LocalDate> deloadBegun(Question question) {
        return question.plan() == null
                ? Optional.empty()
                : question.plan().getDiffs().stream()
                        .filter(diff -> diff.getStatus() == DiffStatus.ACCEPTED
                                && PlanDiff.Cause.DELOAD.name().equals(diff.getCause()))
                        .map(diff -> LocalDate.ofInstant(diff.getProposedAt(), question.zone()))
                        .max(LocalDate::compareTo);
    }

    /** Sessions of days gone by move to the days that are left; what was trained already stays where it was. */
    static PlanWeek remaining(Question question, PlanWeek week, List<String> notes) {
        boolean again = question.week()
                .filter(now -> now.weekStart().equals(week.weekStart()))
                .isPresent();
        Set<LocalDate> trained = again ? trained(question) : Set.of();
        Optional<DiffDraft> late = ScheduleDiffs.missed(
                week, trained, question.today(), question.rules().history().absences());
        if (late.isPresent()
                && PlanEdit.apply(
                                week, late.get().operations(), question.rules().catalogue())
                        instanceof PlanEdit.Applied moved
                && !moved.week().sessions().isEmpty()) {
            int left = moved.week().sessions().size();
            if (left < week.sessions().size()) {
                notes.add(left + " of " + week.sessions().size() + " sessions fit into what is left of the week");
            }
            return moved.week().as(week.planId(), week.version());
        }
        return week;
    }

    /** Sessions of a program that lie in an absence move to the days it leaves; those that find none are left out. */
    static PlanWeek beside(Question question, PlanWeek week, List<String> notes) {
        Optional<DiffDraft> moved =
                ScheduleDiffs.beside(week, question.rules().history().absences(), question.today());
        if (moved.isPresent()
                && PlanEdit.apply(
                                week, moved.get().operations(), question.rules().catalogue())
                        instanceof PlanEdit.Applied applied) {
            notes.add("you are away: " + applied.week().sessions().size() + " of "
                    + week.sessions().size() + " sessions are left");
            return applied.week().as(week.planId(), week.version());
        }
        return week;
    }

    /** Days of the latest workouts. */
    static Set<LocalDate> trained(Question question) {
        return question.state().getRecentWorkouts().stream()
                .map(WorkoutSummary::getDate)
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
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
        PlanWeek kept = each(question, made, (day, exercise) -> kept(now, day, exercise));
        Set<String> broken = question.rules().violations(kept, List.of()).stream()
                .filter(violation ->
                        violation.rule() == Rule.LOAD_TOO_HIGH || violation.rule() == Rule.LOAD_WITHOUT_HISTORY)
                .map(Violation::path)
                .collect(Collectors.toSet());
        return each(
                question,
                made,
                (day, exercise) ->
                        broken.contains("sessions[" + day + "].exercises[" + exercise.exerciseId() + "].load")
                                ? exercise
                                : kept(now, day, exercise));
    }

    private static PlanWeek each(
            Question question, PlanWeek week, BiFunction<LocalDate, PlannedExercise, PlannedExercise> change) {
        return week.with(week.sessions().stream()
                .map(session -> session.with(
                        session.exercises().stream()
                                .map(exercise -> change.apply(session.day(), exercise))
                                .toList(),
                        question.rules().catalogue()))
                .toList());
    }

    /** At the load of the same weekday, else of any other: a session may have moved. */
    private static PlannedExercise kept(PlanWeek now, LocalDate day, PlannedExercise made) {
        return now.sessions().stream()
                .sorted(Comparator.comparing(session -> session.day().getDayOfWeek() != day.getDayOfWeek()))
                .flatMap(session -> session.exercises().stream())
                .filter(before -> before.exerciseId().equals(made.exerciseId())
                        && before.repsLow() == made.repsLow()
                        && before.load() != null)
                .findFirst()
                .map(made::keeping)
                .orElse(made);
    }

    /** A deload is less on purpose: how much of the full week would have fitted is no news of it. */
    private static List<String> notes(GeneratedPlan generated) {
        List<String> notes = new ArrayList<>();
        (generated.week().deload() ? List.<GeneratedPlan.NotFitted>of() : generated.notFitted())
                .forEach(muscle -> notes.add(muscle.muscle().key() + " gets " + Say.number(muscle.got(), 1) + " of "
                        + Say.number(muscle.wanted(), 1) + " sets: " + muscle.why()));
        notes.addAll(generated.notes());
        return notes;
    }
}
