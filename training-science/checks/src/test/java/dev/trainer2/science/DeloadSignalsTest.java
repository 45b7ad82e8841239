package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deload signals")
class DeloadSignalsTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private final List<SessionBest> bests = new ArrayList<>();
    private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    private final List<FatigueDay> fatigue = new ArrayList<>();

    private void days(int count, FatigueStatus status) {
        for (int i = 0; i < count; i++) {
            LocalDate date = START.plusDays(fatigue.size());
            double atl = status == FatigueStatus.WARNING ? 130 : 100;
            fatigue.add(new FatigueDay(date, DailyLoad.NONE, atl, 100, null, null, status));
        }
    }

    private void best(int day, String exercise, double kilograms) {
        bests.add(new SessionBest(START.plusDays(day), exercise, OneRepMax.Method.RTS, 5, kilograms));
    }

    private void checkIn(int day, double soreness, double motivation, boolean cooked) {
        LocalDate date = START.plusDays(day);
        checkIns.put(date, new CheckIn(date, null, soreness, null, motivation, cooked));
    }

    private DeloadSignals signals() {
        return DeloadSignals.of(fatigue, bests, checkIns);
    }

    private List<LocalDate> daysOf(Signal signal, boolean onlyHolding) {
        return signals().days().stream()
                .filter(day -> day.signal() == signal && (onlyHolding ? day.holds() : day.active()))
                .map(SignalDay::date)
                .toList();
    }

    @Test
    @DisplayName("stay active until 13 days after they last held")
    void active() {
        days(3, FatigueStatus.WARNING);
        days(20, FatigueStatus.BALANCED);
        assertThat(daysOf(Signal.LOAD, true)).hasSize(3);
        assertThat(daysOf(Signal.LOAD, false)).hasSize(16).last().isEqualTo(START.plusDays(2 + 13));
    }

    @Test
    @DisplayName("find performance falling in two exercises by 5 % against the 28 days before, one method each")
    void performance() {
        days(42, FatigueStatus.BALANCED);
        for (String exercise : new String[] {"squat", "bench"}) {
            best(2, exercise, 100);
            best(9, exercise, 100);
            best(27, exercise, 100);
            best(30, exercise, 94);
            best(41, exercise, 95);
        }
        assertThat(daysOf(Signal.PERFORMANCE, true)).containsExactly(START.plusDays(41));
        bests.removeIf(best -> best.exercise().equals("bench") && best.date().equals(START.plusDays(2)));
        assertThat(daysOf(Signal.PERFORMANCE, true)).isEmpty();
    }

    @Test
    @DisplayName("find soreness of 7 or more over the last three check-ins of a week")
    void soreness() {
        days(12, FatigueStatus.BALANCED);
        checkIn(1, 8, 5, false);
        checkIn(3, 6, 5, false);
        checkIn(5, 7, 5, false);
        assertThat(daysOf(Signal.SORENESS, true))
                .containsExactly(START.plusDays(5), START.plusDays(6), START.plusDays(7));
    }

    @Test
    @DisplayName("find well-being under 50 and 10 under the athlete's own normal, not a low normal")
    void wellbeing() {
        days(24, FatigueStatus.BALANCED);
        for (int day : new int[] {2, 5, 8}) {
            checkIn(day, 4, 6, false);
        }
        for (int day : new int[] {18, 19, 20}) {
            checkIn(day, 6, 3, false);
        }
        assertThat(daysOf(Signal.WELLBEING, true)).first().isEqualTo(START.plusDays(20));
        for (int day : new int[] {2, 5, 8}) {
            checkIn(day, 6, 4, false);
        }
        assertThat(daysOf(Signal.WELLBEING, true)).isEmpty();
    }

    @Test
    @DisplayName("012-AC4 trigger when one holds and two are active, at most once in 14 days")
    void trigger() {
        days(5, FatigueStatus.WARNING);
        days(30, FatigueStatus.BALANCED);
        checkIn(10, 5, 5, true);
        assertThat(signals().triggers()).extracting(DeloadTrigger::date).containsExactly(START.plusDays(10));
        assertThat(signals().triggers().getFirst().signals())
                .extracting(SignalDay::signal)
                .containsExactly(Signal.LOAD, Signal.REPORTED);
        fatigue.clear();
        days(35, FatigueStatus.WARNING);
        checkIn(10, 5, 5, true);
        assertThat(signals().triggers())
                .extracting(DeloadTrigger::date)
                .containsExactly(START.plusDays(10), START.plusDays(24));
    }

    @Test
    @DisplayName("012-AC4 trigger nothing alone, nor while calibrating or after a break")
    void quiet() {
        days(40, FatigueStatus.WARNING);
        assertThat(signals().triggers()).isEmpty();
        fatigue.clear();
        days(20, FatigueStatus.CALIBRATING);
        days(20, FatigueStatus.RE_ENTRY);
        for (int day = 0; day < 40; day += 2) {
            checkIn(day, 9, 1, true);
        }
        assertThat(signals().days()).anyMatch(SignalDay::holds);
        assertThat(signals().triggers()).isEmpty();
    }
}
