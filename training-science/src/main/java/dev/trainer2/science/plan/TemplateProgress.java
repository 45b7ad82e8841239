package dev.trainer2.science.plan;

import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.TemplateState.Standing;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves the numbers of a template by its published rules.
 *
 * @param template which
 * @param unit the unit of the numbers
 */
public record TemplateProgress(Template template, Unit unit) {
    private static final int FAILURES = 3;
    private static final BigDecimal OFF = new BigDecimal("0.9");
    private static final BigDecimal AFTER_TEST = new BigDecimal("0.85");
    private static final BigDecimal WEEKLY = new BigDecimal("1.025");
    private static final BigDecimal HEAVIER_KG = BigDecimal.TEN;
    private static final BigDecimal HEAVIER_LB = new BigDecimal("20");
    private static final int MANY = 25;
    private static final int SOME_REPS = 2;
    private static final int MORE_REPS = 6;
    private static final int STAGES = 3;

    /**
     * How the deciding set of a lift went.
     *
     * @param completed whether every set had its repetitions
     * @param reps repetitions of the deciding set
     * @param tested the weight found in a test, in the athlete's unit; null without one
     */
    public record Went(
            boolean completed, int reps, @Nullable BigDecimal tested) {
        /** All sets as written. */
        public static Went asWritten(int reps) {
            return new Went(true, reps, null);
        }
    }

    /** The state after a lift was trained; lifts without a number stay as they are. */
    public TemplateState after(TemplateState state, String lift, Went went) {
        Standing standing = state.standing(lift);
        BigDecimal number = standing.number();
        if (number == null) {
            return state;
        }
        Template.Lift rules = template.lift(lift);
        BigDecimal step = rules.step(unit);
        Standing next = switch (rules.rule()) {
            case LINEAR -> linear(standing, number, step, went.completed());
            case AMRAP_STEPS -> new Standing(number, 0, 0, number.add(step.multiply(BigDecimal.valueOf(steps(went)))));
            case AMRAP_25 -> went.completed() && went.reps() >= MANY ? standing.at(number.add(step)) : standing;
            case STAGES_RETEST -> retest(standing, number, step, went);
            case STAGES_HEAVIER -> heavier(standing, number, step, went.completed());
            case WEEKLY_PERCENT ->
                went.completed() ? standing : new Standing(number, standing.stage(), 1, standing.kept());
            case CYCLE, DOUBLE -> standing;
        };
        return state.with(lift, next);
    }

    /** Of "one or two steps" and "two or three" the smaller, which is what holds longest. */
    private static int steps(Went went) {
        if (!went.completed() || went.reps() < SOME_REPS) {
            return 0;
        }
        return went.reps() < MORE_REPS ? 1 : 2;
    }

    private static Standing linear(Standing standing, BigDecimal number, BigDecimal step, boolean completed) {
        if (completed) {
            return new Standing(number.add(step), 0, 0, null);
        }
        boolean stuck = standing.failures() + 1 >= FAILURES;
        return stuck
                ? new Standing(number.multiply(OFF), 0, 0, null)
                : new Standing(number, 0, standing.failures() + 1, null);
    }

    private static Standing retest(Standing standing, BigDecimal number, BigDecimal step, Went went) {
        if (standing.stage() >= STAGES) {
            return went.tested() == null ? standing : new Standing(went.tested().multiply(AFTER_TEST), 0, 0, null);
        }
        return went.completed() ? standing.at(number.add(step)) : new Standing(number, standing.stage() + 1, 0, null);
    }

    private Standing heavier(Standing standing, BigDecimal number, BigDecimal step, boolean completed) {
        BigDecimal first = standing.stage() == 0 || standing.kept() == null ? number : standing.kept();
        if (completed) {
            return new Standing(number.add(step), standing.stage(), 0, first);
        } else if (standing.stage() + 1 < STAGES) {
            return new Standing(number, standing.stage() + 1, 0, first);
        }
        return new Standing(first.add(unit == Unit.KG ? HEAVIER_KG : HEAVIER_LB), 0, 0, null);
    }

    /** The state of the next week. */
    public TemplateState nextWeek(TemplateState state) {
        TemplateState next = new TemplateState(state.week() + 1, state.lifts());
        for (Map.Entry<String, Standing> entry : state.lifts().entrySet()) {
            Standing standing = entry.getValue();
            BigDecimal number = standing.number();
            if (number != null) {
                next = next.with(
                        entry.getKey(), nextWeek(template.lift(entry.getKey()), standing, number, state.week()));
            }
        }
        return next;
    }

    private Standing nextWeek(Template.Lift rules, Standing standing, BigDecimal number, int week) {
        return switch (rules.rule()) {
            case WEEKLY_PERCENT ->
                new Standing(standing.failures() == 0 ? number.multiply(WEEKLY) : number, 0, 0, null);
            case AMRAP_STEPS -> new Standing(standing.kept() == null ? number : standing.kept(), 0, 0, null);
            case CYCLE ->
                template.inCycle(week) == template.weeks() ? standing.at(number.add(rules.step(unit))) : standing;
            case LINEAR, STAGES_RETEST, STAGES_HEAVIER, AMRAP_25, DOUBLE -> standing;
        };
    }
}
