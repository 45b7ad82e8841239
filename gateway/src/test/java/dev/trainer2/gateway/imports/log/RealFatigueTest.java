package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.Effort;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueModel;
import dev.trainer2.science.FatigueStatus;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import dev.trainer2.science.WorkSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often real athletes would have seen a warning. The shares are printed for the record. */
@DisplayName("Fatigue of real logs (where TRAINER2_REAL_LOGS names their folder)")
class RealFatigueTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hevy-kg-rpe.csv", "strong-comma-12.csv", "strong-comma-10.csv", "strong-semicolon-13.csv"})
    @DisplayName("a warning is the exception among the days on which one is possible")
    void warnings(String file) {
        List<FatigueDay> days = days(Fixtures.read(Fixtures.real(file)));
        List<FatigueDay> settled =
                days.stream().filter(day -> day.status().settled()).toList();
        long warned = settled.stream()
                .filter(day -> day.status() == FatigueStatus.WARNING || day.status() == FatigueStatus.HIGH)
                .count();
        System.out.printf(
                "%s: %d days, %d settled, %d with a warning: %.1f %% of the settled, %.1f %% of all%n",
                file,
                days.size(),
                settled.size(),
                warned,
                100.0 * warned / Math.max(1, settled.size()),
                100.0 * warned / days.size());
        assertThat(days).allSatisfy(day -> {
            assertThat(day.atl()).isFinite().isNotNegative();
            assertThat(day.ctl()).isFinite().isNotNegative();
        });
        assertThat(warned).isLessThan(days.size() / 4);
    }

    private static List<FatigueDay> days(ImportedLog log) {
        Map<LocalDate, List<Effort>> efforts = log.events().stream()
                .filter(event -> event.type().equals("SetLogged"))
                .sorted(Comparator.comparing(ImportedEvent::occurredAt).thenComparing(ImportedEvent::eventId))
                .collect(Collectors.groupingBy(
                        event -> event.occurredAt().atZone(event.zone()).toLocalDate(),
                        Collectors.flatMapping(event -> workSet(event.payload()).stream(), Collectors.toList())));
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        efforts.forEach((day, sets) -> loads.put(day, DailyLoad.of(sets)));
        return FatigueModel.days(loads, loads.lastKey());
    }

    private static List<Effort> workSet(Map<String, Object> set) {
        SetType type = SetType.valueOf(String.valueOf(set.get("setType")));
        if (!type.isWork()) {
            return List.of();
        }
        Double kilograms = set.get("load") instanceof Map<?, ?> load && load.get("value") instanceof Double value
                ? new Load(value, Unit.valueOf(String.valueOf(load.get("unit")).toUpperCase(Locale.ROOT))).kilograms()
                : null;
        return List.of(
                new WorkSet(type, kilograms, (Integer) set.get("reps"), (Integer) set.get("durationSeconds"), (Double)
                        set.get("rpe")));
    }
}
