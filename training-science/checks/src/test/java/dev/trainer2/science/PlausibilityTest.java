package dev.trainer2.science;

import static dev.trainer2.science.Facts.CATALOGUE;
import static dev.trainer2.science.Facts.at;
import static dev.trainer2.science.Facts.fact;
import static dev.trainer2.science.Facts.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Plausibility.Candidate;
import dev.trainer2.science.Plausibility.Mistake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A set far from all before it")
class PlausibilityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static Candidate candidate(String id, String workout, CatalogExercise exercise, double kg, int reps) {
        WorkSet set = new WorkSet(SetType.WORKING, kg, reps, null, null);
        return new Candidate(
                id,
                workout,
                exercise.id(),
                exercise,
                set,
                OneRepMax.of(kg, reps, null).orElse(null));
    }

    /** Four sessions of a load and repetitions. */
    private static List<Candidate> usual(double kg, int reps) {
        List<Candidate> sets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sets.add(candidate("usual" + i, "w" + i, Facts.BENCH, kg, reps));
        }
        return sets;
    }

    private static Map<String, Plausibility.Verdict> verdict(List<Candidate> usual, Candidate next) {
        List<Candidate> all = new ArrayList<>(usual);
        all.add(next);
        return Plausibility.unlikely(all, Set.of());
    }

    @ParameterizedTest(name = "{0} kg x {1}, then {2} kg x {3}: {4}")
    @CsvSource({
        "37.5, 8, 375, 8, DECIMAL_POINT",
        "102.5, 5, 225, 5, UNIT",
        "60, 8, 130, 5, UNIT",
        "50, 8, 90, 5, UNKNOWN",
        "100, 5, 100, 55, REPS",
        "100, 5, 80, 55, REPS",
        "100, 5, 160, 5, ",
        "100, 5, 100, 15, ",
        "8, 12, 20, 12, ",
        "37.5, 8, 40, 8, "
    })
    @DisplayName("012-AC27 is unlikely by its load or its repetitions, and the likely mistake is named")
    void rules(double kg, int reps, double then, int thenReps, Mistake mistake) {
        var found = verdict(usual(kg, reps), candidate("next", "today", Facts.BENCH, then, thenReps));
        if (mistake == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsOnlyKeys("next");
            assertThat(Objects.requireNonNull(found.get("next")).mistake()).isEqualTo(mistake);
        }
    }

    @Test
    @DisplayName("012-AC27 names the load that was probably meant")
    void meant() {
        var found = verdict(usual(37.5, 8), candidate("next", "today", Facts.BENCH, 375, 8));
        assertThat(Objects.requireNonNull(found.get("next")).likelyKilograms()).isEqualTo(37.5);
    }

    @Test
    @DisplayName("012-AC27 is no measure for later ones, unless it was confirmed")
    void noMeasure() {
        List<Candidate> all = usual(37.5, 8);
        all.add(candidate("first", "w5", Facts.BENCH, 375, 8));
        all.add(candidate("second", "w6", Facts.BENCH, 375, 8));
        assertThat(Plausibility.unlikely(all, Set.of())).containsOnlyKeys("first", "second");
        assertThat(Plausibility.unlikely(all, Set.of("first"))).isEmpty();
    }

    @Test
    @DisplayName("012-AC27 is judged without a history of its own by the estimates of its pattern")
    void pattern() {
        assertThat(verdict(usual(60, 8), candidate("next", "today", Facts.INCLINE, 140, 5)))
                .containsOnlyKeys("next");
        assertThat(verdict(usual(60, 8), candidate("next", "today", Facts.INCLINE, 70, 5)))
                .isEmpty();
        // a machine's numbers are no bar's
        assertThat(verdict(usual(60, 8), candidate("next", "today", Facts.FLY, 140, 5)))
                .isEmpty();
        assertThat(verdict(List.of(), candidate("next", "today", Facts.INCLINE, 300, 5)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "012-AC28 makes no record and no estimate until it is confirmed or corrected, and stays in everything else")
    void keptOut() {
        TreeSet<Fact> facts = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            facts.add(set("s" + i, DAY.plusDays(7L * i), "Bench", 37.5, 8));
        }
        LocalDate wrong = DAY.plusDays(28);
        facts.add(set("wrong", wrong, "Bench", 375, 8));
        assertThat(day(facts, wrong).bests()).isEmpty();
        assertThat(day(facts, wrong).sets()).hasSize(1);
        assertThat(records(facts, wrong)).isEmpty();
        assertThat(week(facts, wrong).tonnageKg()).isEqualTo(3000);

        TreeSet<Fact> confirmed = new TreeSet<>(facts);
        confirmed.add(fact("c", at(wrong, 5), new Fact.SetConfirmed("wrong")));
        assertThat(records(confirmed, wrong)).hasSize(1);

        TreeSet<Fact> corrected = new TreeSet<>(facts);
        corrected.add(fact(
                "c",
                at(wrong, 5),
                new Fact.SetCorrected(Facts.done("wrong", "workout " + wrong, "Bench", 40, 8, null))));
        assertThat(day(corrected, wrong).bests())
                .singleElement()
                .satisfies(best -> assertThat(best.kilograms()).isLessThan(60));
    }

    @ParameterizedTest(name = "{0} to {1} kg after {2} days: {3}")
    @CsvSource({"81, 68, 3, true", "68.2, 682, 1, true", "80, 74, 5, false", "80, 71, 30, false"})
    @DisplayName("012-AC29 a body weight more than a tenth off the last within 14 days is unlikely")
    void bodyweight(double last, double now, long days, boolean unlikely) {
        assertThat(Plausibility.isBodyweightUnlikely(last, now, days)).isEqualTo(unlikely);
    }

    private static TrainingDay day(TreeSet<Fact> facts, LocalDate day) {
        return Objects.requireNonNull(
                TrainingHistory.of(facts, CATALOGUE).days().get(day));
    }

    private static WeeklyReview week(TreeSet<Fact> facts, LocalDate day) {
        return ReviewSeries.of(TrainingHistory.of(facts, CATALOGUE), day)
                .reviews()
                .getLast();
    }

    private static List<WeeklyReview.PersonalRecord> records(TreeSet<Fact> facts, LocalDate day) {
        return week(facts, day).records();
    }
}
