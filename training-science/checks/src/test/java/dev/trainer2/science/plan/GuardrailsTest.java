package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.CURL;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.ROW;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.exercise;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.profile;
import static dev.trainer2.science.plan.Plans.session;
import static dev.trainer2.science.plan.Plans.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guardrails")
class GuardrailsTest {
    private static final PlanProfile ATHLETE = profile(3, 60, GYM);

    private static List<Violation> check(PlanWeek week, PlanProfile profile, PlanHistory history) {
        return Guardrails.check(week, profile, history, CATALOGUE);
    }

    private static List<Rule> rules(PlanWeek week) {
        return check(week, ATHLETE, history(Map.of())).stream()
                .map(Violation::rule)
                .toList();
    }

    private static PlannedExercise planned(int sets, int low, int high, double rpe) {
        return new PlannedExercise(SQUAT, "Barbell Squat", sets, low, high, rpe, null, "");
    }

    @Test
    @DisplayName("let a plain week pass")
    void passes() {
        assertThat(rules(week(session(0, exercise(SQUAT, 4, null), exercise(BENCH, 4, null)))))
                .isEmpty();
    }

    @Test
    @DisplayName("008-AC1 hold pain and exclusions against the days to come, not against what is over")
    void over() {
        PlanHistory hurting = new PlanHistory(
                MONDAY.plusDays(2),
                Map.of(),
                Map.of(),
                List.of(new OpenPain("quads", 6, null, MONDAY.plusDays(2))),
                null);
        assertThat(check(week(session(1, exercise(SQUAT, 3, null))), ATHLETE, hurting))
                .isEmpty();
        assertThat(check(week(session(2, exercise(SQUAT, 3, null))), ATHLETE, hurting))
                .extracting(Violation::rule)
                .containsExactly(Rule.PAIN);
    }

    @Test
    @DisplayName("008-AC1 allow only exercises of the catalogue")
    void unknown() {
        PlannedExercise invented = new PlannedExercise("Moon_Press", "Moon Press", 3, 8, 10, 8, null, "");
        assertThat(check(week(session(0, invented)), ATHLETE, history(Map.of())))
                .containsExactly(new Violation(
                        Rule.UNKNOWN_EXERCISE,
                        "sessions[2026-01-05].exercises[Moon_Press]",
                        "the catalogue has no exercise Moon_Press"));
    }

    @ParameterizedTest
    @CsvSource({
        "Barbell_Squat, '', false",
        "Barbell_Squat, barbell, true",
        "Pushups, '', true",
        "Inverted_Row, '', true",
        "Weighted_Pull_Ups, barbell, false",
        "Weighted_Pull_Ups, other, true"
    })
    @DisplayName("008-AC1 allow only equipment at hand, the body and none always, other only if named")
    void equipment(String exercise, String equipment, boolean allowed) {
        var found = check(
                week(session(0, exercise(exercise, 2, null))), profile(3, 60, Set.of(equipment)), history(Map.of()));
        assertThat(found.stream().map(Violation::rule).toList())
                .isEqualTo(allowed ? List.of() : List.of(Rule.EQUIPMENT));
    }

    @Test
    @DisplayName("008-AC1 keep out what is excluded, what hurts and what loads a hurting or spared area")
    void painAndExclusion() {
        PlanWeek week = week(session(0, exercise(SQUAT, 3, null), exercise(BENCH, 3, null)));
        PlanProfile excludes = new PlanProfile(
                Goal.GENERAL,
                Experience.BEGINNER,
                3,
                60,
                GYM,
                Set.of(SQUAT),
                Set.of("shoulder", "elves"),
                Unit.KG,
                null,
                Map.of());
        assertThat(check(week, excludes, history(Map.of())))
                .extracting(Violation::rule)
                .containsExactly(Rule.EXCLUDED, Rule.LIMITATION);
        OpenPain knee = new OpenPain("knee", 6, null, MONDAY.minusDays(2));
        assertThat(check(week, ATHLETE, history(Map.of(), knee)))
                .containsExactly(new Violation(
                        Rule.PAIN,
                        "sessions[2026-01-05].exercises[Barbell_Squat]",
                        "Barbell Squat loads knee (severity 6, reported 2026-01-03): straightens the knee under load"));
        OpenPain bench = new OpenPain("knee", 6, BENCH, MONDAY);
        assertThat(check(week, ATHLETE, history(Map.of(), bench)))
                .extracting(Violation::path)
                .containsExactly("sessions[2026-01-05].exercises[" + BENCH + "]");
    }

    @Test
    @DisplayName("008-AC1 keep sets per muscle under MRV, the athlete's own first, whatever the target RPE")
    void volume() {
        PlanProfile small = new PlanProfile(
                Goal.GENERAL,
                Experience.BEGINNER,
                3,
                60,
                GYM,
                Set.of(),
                Set.of(),
                Unit.KG,
                null,
                Map.of(Muscle.BICEPS, new Landmarks(2, 4, 6)));
        PlannedExercise easy = new PlannedExercise(CURL, "Barbell Curl", 6, 8, 10, 5, null, "");
        assertThat(check(week(session(0, easy.withSets(5))), small, history(Map.of())))
                .isEmpty();
        assertThat(check(week(session(0, easy)), small, history(Map.of())))
                .containsExactly(
                        new Violation(Rule.VOLUME_OVER_MRV, "muscles.biceps", "biceps gets 6 sets, not under its 6"));
        // half a set for a helping muscle: 8 x 0.5 = 4 from rows, and 2 curls
        assertThat(check(week(session(0, exercise(ROW, 8, null), easy.withSets(2))), small, history(Map.of())))
                .extracting(Violation::path)
                .containsExactly("muscles.biceps");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 81, true", // 73.9 kg at 8 @ 8; 10 % is 81.29
        "100, 81.3, false",
        "20, 17.25, true", // 14.78 kg; a plate step more, 17.28, is the larger
        "20, 17.3, false"
    })
    @DisplayName("008-AC1 keep loads within the larger of 10 % and a plate step over what the best estimate says")
    void loads(double best, double load, boolean allowed) {
        var found = check(week(session(0, exercise(SQUAT, 3, kg(load)))), ATHLETE, history(Map.of(SQUAT, best)));
        assertThat(found.stream().map(Violation::rule).toList())
                .isEqualTo(allowed ? List.of() : List.of(Rule.LOAD_TOO_HIGH));
    }

    @Test
    @DisplayName("008-AC1 suggest no load without history, and count the body where it moves")
    void loadsWithout() {
        assertThat(rules(week(session(0, exercise(SQUAT, 3, kg(20)))))).containsExactly(Rule.LOAD_WITHOUT_HISTORY);
        PlanWeek pullups = week(session(0, exercise("Pullups", 3, kg(10))));
        PlanHistory unweighed = history(Map.of("Pullups", 110.0));
        assertThat(check(pullups, ATHLETE, unweighed))
                .extracting(Violation::rule)
                .containsExactly(Rule.LOAD_WITHOUT_HISTORY);
        assertThat(check(pullups, ATHLETE, weighing(unweighed, kg(75)))).isEmpty(); // 85 of 81.29 + 8.13
        assertThat(check(pullups, ATHLETE, weighing(unweighed, kg(80)))) // 90 moves
                .extracting(Violation::rule)
                .containsExactly(Rule.LOAD_TOO_HIGH);
    }

    private static PlanHistory weighing(PlanHistory history, @Nullable Load bodyweight) {
        return new PlanHistory(history.asOf(), history.bests(), history.sessions(), history.pains(), bodyweight);
    }

    @Test
    @DisplayName("008-AC1 keep a session within the stated minutes plus 15 %")
    void time() {
        // 8 + 18 x 3.25 = 66.5, and two curls of 2.25 make 71
        PlannedSession long66 = session(0, exercise(SQUAT, 9, null), exercise(BENCH, 9, null));
        assertThat(long66.minutes()).isEqualTo(66.5);
        assertThat(rules(week(long66))).isEmpty();
        PlannedSession long71 = session(0, exercise(SQUAT, 9, null), exercise(BENCH, 9, null), exercise(CURL, 2, null));
        assertThat(check(week(long71), ATHLETE, history(Map.of())))
                .containsExactly(new Violation(
                        Rule.SESSION_TOO_LONG,
                        "sessions[2026-01-05].minutes",
                        "Session 0 takes 71.0 minutes, over 69.0 (60 stated plus 15 %)"));
        PlannedSession lying = new PlannedSession(MONDAY, "Quick", 5, long71.exercises());
        assertThat(rules(week(lying))).containsExactly(Rule.SESSION_TOO_LONG);
        assertThat(week(lying).restated(CATALOGUE).sessions().getFirst().minutes())
                .isEqualTo(71);
    }

    @Test
    @DisplayName("008-AC1 hold the structure: effort, sets, repetitions, week and days")
    void structure() {
        assertThat(rules(week(session(0, planned(3, 5, 8, 9.5))))).containsExactly(Rule.RPE_TOO_HIGH);
        assertThat(rules(week(session(0, planned(3, 5, 8, Double.NaN))))).containsExactly(Rule.RPE_RANGE);
        assertThat(rules(week(session(0, planned(0, 5, 8, 8))))).containsExactly(Rule.SETS_RANGE);
        assertThat(rules(week(session(0, planned(3, 9, 8, 8))))).containsExactly(Rule.REPS_RANGE);
        assertThat(rules(week(session(7, planned(3, 5, 8, 8))))).containsExactly(Rule.SESSION_OUTSIDE_WEEK);
        assertThat(rules(week(session(1, planned(3, 5, 8, 8)), session(1, planned(3, 5, 8, 8)))))
                .containsExactly(Rule.TWO_SESSIONS_A_DAY);
        assertThat(rules(week(session(0)))).containsExactly(Rule.EMPTY_SESSION);
        PlanWeek tuesday = new PlanWeek("plan", 1, LocalDate.of(2026, 1, 6), 6, List.of());
        assertThat(rules(tuesday)).containsExactly(Rule.WEEK_START, Rule.MESOCYCLE_WEEK);
    }
}
