package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A week with an absence")
class AwayWeekTest {
    private static PlanHistory away(Absence.Reason reason, int from, int to) {
        PlanHistory known = Plans.history(Map.of(SQUAT, 140.0));
        return new PlanHistory(
                MONDAY,
                known.bests(),
                Map.of(),
                List.of(),
                null,
                Habits.NONE,
                List.of(new Absence("a", MONDAY.plusDays(from), MONDAY.plusDays(to), reason)));
    }

    private static GeneratedPlan week(int days, PlanHistory history, int number) {
        return PlanGenerator.week(profile(days, 60, GYM), history, CATALOGUE, MONDAY, number);
    }

    @ParameterizedTest(name = "{0} sessions, away from day {1} to {2}: {3}")
    @CsvSource({"4,0,2,4", "4,2,6,2", "3,0,4,2", "6,3,3,6", "3,6,6,3", "5,1,5,2", "1,0,5,1"})
    @DisplayName("021-AC13 has its sessions on the days that are left and says when they are fewer")
    void left(int days, int from, int to, int sessions) {
        PlanHistory history = away(Absence.Reason.HOLIDAY, from, to);
        GeneratedPlan plan = week(days, history, 1);
        assertThat(plan.week().sessions()).hasSize(sessions);
        assertThat(plan.week().sessions())
                .extracting(PlannedSession::day)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day ->
                        assertThat(Absence.covers(history.absences(), day)).isFalse());
        assertThat(Guardrails.check(plan.week(), profile(days, 60, GYM), history, CATALOGUE))
                .isEmpty();
        assertThat(plan.notes().stream().anyMatch(note -> note.startsWith("you are away")))
                .isEqualTo(sessions < days);
    }

    @Test
    @DisplayName("021-AC13 that covers all of it has none")
    void all() {
        GeneratedPlan plan = week(3, away(Absence.Reason.WORK, -3, 9), 2);
        assertThat(plan.week().sessions()).isEmpty();
        assertThat(plan.notes()).containsExactly("you are away all week");
    }

    @Test
    @DisplayName("021-AC13 does not change a week that it does not touch")
    void untouched() {
        assertThat(week(4, away(Absence.Reason.HOLIDAY, 8, 12), 2).week())
                .isEqualTo(week(4, away(Absence.Reason.HOLIDAY, -9, -5), 2).week());
    }

    @Test
    @DisplayName(
            "021-AC13 a program's sessions move to the days that are left, the others fall out; a missed one is none in it")
    void program() {
        PlanWeek week = Plans.week(
                Plans.session(0, Plans.exercise(SQUAT, 3, null)),
                Plans.session(2, Plans.exercise(SQUAT, 3, null)),
                Plans.session(4, Plans.exercise(SQUAT, 3, null)));
        List<Absence> absences =
                List.of(new Absence("a", MONDAY.plusDays(2), MONDAY.plusDays(5), Absence.Reason.HOLIDAY));
        DiffDraft draft =
                ScheduleDiffs.beside(week, absences, MONDAY.minusDays(2)).orElseThrow();
        PlanWeek moved = ((PlanEdit.Applied) PlanEdit.apply(week, draft.operations(), CATALOGUE)).week();
        assertThat(moved.sessions())
                .extracting(PlannedSession::day)
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(6));
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(ScheduleDiffs.missed(week, Set.of(MONDAY), friday, absences)).isEmpty();
        assertThat(ScheduleDiffs.missed(week, Set.of(MONDAY), friday, List.of()))
                .isPresent();
    }

    @Test
    @DisplayName("021-AC15 by illness has the volume of a first week and loads 15 % under the estimate")
    void ill() {
        PlanWeek third = long4(away(Absence.Reason.HOLIDAY, -6, -3));
        PlanWeek after = long4(away(Absence.Reason.ILLNESS, -6, -3));
        assertThat(sets(after)).isLessThan(sets(third));
        assertThat(squat(third)).isEqualTo(110.0);
        assertThat(squat(after)).isEqualTo(92.5);
        assertThat(squat(long4(away(Absence.Reason.ILLNESS, -20, -9)))).isEqualTo(110.0);
    }

    /** The third week of four sessions with time for more sets. */
    private static PlanWeek long4(PlanHistory history) {
        return PlanGenerator.week(profile(4, 90, GYM), history, CATALOGUE, MONDAY, 3)
                .week();
    }

    private static int sets(PlanWeek week) {
        return week.sessions().stream().mapToInt(PlannedSession::sets).sum();
    }

    private static double squat(PlanWeek week) {
        return week.sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .filter(planned -> planned.exerciseId().equals(SQUAT))
                .map(planned -> Objects.requireNonNull(planned.load()).value())
                .findFirst()
                .orElseThrow();
    }
}
