package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A week of a template for an athlete.
 *
 * @param week the week as a plan
 * @param overrides what choosing the template insists on: each rule its published sets break, with the original
 * @param refusals what no choice can override, such as equipment, pain or time; the week may be given only without any
 */
public record TemplatePlan(PlanWeek week, List<PlanOverride> overrides, List<Violation> refusals) {
    private static final double ALL_OUT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The numbers an athlete begins with, from the estimates of the last 12 weeks; lifts without one are to be found. */
    public static TemplateState start(Template template, PlanRules rules) {
        Map<String, TemplateState.Standing> lifts = new TreeMap<>();
        template.lifts().forEach((key, lift) -> {
            PlanHistory.Best best = rules.history().best(lift.exercise()).orElse(null);
            if (lift.start() != null && best != null) {
                double kilograms = best.kilograms() * lift.start().doubleValue() / HUNDRED.doubleValue();
                Load load = rules.profile().plates().nearest(kilograms);
                lifts.put(key, TemplateState.UNKNOWN.at(BigDecimal.valueOf(load.value())));
            }
        });
        return new TemplateState(1, lifts);
    }

    /** The load of sets: the percentage of the lift's number on the athlete's plates; null where either is missing. */
    static @Nullable Load load(Template.Sets sets, TemplateState.Standing standing, Plates plates) {
        if (sets.percent() == null || standing.number() == null) {
            return null;
        }
        BigDecimal value = standing.number().multiply(sets.percent()).divide(HUNDRED, MathContext.DECIMAL64);
        return plates.nearest(new Load(value.doubleValue(), plates.unit()).kilograms());
    }

    /**
     * The week a state stands at, later sessions as if the earlier ones went as written.
     *
     * @param weekStart a Monday
     */
    public static TemplatePlan week(Template template, TemplateState state, PlanRules rules, LocalDate weekStart) {
        TemplateProgress progress =
                new TemplateProgress(template, rules.profile().unit());
        List<PlannedSession> sessions = new ArrayList<>();
        TemplateState at = state;
        for (Template.Session session : template.sessions(state.week())) {
            List<PlannedExercise> exercises = new ArrayList<>();
            for (Template.Work work : session.work()) {
                List<Template.Sets> sets = template.sets(
                        work, state.week(), at.standing(work.lift()).stage());
                TemplateState now = at;
                sets.forEach(one -> exercises.add(exercise(template, work, one, now, rules)));
                for (Template.Sets one : sets) {
                    if (Boolean.TRUE.equals(one.decides())) {
                        at = progress.after(at, work.lift(), TemplateProgress.Went.asWritten(one.reps()));
                    }
                }
            }
            if (!exercises.isEmpty()) {
                sessions.add(new PlannedSession(
                        weekStart.plusDays(session.day()),
                        session.name(),
                        SessionTime.minutes(exercises, rules.catalogue()),
                        exercises));
            }
        }
        int mesocycleWeek = Math.min(template.inCycle(state.week()), PlanWeek.DELOAD_WEEK - 1);
        PlanWeek week = new PlanWeek(template.id() + "-" + weekStart, 1, weekStart, mesocycleWeek, sessions);
        return judged(template, week.restated(rules.catalogue()), rules);
    }

    private static PlannedExercise exercise(
            Template template, Template.Work work, Template.Sets sets, TemplateState state, PlanRules rules) {
        String id = work.exercise() == null ? template.lift(work.lift()).exercise() : work.exercise();
        double rpe = sets.rpe() != null ? sets.rpe() : sets.allOut() ? ALL_OUT : template.rpe();
        int top = sets.to() == null ? sets.reps() : sets.to();
        CatalogExercise exercise = rules.catalogue().byId(id).orElse(null);
        Load load = exercise == null || rules.history().best(id).isEmpty()
                ? null
                : template.lift(work.lift()).rule() == Template.Progress.DOUBLE
                        ? LoadLimit.of(exercise, sets.reps(), rpe, rules.profile(), rules.history())
                                .flatMap(LoadLimit::suggested)
                                .orElse(null)
                        : load(
                                sets,
                                state.standing(work.lift()),
                                rules.profile().plates());
        String reason = template.name() + ": " + sets.text()
                + (sets.percent() == null ? "" : " at " + sets.percent().toPlainString() + " %")
                + (sets.allOut() ? ", as many as possible" : "")
                + (load == null ? ". Find a weight that feels like RPE " + PlanMarkdown.number(rpe) + "." : ".");
        return new PlannedExercise(id, id, sets.sets(), sets.reps(), top, rpe, load, reason);
    }

    private static TemplatePlan judged(Template template, PlanWeek week, PlanRules rules) {
        List<PlanOverride> overrides = new ArrayList<>();
        List<Violation> refusals = new ArrayList<>();
        for (Violation violation : rules.violations(week, List.of())) {
            if (violation.rule().overridable()) {
                overrides.add(new PlanOverride(
                        week.planId(),
                        violation.rule(),
                        violation.path(),
                        violation.message(),
                        template.name() + " is published so: " + template.source()));
            } else {
                refusals.add(violation);
            }
        }
        return new TemplatePlan(
                week,
                overrides.stream().distinct().toList(),
                refusals.stream().distinct().toList());
    }
}
