package dev.trainer2.science;

import static dev.trainer2.science.Facts.at;
import static dev.trainer2.science.Facts.fact;
import static dev.trainer2.science.Facts.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An absence")
class AbsenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);

    private static Fact away(String event, String id, int from, int to, int said) {
        return fact(
                event,
                at(MONDAY, said),
                new Fact.Away(new Absence(id, MONDAY.plusDays(from), MONDAY.plusDays(to), Absence.Reason.HOLIDAY)));
    }

    private static Fact back(String event, String id, int on, int said) {
        return fact(event, at(MONDAY, said), new Fact.Returned(id, MONDAY.plusDays(on)));
    }

    @Test
    @DisplayName(
            "021-AC11 stands as it was planned last, cut short by the last word about its end, which may come before it")
    void standing() {
        List<Fact> facts = List.of(
                back("a", "second", 9, 0),
                away("b", "first", 0, 6, 1),
                away("c", "second", 7, 13, 2),
                away("d", "first", 1, 5, 3),
                away("e", "gone", 20, 26, 4),
                back("f", "gone", 20, 5),
                back("g", "first", 30, 6));
        assertThat(Absence.standing(facts))
                .containsExactly(
                        new Absence("first", MONDAY.plusDays(1), MONDAY.plusDays(5), Absence.Reason.HOLIDAY),
                        new Absence("second", MONDAY.plusDays(7), MONDAY.plusDays(8), Absence.Reason.HOLIDAY));
    }

    @Test
    @DisplayName("021-AC11 is the same whatever the order of arrival")
    void anyOrder() {
        List<Fact> facts = List.of(
                away("b", "first", 0, 6, 1),
                away("d", "first", 1, 5, 3),
                back("f", "first", 4, 5),
                back("g", "first", 3, 6));
        List<Absence> expected = Absence.standing(facts);
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> arrived = new ArrayList<>(facts);
            Collections.shuffle(arrived, new Random(seed));
            assertThat(Absence.standing(arrived.stream().sorted().toList())).isEqualTo(expected);
        }
    }

    /** Trained on Monday and Wednesday of two weeks, with a plan of three sessions for each week. */
    private static List<Fact> training(Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(more));
        for (int week = 0; week < 4; week++) {
            LocalDate monday = MONDAY.plusWeeks(week);
            facts.add(fact(
                    "p" + week,
                    at(monday, -600),
                    new Fact.Planned(
                            monday,
                            new PlannedWeek(
                                    3,
                                    List.of(Set.of("Bench"), Set.of("Incline"), Set.of("Bench")),
                                    List.of(monday, monday.plusDays(2), monday.plusDays(4))))));
            if (week != 1 && week != 2) {
                facts.add(set("s" + week, monday, "Bench", 80, 5));
                facts.add(set("t" + week, monday.plusDays(2), "Incline", 60, 8));
            }
        }
        return facts.stream().sorted().toList();
    }

    private static List<WeeklyReview> reviews(Fact... more) {
        TrainingHistory history = TrainingHistory.of(training(more), Facts.CATALOGUE);
        return ReviewSeries.of(history, MONDAY.plusDays(28)).reviews();
    }

    @Test
    @DisplayName("021-AC12 takes its sessions out of the plan, so that adherence leaves them out")
    void adherence() {
        assertThat(reviews().getFirst().plannedSessions()).isEqualTo(3);
        WeeklyReview friday = reviews(away("a", "x", 4, 4, -700)).getFirst();
        assertThat(friday.plannedSessions()).isEqualTo(2);
        assertThat(friday.plannedDone()).isEqualTo(2);
        WeeklyReview all = reviews(away("a", "x", 7, 13, 0)).get(1);
        assertThat(all.plannedSessions()).isZero();
        assertThat(all.plannedDone()).isZero();
    }

    @Test
    @DisplayName(
            "021-AC12 breaks no streak where most of a week or all that was planned lies in it, and is no news of a missed session")
    void streak() {
        assertThat(reviews()).extracting(WeeklyReview::streakWeeks).containsExactly(1, 0, 0, 1, 1);
        assertThat(reviews(away("a", "x", 8, 20, 0)))
                .extracting(WeeklyReview::streakWeeks)
                .containsExactly(1, 1, 1, 2, 2);
        List<WeeklyReview> short1 = reviews(away("a", "x", 8, 9, 0));
        assertThat(short1).extracting(WeeklyReview::streakWeeks).containsExactly(1, 0, 0, 1, 1);
        assertThat(reviews(away("a", "x", 7, 13, 0)).get(1).focus().why()).contains("nothing was missed");
        assertThat(reviews().get(1).focus().why()).contains("none this week");
    }

    @Test
    @DisplayName("021-AC12 that is told later is in the reviews as if it had been told in time")
    void late() {
        TrainingHistory before = TrainingHistory.of(training(), Facts.CATALOGUE);
        TrainingHistory after = TrainingHistory.of(training(away("a", "x", 7, 20, 0)), Facts.CATALOGUE);
        LocalDate today = MONDAY.plusDays(28);
        assertThat(ReviewSeries.of(before, today).next(after, today).reviews())
                .isEqualTo(ReviewSeries.of(after, today).reviews());
    }

    @Test
    @DisplayName("021-AC15 by illness makes training begin again gently until seven days after it")
    void illness() {
        List<Absence> ill = List.of(new Absence("i", MONDAY, MONDAY.plusDays(3), Absence.Reason.ILLNESS));
        assertThat(Absence.isRecovering(ill, MONDAY.minusDays(1))).isFalse();
        assertThat(Absence.isRecovering(ill, MONDAY)).isTrue();
        assertThat(Absence.isRecovering(ill, MONDAY.plusDays(10))).isTrue();
        assertThat(Absence.isRecovering(ill, MONDAY.plusDays(11))).isFalse();
        List<Absence> holiday = List.of(new Absence("h", MONDAY, MONDAY.plusDays(3), Absence.Reason.HOLIDAY));
        assertThat(Absence.isRecovering(holiday, MONDAY)).isFalse();
    }
}
