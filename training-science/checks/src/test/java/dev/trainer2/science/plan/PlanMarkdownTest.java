package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.exercise;
import static dev.trainer2.science.plan.Plans.kg;
import static dev.trainer2.science.plan.Plans.session;
import static dev.trainer2.science.plan.Plans.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan as text")
class PlanMarkdownTest {
    @Test
    @DisplayName("008-AC7 is made of the data alone, with loads as they were entered")
    void text() {
        PlanWeek week = week(
                session(0, exercise(SQUAT, 3, kg(102.5)), exercise(BENCH, 4, new Load(135, Unit.LB))),
                session(2, exercise(SQUAT, 2, null).withReps(5, 5).withRpe(8.5)));
        assertThat(PlanMarkdown.of(week)).isEqualTo("""
                        # Week of 2026-01-05

                        Week 1 of 5, version 1.

                        ## Monday, 2026-01-05: Session 0 (about 31 min)

                        - **Barbell Squat** 3 × 8–10 @ RPE 8, 102.5 kg. a test
                        - **Barbell Bench Press - Medium Grip** 4 × 8–10 @ RPE 8, 135 lb. a test

                        ## Wednesday, 2026-01-07: Session 2 (about 15 min)

                        - **Barbell Squat** 2 × 5 @ RPE 8.5. a test
                        """);
    }

    @Test
    @DisplayName("008-AC7 takes words for words: no name or reason makes a heading, a link or markup")
    void words() {
        PlannedExercise odd = exercise(SQUAT, 1, null).because("first\n# second *third* <b>");
        assertThat(PlanMarkdown.of(week(session(0, odd)))).endsWith(". first \\# second \\*third\\* \\<b\\>\n");
        assertThat(PlanMarkdown.of(week())).endsWith("No sessions.\n");
    }
}
