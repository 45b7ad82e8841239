package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.SetType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The next week of a program")
class TemplateRunsTest {
    private final Map<String, List<ExerciseSession>> sessions = new TreeMap<>();

    @Test
    @DisplayName("011-AC8 adds a step for every completed session of a linear lift, wherever in the week it was done")
    void linear() {
        Template template = template("stronglifts-5x5");
        done(SQUAT, 0, 5, 100, 5);
        done(SQUAT, 3, 5, 102.5, 5); // Wednesday's, a day late
        done(SQUAT, 4, 5, 105, 5);
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("107.5");
    }

    @Test
    @DisplayName("011-AC8 counts a failed session, and takes 10 % off after three in a row")
    void failed() {
        Template template = template("stronglifts-5x5");
        done(SQUAT, 0, 4, 100, 5);
        done(SQUAT, 2, 5, 97.5, 5); // five sets of five, but lighter than written
        TemplateState.Standing after = squat(template, 1, 100);
        assertThat(after.number()).isEqualByComparingTo("100");
        assertThat(after.failures()).isEqualTo(2);
        done(SQUAT, 4, 5, 100, 4);
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("011-AC8 moves nothing for a missed session, and counts a session once")
    void missed() {
        Template template = template("stronglifts-5x5");
        assertThat(squat(template, 1, 100)).isEqualTo(standing("100", 0, 0, null));
        done(SQUAT, 0, 5, 100, 5);
        assertThat(squat(template, 1, 100)).isEqualTo(standing("102.5", 0, 0, null));
        assertThat(next(template, 1, Map.of("squat", standing("100", 0, 0, null)))
                        .week())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("011-AC8 adds a step of a cycle at its end alone")
    void cycle() {
        Template template = template("531-bbb");
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("100");
        assertThat(squat(template, template.weeks(), 100).number()).isEqualByComparingTo("105");
    }

    @Test
    @DisplayName("011-AC8 adds steps by the repetitions of the all-out set, at the end of the week")
    void amrap() {
        Template template = template("nsuns-4");
        LocalDate day = day(template, "squat");
        int offset = (int) (day.toEpochDay() - MONDAY.toEpochDay());
        done(SQUAT, offset, 1, 95, 1);
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("100");
        sessions.clear();
        done(SQUAT, offset, 1, 95, 4);
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("102.5");
        sessions.clear();
        done(SQUAT, offset, 1, 95, 7);
        assertThat(squat(template, 1, 100).number()).isEqualByComparingTo("105");
    }

    @Test
    @DisplayName("011-AC8 goes a stage on after a failure, and after the last to a test whose weight decides")
    void stages() {
        Template template = template("gzclp");
        LocalDate day = day(template, "squat-t1");
        int offset = (int) (day.toEpochDay() - MONDAY.toEpochDay());
        done(SQUAT, offset, 4, 100, 3); // and no fifth, all-out set
        done(SQUAT, offset, 1, 100, 2);
        assertThat(lift(template, "squat-t1", standing("100", 0, 0, null)).stage())
                .isEqualTo(1);
        sessions.clear();
        done(SQUAT, offset, 5, 100, 3);
        assertThat(lift(template, "squat-t1", standing("100", 0, 0, null)).number())
                .isEqualByComparingTo("105");
        sessions.clear();
        done(SQUAT, offset, 1, 120, 5);
        assertThat(lift(template, "squat-t1", standing("100", 3, 0, null))).satisfies(after -> {
            assertThat(after.stage()).isZero();
            assertThat(after.number()).isEqualByComparingTo("102"); // 85 % of 120
        });
    }

    private TemplateState.Standing squat(Template template, int week, double number) {
        return next(template, week, Map.of("squat", standing(Double.toString(number), 0, 0, null)))
                .standing("squat");
    }

    private TemplateState.Standing lift(Template template, String lift, TemplateState.Standing standing) {
        return next(template, 1, Map.of(lift, standing)).standing(lift);
    }

    private TemplateState next(Template template, int week, Map<String, TemplateState.Standing> lifts) {
        PlanHistory history = new PlanHistory(MONDAY.plusDays(7), Map.of(), sessions, List.of(), null);
        PlanRules rules = new PlanRules(profile(4, 90, GYM), history, CATALOGUE);
        TemplateState state = new TemplateState(week, lifts);
        return TemplateRuns.after(
                template,
                state,
                TemplatePlan.week(template, state, rules, MONDAY).week(),
                rules);
    }

    private void done(String exercise, int day, int sets, double kilograms, int reps) {
        List<ExerciseSession.DoneSet> all = new ArrayList<>(
                Collections.nCopies(sets, new ExerciseSession.DoneSet(SetType.WORKING, kg(kilograms), reps, null)));
        List<ExerciseSession> own = sessions.computeIfAbsent(exercise, id -> new ArrayList<>());
        LocalDate date = MONDAY.plusDays(day);
        own.stream().filter(session -> session.day().equals(date)).findFirst().ifPresent(same -> {
            own.remove(same);
            all.addAll(0, same.sets());
        });
        own.add(new ExerciseSession(date, all));
    }

    private static LocalDate day(Template template, String lift) {
        return template.sessions(1).stream()
                .filter(session ->
                        session.work().stream().anyMatch(work -> work.lift().equals(lift)))
                .findFirst()
                .map(session -> MONDAY.plusDays(session.day()))
                .orElseThrow();
    }

    private static TemplateState.Standing standing(String number, int stage, int failures, @Nullable String kept) {
        return new TemplateState.Standing(
                new BigDecimal(number).setScale(1), stage, failures, kept == null ? null : new BigDecimal(kept));
    }

    private static Template template(String id) {
        return Templates.byId(id).orElseThrow();
    }
}
