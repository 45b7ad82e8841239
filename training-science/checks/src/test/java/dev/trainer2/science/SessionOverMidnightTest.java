package dev.trainer2.science;

import static dev.trainer2.science.Facts.CATALOGUE;
import static dev.trainer2.science.Facts.done;
import static dev.trainer2.science.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session over Sunday midnight")
class SessionOverMidnightTest {
    @Test
    @DisplayName("010-AC14 is one session in one week, and the week after it adds nothing to the streak")
    void oneWeek() {
        TreeSet<Fact> facts = new TreeSet<>();
        for (String time : List.of("11T21:40", "11T21:50", "11T22:10", "11T22:30")) {
            facts.add(fact(
                    "at " + time, Instant.parse("2026-10-" + time + ":00Z"), done(time, "one", "Squat", 100, 5, null)));
        }
        List<WeeklyReview> weeks = ReviewSeries.of(TrainingHistory.of(facts, CATALOGUE), LocalDate.of(2026, 10, 20))
                .reviews();
        assertThat(weeks).extracting(WeeklyReview::week).containsExactly("2026-W41", "2026-W42", "2026-W43");
        assertThat(weeks).extracting(WeeklyReview::sessions).containsExactly(1, 0, 0);
        assertThat(weeks).extracting(WeeklyReview::workSets).containsExactly(2, 2, 0);
        assertThat(weeks).extracting(WeeklyReview::streakWeeks).containsExactly(1, 0, 0);
    }

    @Test
    @DisplayName("010-AC15 a week that is still running is not asked for the sessions that are to come")
    void running() {
        TreeSet<Fact> facts = new TreeSet<>();
        LocalDate monday = LocalDate.of(2026, 10, 12);
        facts.add(Facts.set("s", monday, "Bench", 60, 8));
        facts.add(fact("p", Facts.at(monday, -60), new Fact.Planned(monday, new PlannedWeek(4, List.of()))));
        WeeklyReview review = ReviewSeries.of(TrainingHistory.of(facts, CATALOGUE), monday)
                .reviews()
                .getLast();
        assertThat(review.focus().what()).isNotEqualTo("Come to the planned sessions");
        assertThat(review.focus().why()).contains("1 of 4").contains("so far");
    }
}
