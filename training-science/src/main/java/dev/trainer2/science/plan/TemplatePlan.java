package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.RtsChart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final int TEST_SETS = 3;
    private static final int TEST_REPS = 5;
    private static final double TEST_RPE = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The numbers an athlete begins with, from the estimates of the last 12 weeks; lifts without one are to be found. */
    public static TemplateState start(Template template, PlanRules rules) {
        Map<String, TemplateState.Standing> lifts = new TreeMap<>();
        template.lifts()
                .forEach((key, lift) ->
                        number(lift, rules).ifPresent(number -> lifts.put(key, TemplateState.UNKNOWN.at(number))));
        return new TemplateState(1, lifts);
    }

    /** The number a lift begins with; empty without an estimate, and for lifts that have none. */
    private static Optional<BigDecimal> number(Template.Lift lift, PlanRules rules) {
        BigDecimal start = lift.start();
        return start == null
                ? Optional.empty()
                : rules.history().best(lift.exercise()).map(best -> {
                    double kilograms = best.kilograms() * start.doubleValue() / HUNDRED.doubleValue();
                    return BigDecimal.valueOf(
                            rules.profile().plates().nearest(kilograms).value());
                });
    }

    /** The lifts whose number is still to be found: a program of percentages begins with a week that does so. */
    static Set<String> toFind(Template template, TemplateState state) {
        Set<String> keys = new TreeSet<>();
        template.lifts().forEach((key, lift) -> {
            if (lift.start() != null && state.standing(key).number() == null) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Whether no number of a program that has some is known. */
    static boolean isToFindAll(Template template, TemplateState state) {
        long numbers = template.lifts().values().stream()
                .filter(lift -> lift.start() != null)
                .count();
        return numbers > 0 && toFind(template, state).size() == numbers;
    }

    /** The same state with the numbers that are known by now. */
    static TemplateState found(Template template, TemplateState state, PlanRules rules) {
        TemplateState next = state;
        for (String key : toFind(template, state)) {
            Optional<BigDecimal> number = number(template.lift(key), rules);
            if (number.isPresent()) {
                next = next.with(key, state.standing(key).at(number.get()));
            }
        }
        return next;
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
        Set<String> toFind = toFind(template, state);
        Set<String> tested = new HashSet<>();
        for (Template.Session session : template.sessions(state.week())) {
            List<PlannedExercise> exercises = new ArrayList<>();
            for (Template.Work work : session.work()) {
                if (toFind.contains(work.lift())) {
                    String id = template.lift(work.lift()).exercise();
                    if (tested.add(id)) {
                        exercises.add(test(template, id));
                    }
                    continue;
                }
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

    /** Sets that find what a lift can do, so that percentages have something to be of. */
    private static PlannedExercise test(Template template, String id) {
        return new PlannedExercise(
                id,
                id,
                TEST_SETS,
                TEST_REPS,
                TEST_REPS,
                TEST_RPE,
                null,
                template.name() + ": find your maximum first. Work up to 5 reps that feel like RPE "
                        + PlanMarkdown.number(TEST_RPE)
                        + " and log them with their RPE; the percentages begin with it.");
    }

    /** What the percentage and the repetitions feel like by the chart; all-out sets are that, and others have the program's. */
    private static double rpe(
            Template template, Template.Work work, Template.Sets sets, @Nullable Load load, PlanRules rules) {
        if (sets.rpe() != null) {
            return sets.rpe();
        } else if (sets.allOut()) {
            return ALL_OUT;
        }
        BigDecimal start = template.lift(work.lift()).start();
        if (sets.percent() == null || start == null) {
            return template.rpe();
        }
        String id = work.exercise() == null ? template.lift(work.lift()).exercise() : work.exercise();
        double share = rules.history()
                .best(id)
                .filter(best -> load != null)
                .map(best -> Objects.requireNonNull(load).kilograms() / best.kilograms())
                .orElse(sets.percent().multiply(start).doubleValue() / (100 * 100));
        return RtsChart.rpe(share, sets.reps());
    }

    private static PlannedExercise exercise(
            Template template, Template.Work work, Template.Sets sets, TemplateState state, PlanRules rules) {
        String id = work.exercise() == null ? template.lift(work.lift()).exercise() : work.exercise();
        double given = sets.rpe() != null ? sets.rpe() : sets.allOut() ? ALL_OUT : template.rpe();
        int top = sets.to() == null ? sets.reps() : sets.to();
        CatalogExercise exercise = rules.catalogue().byId(id).orElse(null);
        Load load = exercise == null || rules.history().best(id).isEmpty()
                ? null
                : template.lift(work.lift()).rule() == Template.Progress.DOUBLE
                        ? LoadLimit.of(exercise, sets.reps(), given, rules.profile(), rules.history())
                                .flatMap(LoadLimit::suggested)
                                .orElse(null)
                        : load(
                                sets,
                                state.standing(work.lift()),
                                rules.profile().plates());
        double rpe = rpe(template, work, sets, load, rules);
        String reason = template.name() + ": " + sets.text()
                + (sets.percent() == null ? "" : " at " + sets.percent().toPlainString() + " %")
                + (sets.allOut() ? ", as many as possible" : "")
                + (load == null ? ". Find a weight that feels like RPE " + PlanMarkdown.number(rpe) + "." : ".");
        return new PlannedExercise(id, id, sets.sets(), sets.reps(), top, rpe, load, reason);
    }

    static TemplatePlan judged(Template template, PlanWeek week, PlanRules rules) {
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
