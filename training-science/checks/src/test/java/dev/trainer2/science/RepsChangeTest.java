package dev.trainer2.science;

import static dev.trainer2.science.Facts.CATALOGUE;
import static dev.trainer2.science.Facts.done;
import static dev.trainer2.science.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A planned change of repetitions")
class RepsChangeTest {
    private static final LocalDate START = LocalDate.of(2025, 6, 2);

    /** Three times a week, the block's repetitions and share of the load, without an RPE. */
    private static void train(TreeSet<Fact> facts, int from, int to, int sets, int reps, double share) {
        List<String> exercises = List.of("Bench", "Squat", "Row");
        List<Integer> loads = List.of(100, 140, 85);
        for (int day = from; day < to; day++) {
            if (day % 7 == 0 || day % 7 == 2 || day % 7 == 4) {
                for (int i = 0; i < exercises.size() * sets; i++) {
                    String id = "d" + day + "s" + i;
                    double kg = Math.round(loads.get(i / sets) * share);
                    LocalDate date = START.plusDays(day);
                    facts.add(
                            fact(id, Facts.at(date, i), done(id, "w" + day, exercises.get(i / sets), kg, reps, null)));
                }
            }
        }
    }

    private static boolean fell(TreeSet<Fact> facts, int days) {
        return FatigueSeries.of(TrainingHistory.of(facts, CATALOGUE), START.plusDays(days)).signals().days().stream()
                .anyMatch(day -> day.signal() == Signal.PERFORMANCE && day.holds());
    }

    @Test
    @DisplayName("012-AC30 from triples to tens is no fall of performance where no RPE is reported")
    void triplesToTens() {
        TreeSet<Fact> facts = new TreeSet<>();
        train(facts, 0, 70, 4, 3, 1);
        train(facts, 70, 84, 6, 10, 0.7);
        assertThat(fell(facts, 84)).isFalse();
    }

    @Test
    @DisplayName("012-AC30 less weight for the same repetitions still is one")
    void fall() {
        TreeSet<Fact> facts = new TreeSet<>();
        train(facts, 0, 70, 4, 3, 1);
        train(facts, 70, 84, 4, 3, 0.85);
        assertThat(fell(facts, 84)).isTrue();
    }
}
