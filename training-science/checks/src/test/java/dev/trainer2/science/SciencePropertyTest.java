package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Whatever the athlete does")
class SciencePropertyTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    @Property(tries = 200)
    @Label("what comes later leaves the fatigue of earlier days as it was, bit for bit")
    void incrementalEqualsFull(
            @ForAll @Size(min = 1, max = 120) List<@DoubleRange(max = 900) Double> loads,
            @ForAll @IntRange(max = 119) int cut) {
        NavigableMap<LocalDate, DailyLoad> training = new TreeMap<>();
        for (int i = 0; i < loads.size(); i++) {
            if (loads.get(i) > 100) {
                training.put(START.plusDays(i), new DailyLoad(loads.get(i), 0));
            }
        }
        LocalDate day = START.plusDays(Math.min(cut, loads.size() - 1));
        List<FatigueDay> full = FatigueModel.days(training, START.plusDays(loads.size() - 1));
        List<FatigueDay> before = FatigueModel.days(training.headMap(day, true), day);
        assertThat(full.subList(0, before.size())).isEqualTo(before);
    }

    @Property(tries = 200)
    @Label("a heavier set never estimates less, and the estimate is never under the load")
    void estimatesRise(
            @ForAll @DoubleRange(min = 1, max = 400) double kilograms,
            @ForAll @IntRange(min = 1, max = 12) int reps,
            @ForAll @DoubleRange(min = 0.5, max = 10) double rpe) {
        double estimate = OneRepMax.of(kilograms, reps, rpe).orElseThrow().kilograms();
        double heavier = OneRepMax.of(kilograms + 1, reps, rpe).orElseThrow().kilograms();
        assertThat(estimate).isGreaterThanOrEqualTo(kilograms).isLessThan(heavier);
    }

    @Property(tries = 200)
    @Label("a set costs something, and a harder one never costs less")
    void stressRises(
            @ForAll @IntRange(min = 1, max = 40) int reps, @ForAll @DoubleRange(min = 0.5, max = 9.5) double rpe) {
        assertThat(SetStress.of(reps, rpe)).isPositive().isLessThanOrEqualTo(SetStress.of(reps, rpe + 0.5));
    }
}
