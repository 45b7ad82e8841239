package dev.trainer2.science.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** From a week of a template and what was done in it to the state of the next. Pure. */
public final class TemplateRuns {
    private static final int DAYS = 7;

    private TemplateRuns() {}

    /**
     * The state of the next week: every lift's deciding sets as they went, then the week's own step. A session that was not
     * done moves nothing, and where all numbers were to be found the week comes again with them.
     *
     * @param state the week in force stands at
     * @param week the week in force
     * @param rules carry the sessions that were done
     */
    public static TemplateState after(Template template, TemplateState state, PlanWeek week, PlanRules rules) {
        if (TemplatePlan.isToFindAll(template, state)) {
            return TemplatePlan.found(template, state, rules);
        }
        TemplateProgress progress =
                new TemplateProgress(template, rules.profile().unit());
        Map<Place, ExerciseSession> done = done(template, state, week, rules);
        TemplateState at = state;
        for (Template.Session session : template.sessions(state.week())) {
            LocalDate day = week.weekStart().plusDays(session.day());
            for (Template.Work work : session.work()) {
                ExerciseSession trained = done.get(new Place(exercise(template, work), day));
                List<Template.Sets> written = template.sets(
                        work, state.week(), at.standing(work.lift()).stage());
                for (Template.Sets sets : written) {
                    if (trained != null && Boolean.TRUE.equals(sets.decides())) {
                        at = progress.after(
                                at, work.lift(), went(trained, sets, alike(written, sets), at, work, rules));
                    }
                }
            }
        }
        return TemplatePlan.found(template, progress.nextWeek(at), rules);
    }

    /** An exercise on a day of the template. */
    private record Place(String exercise, LocalDate day) {}

    private static String exercise(Template template, Template.Work work) {
        return work.exercise() == null ? template.lift(work.lift()).exercise() : work.exercise();
    }

    /**
     * What was done for each place: the session of its day, else the nearest of the week that is for no other place. Sessions
     * move, and each counts once.
     */
    private static Map<Place, ExerciseSession> done(
            Template template, TemplateState state, PlanWeek week, PlanRules rules) {
        Set<Place> places = new LinkedHashSet<>();
        for (Template.Session session : template.sessions(state.week())) {
            session.work()
                    .forEach(work -> places.add(
                            new Place(exercise(template, work), week.weekStart().plusDays(session.day()))));
        }
        Map<Place, ExerciseSession> done = new HashMap<>();
        for (boolean sameDay : new boolean[] {true, false}) {
            for (Place place : places) {
                if (!done.containsKey(place)) {
                    rules.history().sessions(place.exercise()).stream()
                            .filter(session -> !session.day().isBefore(week.weekStart())
                                    && session.day().isBefore(week.weekStart().plusDays(DAYS)))
                            .filter(session -> !sameDay || session.day().equals(place.day()))
                            .filter(session -> !done.containsValue(session))
                            .min(Comparator.comparingLong(session -> Math.abs(
                                    session.day().toEpochDay() - place.day().toEpochDay())))
                            .ifPresent(session -> done.put(place, session));
                }
            }
        }
        return done;
    }

    /** How many sets are written like this one: the all-out set after four of the same is a fifth. */
    private static int alike(List<Template.Sets> written, Template.Sets sets) {
        return written.stream()
                .filter(one -> one.reps() == sets.reps() && Objects.equals(one.percent(), sets.percent()))
                .mapToInt(Template.Sets::sets)
                .sum();
    }

    /** Completed is: as many sets as written at its load or more, each with its repetitions. */
    private static TemplateProgress.Went went(
            ExerciseSession session,
            Template.Sets sets,
            int alike,
            TemplateState state,
            Template.Work work,
            PlanRules rules) {
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
                .filter(Objects::nonNull)
                .map(one -> rules.profile().plates().entered(one))
                .max(BigDecimal::compareTo);
        return new TemplateProgress.Went(full >= alike, reps, heaviest.orElse(null));
    }
}
