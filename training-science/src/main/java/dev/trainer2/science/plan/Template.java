package dev.trainer2.science.plan;

import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published program as data, one file of {@code templates/}. Loads are percentages of one number per lift: a training max
 * or the weight of the work sets.
 *
 * @param id such as {@code 531-bbb}
 * @param name what it is called
 * @param source who published it, and which rules of it are meant
 * @param weeks weeks until it begins again
 * @param rpe target RPE of sets that name none and are not all-out
 * @param lifts the numbers that progress, by key
 * @param schemes sets by name
 * @param sessions in order
 */
public record Template(
        String id,
        String name,
        String source,
        int weeks,
        double rpe,
        Map<String, Lift> lifts,
        Map<String, Scheme> schemes,
        List<Session> sessions) {

    /** How a lift's number moves; {@link TemplateProgress} says when. */
    public enum Progress {
        /** A step at the end of every cycle. */
        CYCLE,
        /** Steps by the repetitions of the deciding set. */
        AMRAP_STEPS,
        /** A step after every completed workout, 10 % off after three failures in a row. */
        LINEAR,
        /** A step after every completed workout; a failure goes to fewer repetitions, and after the last to a test. */
        STAGES_RETEST,
        /** The same, and after the last stage the first one anew, heavier than it last was. */
        STAGES_HEAVIER,
        /** A step when the all-out set reaches 25 repetitions. */
        AMRAP_25,
        /** 2.5 % a week in which every deciding set was completed. */
        WEEKLY_PERCENT,
        /** Double progression, by {@link Progression}. */
        DOUBLE
    }

    /**
     * A number that progresses.
     *
     * @param exercise catalogue exercise
     * @param rule how it moves
     * @param start percent of the estimated maximum it begins with; null for double progression
     * @param addKg a step of it in kilograms; null where the rule knows no steps
     * @param addLb a step of it in pounds
     */
    public record Lift(
            String exercise,
            Progress rule,
            @Nullable BigDecimal start,
            @Nullable BigDecimal addKg,
            @Nullable BigDecimal addLb) {
        BigDecimal step(Unit unit) {
            return Objects.requireNonNullElse(unit == Unit.KG ? addKg : addLb, BigDecimal.ZERO);
        }
    }

    /** What a scheme's variants go by. */
    public enum By {
        WEEK,
        STAGE
    }

    /**
     * Sets of a lift, other ones by week of the cycle or by stage of the lift; a single variant holds for all.
     *
     * @param by what they go by
     * @param variants in order
     */
    public record Scheme(By by, List<List<Sets>> variants) {
        List<Sets> variant(int week, int stage) {
            return variants.get((by == By.WEEK ? week - 1 : stage) % variants.size());
        }
    }

    /**
     * Sets of the same repetitions at the same load.
     *
     * @param sets how many
     * @param reps repetitions, the bottom of the range where there is one
     * @param to the top of the range; null for {@code reps}
     * @param percent of the lift's number; null where it has none
     * @param amrap whether the set goes on for as many repetitions as possible
     * @param rpe target RPE; null for the template's, 10 for all-out sets
     * @param decides whether the progress of the lift hangs on it
     */
    public record Sets(
            int sets,
            int reps,
            @Nullable Integer to,
            @Nullable BigDecimal percent,
            @Nullable Boolean amrap,
            @Nullable Double rpe,
            @Nullable Boolean decides) {
        /** Whether it is all-out. */
        public boolean allOut() {
            return Boolean.TRUE.equals(amrap);
        }

        /** Such as {@code 5x5}, {@code 1x3+} or {@code 3x8-12}. */
        public String text() {
            return sets + "x" + reps + (to == null ? "" : "-" + to) + (allOut() ? "+" : "");
        }
    }

    /**
     * A session of the cycle.
     *
     * @param name what it is called
     * @param day days after Monday
     * @param weeks the weeks of the cycle that have it; null for all
     * @param work in order
     */
    public record Session(String name, int day, @Nullable List<Integer> weeks, List<Work> work) {}

    /**
     * A lift in a session.
     *
     * @param lift key of its number
     * @param scheme its sets
     * @param exercise another exercise done off that number; null for the lift's own
     */
    public record Work(String lift, String scheme, @Nullable String exercise) {}

    /** The sessions of a week, counted from 1 through all cycles. */
    public List<Session> sessions(int week) {
        int inCycle = inCycle(week);
        return sessions.stream()
                .filter(session -> session.weeks() == null || session.weeks().contains(inCycle))
                .toList();
    }

    int inCycle(int week) {
        return (week - 1) % weeks + 1;
    }

    Lift lift(String key) {
        return Objects.requireNonNull(lifts.get(key), () -> "a lift " + key + " in " + id);
    }

    List<Sets> sets(Work work, int week, int stage) {
        return Objects.requireNonNull(schemes.get(work.scheme()), () -> "a scheme " + work.scheme() + " in " + id)
                .variant(inCycle(week), stage);
    }
}
