package dev.trainer2.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.WeekReview;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Weeks joined with their days")
class WeekRowTest {
    @Test
    @DisplayName("019-AC6 belong to one athlete and one ISO week, also where the year turns")
    void joined() {
        List<WeekRow> rows = WeekRow.join(
                List.of(review("b", "2025-W01", 9), review("a", "2025-W01", 4), review("a", "2024-W52", 3)),
                List.of(
                        day("a", "2024-12-30", 10, 1.1, FatigueStatus.BALANCED),
                        day("a", "2025-01-05", 20, 1.6, FatigueStatus.WARNING),
                        day("a", "2025-01-06", 99, 2.0, FatigueStatus.HIGH),
                        day("b", "2025-01-01", 5, null, FatigueStatus.CALIBRATING)));
        assertThat(rows)
                .extracting(WeekRow::csv)
                .containsExactly("a,2025-W01,4,400.0,30.0,1.6,1,20.0", "b,2025-W01,9,900.0,5.0,,0,5.0");
    }

    private static WeekReview review(String user, String week, int sets) {
        return WeekReview.newBuilder()
                .setUserId(user)
                .setWeek(week)
                .setModel("1")
                .setCatalogVersion("1")
                .setCursor(new LogPosition(0, 0L))
                .setRevision(1)
                .setFinal$(true)
                .setSessions(1)
                .setWorkSets(sets)
                .setTonnageKg(sets * 100.0)
                .setRpeCoverage(1)
                .setMuscles(List.of())
                .setUnmapped(List.of())
                .setRecords(List.of())
                .setStreakWeeks(1)
                .setSignals(List.of())
                .setFocusWhat("")
                .setFocusWhy("")
                .setChanges(List.of())
                .build();
    }

    private static DailyFatigue day(
            String user, String date, double load, @Nullable Double ratio, FatigueStatus status) {
        return DailyFatigue.newBuilder()
                .setUserId(user)
                .setDate(date)
                .setModel("1")
                .setCursor(new LogPosition(0, 0L))
                .setLoad(load)
                .setLifting(load)
                .setConditioning(0)
                .setAtl(load)
                .setCtl(load)
                .setBalance(0)
                .setRatio(ratio)
                .setStatus(status)
                .setBasis(List.of())
                .setSignals(List.of())
                .setRpeCoverage(1)
                .build();
    }
}
