package dev.trainer2.local.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The day of a record")
class DayRuleTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-01");

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    @Test
    @DisplayName("is that of its timestamp in UTC")
    void utc() {
        DayRule days = new DayRule(Map.of());
        assertThat(days.dayOf(0, at("2026-08-01T23:59:59.999Z"))).isEqualTo(FIRST);
        assertThat(days.dayOf(0, at("2026-08-02T00:00:00Z"))).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    @DisplayName("never goes back within a partition, and partitions do not know one another")
    void neverBack() {
        DayRule days = new DayRule(Map.of());
        days.dayOf(0, at("2026-08-05T12:00:00Z"));
        assertThat(days.dayOf(0, at("2026-08-01T12:00:00Z"))).isEqualTo(FIRST.plusDays(4));
        assertThat(days.dayOf(1, at("2026-08-01T12:00:00Z"))).isEqualTo(FIRST);
        assertThat(days.dayOf(0, -1)).isEqualTo(FIRST.plusDays(4));
    }

    @Test
    @DisplayName("goes on where an earlier archive ended")
    void goesOn() {
        DayRule days = new DayRule(Map.of(2, FIRST));
        assertThat(days.dayOf(2, at("2026-07-01T12:00:00Z"))).isEqualTo(FIRST);
    }
}
