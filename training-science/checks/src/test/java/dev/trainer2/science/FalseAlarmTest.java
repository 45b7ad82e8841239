package dev.trainer2.science;

import static dev.trainer2.science.SimulatedYear.OVERREACH_END;
import static dev.trainer2.science.SimulatedYear.OVERREACH_FROM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a deload is proposed to simulated lifters, over 600 seeds each. The rates are printed for the record. */
@DisplayName("A deload in a simulated year")
class FalseAlarmTest {
    private static final int SEEDS = 600;
    private static final double NO_CHECK_INS = -1;

    @ParameterizedTest(name = "{0} days a week")
    @ValueSource(ints = {2, 3, 6})
    @DisplayName("012-AC7 is proposed to under 1 % of steady lifters")
    void steady(int daysAWeek) {
        SimulatedYear year = new SimulatedYear(daysAWeek, 0.15, 0.025, 0, NO_CHECK_INS);
        double alarmed = falseAlarms(year);
        report("steady", daysAWeek, alarmed);
        assertThat(alarmed).isLessThan(0.01);
    }

    @ParameterizedTest(name = "{0} days a week")
    @ValueSource(ints = {2, 3, 6})
    @DisplayName("012-AC7 is reported for rougher lifters, and stays the exception")
    void rougher(int daysAWeek) {
        double alarmed = falseAlarms(new SimulatedYear(daysAWeek, 0.20, 0.04, 0.10, 4));
        report("rougher", daysAWeek, alarmed);
        assertThat(alarmed).isLessThan(0.5);
    }

    @ParameterizedTest(name = "{0} days a week")
    @ValueSource(ints = {3, 4, 6})
    @DisplayName("012-AC8 is proposed within the three weeks of doubled volume and falling strength")
    void caught(int daysAWeek) {
        SimulatedYear year = new SimulatedYear(daysAWeek, 0.15, 0.025, 0, NO_CHECK_INS);
        double caught = SimulatedYear.share(
                SEEDS, seed -> year.overreaching(seed, NO_CHECK_INS).triggeredWithin(OVERREACH_FROM, OVERREACH_END));
        report("doubled volume, caught in three weeks", daysAWeek, caught);
        assertThat(caught).isGreaterThanOrEqualTo(0.80);
    }

    @ParameterizedTest(name = "{0} days a week")
    @ValueSource(ints = {3, 4, 6})
    @DisplayName("012-AC8 is proposed within the first week when check-ins report soreness 8 as well")
    void caughtEarly(int daysAWeek) {
        SimulatedYear year = new SimulatedYear(daysAWeek, 0.15, 0.025, 0, 3);
        double caught = SimulatedYear.share(
                SEEDS, seed -> year.overreaching(seed, 8).triggeredWithin(OVERREACH_FROM, OVERREACH_FROM.plusWeeks(1)));
        report("doubled volume and soreness 8, caught in a week", daysAWeek, caught);
        assertThat(caught).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @DisplayName("012-AC7 is the same for the same seed")
    void repeatable() {
        SimulatedYear year = new SimulatedYear(3, 0.20, 0.04, 0.10, 4);
        assertThat(year.steady(7)).isEqualTo(year.steady(7)).isNotEqualTo(year.steady(8));
    }

    private static double falseAlarms(SimulatedYear year) {
        return SimulatedYear.share(
                SEEDS, seed -> !year.steady(seed).signals().triggers().isEmpty());
    }

    private static void report(String who, int daysAWeek, double share) {
        System.out.printf("%s, %d days a week: %.1f %% of %d seeds%n", who, daysAWeek, 100 * share, SEEDS);
    }
}
