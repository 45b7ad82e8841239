package dev.trainer2.science.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From a week of a template and what was done in it to the state of the next. Pure. */
public final class TemplateRuns {
    private TemplateRuns() {}

    /**
     * The state of the next week: every lift's deciding sets as they went, then the week's own step. A session that was not
     * done moves nothing.
     *
     * @param state the week in force stands at
     * @param week the week in force
     * @param rules carry the sessions that were done
     */
    public static TemplateState after(Template template, TemplateState state, PlanWeek week, PlanRules rules) {
        TemplateProgress progress =
                new TemplateProgress(template, rules.profile().unit());
        TemplateState at = state;
        for (Template.Session session : template.sessions(state.week())) {
            LocalDate day = week.weekStart().plusDays(session.day());
            for (Template.Work work : session.work()) {
                for (Template.Sets sets : template.sets(
                        work, state.week(), at.standing(work.lift()).stage())) {
                    if (Boolean.TRUE.equals(sets.decides())) {
                        at = after(progress, at, work, sets, day, week, rules);
                    }
                }
            }
        }
        return progress.nextWeek(at);
    }

    private static TemplateState after(
            TemplateProgress progress,
            TemplateState state,
            Template.Work work,
            Template.Sets sets,
            LocalDate day,
            PlanWeek week,
            PlanRules rules) {
        String exercise =
                work.exercise() == null ? progress.template().lift(work.lift()).exercise() : work.exercise();
        return done(exercise, day, week, rules)
                .map(session -> progress.after(state, work.lift(), went(session, sets, state, work, rules)))
                .orElse(state);
    }

    /** The session of the planned day, else the one nearest to it within the week: sessions move. */
    private static Optional<ExerciseSession> done(String exercise, LocalDate day, PlanWeek week, PlanRules rules) {
        LocalDate end = week.weekStart().plusDays(6);
        return rules.history().sessions(exercise).stream()
                .filter(session -> !session.day().isBefore(week.weekStart())
                        && !session.day().isAfter(end))
                .min(java.util.Comparator.comparingLong(
                        session -> Math.abs(session.day().toEpochDay() - day.toEpochDay())));
    }

    /** Completed is: as many sets as written at its load or more, each with its repetitions. */
    private static TemplateProgress.Went went(
            ExerciseSession session, Template.Sets sets, TemplateState state, Template.Work work, PlanRules rules) {
        var load = TemplatePlan.load(
                sets, state.standing(work.lift()), rules.profile().plates());
        double needed = load == null ? Double.NEGATIVE_INFINITY : load.kilograms() - 1e-6;
        List<ExerciseSession.DoneSet> heavy = session.sets().stream()
                .filter(set -> set.load() == null || set.load().kilograms() >= needed)
                .toList();
        int reps = heavy.stream()
                .mapToInt(set -> set.reps() == null ? 0 : set.reps())
                .max()
                .orElse(0);
        long full = heavy.stream()
                .filter(set -> set.reps() != null && set.reps() >= sets.reps())
                .count();
        Optional<BigDecimal> heaviest = session.sets().stream()
                .map(ExerciseSession.DoneSet::load)
                .filter(java.util.Objects::nonNull)
                .map(one -> rules.profile().plates().entered(one))
                .max(BigDecimal::compareTo);
        return new TemplateProgress.Went(full >= sets.sets(), reps, heaviest.orElse(null));
    }
}
