package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planned sessions that were done")
class PlannedWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);
    private static final PlannedWeek PLAN = new PlannedWeek(
            3, List.of(Set.of("squat", "row", "curl", "plank"), Set.of("bench", "pull-up"), Set.of("squat", "bench")));

    @Test
    @DisplayName(
            "010-AC17 a session is done when half of its exercises were, on whatever day and in however many workouts")
    void byExercises() {
        assertThat(PLAN.credited(Map.of(MONDAY, Set.of("squat", "row")), 1)).isEqualTo(1);
        assertThat(PLAN.credited(Map.of(MONDAY.plusDays(5), Set.of("squat", "row", "curl", "plank", "dip")), 1))
                .isEqualTo(1);
        assertThat(PLAN.credited(Map.of(MONDAY, Set.of("row")), 1)).isZero();
        assertThat(PLAN.credited(Map.of(MONDAY, Set.of("dip")), 4)).isZero();
    }

    @Test
    @DisplayName("010-AC17 one set logged after a session takes no credit from it, and is no session of its own")
    void oneSetMore() {
        Map<LocalDate, Set<String>> week =
                Map.of(MONDAY, Set.of("squat", "row", "curl", "plank"), MONDAY.plusDays(2), Set.of("bench", "pull-up"));
        assertThat(PLAN.credited(week, 2)).isEqualTo(2);
        // the curl of the evening is another workout of the same day
        assertThat(PLAN.credited(week, 3)).isEqualTo(2);
    }

    @Test
    @DisplayName("010-AC17 an exercise of a day counts for one session, and an older plan counts workouts")
    void once() {
        PlannedWeek twice = new PlannedWeek(2, List.of(Set.of("squat", "row"), Set.of("squat", "row")));
        assertThat(twice.credited(Map.of(MONDAY, Set.of("squat", "row")), 1)).isEqualTo(1);
        assertThat(twice.credited(Map.of(MONDAY, Set.of("squat", "row"), MONDAY.plusDays(1), Set.of("row")), 2))
                .isEqualTo(2);
        assertThat(new PlannedWeek(4, List.of()).credited(Map.of(), 3)).isEqualTo(3);
    }
}
