package dev.trainer2.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The demo season")
class DemoWeeksTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2025-10-29"); // the clocks changed three days before

    private static List<Map<String, Object>> season(LocalDate today) {
        return DemoWeeks.training(DemoWeeks.firstDay(today), ZONE, today);
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> events, String type) {
        return events.stream().filter(event -> type.equals(event.get("type"))).toList();
    }

    private static LocalDate day(Map<String, Object> event) {
        return LocalDate.ofInstant(Instant.parse(String.valueOf(event.get("occurredAt"))), ZONE);
    }

    private static long week(Map<String, Object> event) {
        return ChronoUnit.WEEKS.between(DemoWeeks.firstDay(WEDNESDAY), day(event));
    }

    private static Map<?, ?> payload(Map<String, Object> event) {
        return (Map<?, ?>) Objects.requireNonNull(event.get("payload"));
    }

    private static double number(Map<?, ?> fields, String name) {
        return ((Number) Objects.requireNonNull(fields.get(name), name)).doubleValue();
    }

    private static double kg(Map<String, Object> set) {
        return number((Map<?, ?>) Objects.requireNonNull(payload(set).get("load")), "value");
    }

    @ParameterizedTest(
            name =
                    "016-AC12 on a {0} covers 26 weeks and more, and its last session is yesterday's or today's is to be done")
    @EnumSource(DayOfWeek.class)
    void untilToday(DayOfWeek weekday) {
        LocalDate today = WEDNESDAY.plusDays(weekday.getValue() - 3L);
        List<Map<String, Object>> events = season(today);
        List<LocalDate> trained = of(events, "SetLogged").stream()
                .map(DemoWeeksTest::day)
                .distinct()
                .toList();
        assertThat(trained.getFirst()).isBeforeOrEqualTo(today.minusWeeks(26));
        assertThat(events).allSatisfy(event -> assertThat(day(event)).isBefore(today));
        boolean toDo = DemoLift.WEEK.stream().anyMatch(session -> session.day() == weekday.getValue() - 1);
        assertThat(toDo || trained.getLast().equals(today.minusDays(1))).isTrue();
        assertThat(trained.getLast()).isAfter(today.minusDays(3));
    }

    @Test
    @DisplayName("016-AC12 is what the API takes, each event once, the same for the same day, and only longer later")
    void taken() {
        List<Map<String, Object>> events = new ArrayList<>(season(WEDNESDAY));
        assertThat(season(WEDNESDAY)).isEqualTo(events);
        assertThat(DemoWeeks.training(DemoWeeks.firstDay(WEDNESDAY), ZONE, WEDNESDAY.plusDays(12)))
                .containsAll(events)
                .hasSizeGreaterThan(events.size());
        events.add(DemoWeeks.onboarding(
                DemoWeeks.firstDay(WEDNESDAY), WEDNESDAY.atTime(7, 30).atZone(ZONE)));
        Set<Object> ids = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        Instant now = WEDNESDAY.atStartOfDay(ZONE).toInstant();
        for (Map<String, Object> event : events) {
            assertThat(ids.add(event.get("eventId"))).isTrue();
            EventReader.read(JsonMapper.shared().valueToTree(event), "event", now, errors);
        }
        assertThat(errors).isEmpty();
        assertThat(events.getFirst().get("type"))
                .as("by it the season is found again")
                .isEqualTo("BodyweightLogged");
    }

    @Test
    @DisplayName(
            "016-AC12 is believable: loads that grow, deloads, a week away, efforts up to 10, pain that passes, notes")
    void believable() {
        List<Map<String, Object>> events = season(WEDNESDAY);
        List<Map<String, Object>> sets = of(events, "SetLogged");
        Map<Long, Double> tonnage = new TreeMap<>(sets.stream()
                .collect(Collectors.groupingBy(
                        DemoWeeksTest::week, Collectors.summingDouble(set -> kg(set) * number(payload(set), "reps")))));
        assertThat(tonnage).doesNotContainKey((long) DemoSeasonShape.MISSED).hasSize(26);
        for (long week = 5; week < 26; week += 6) {
            assertThat(tonnage.get(week)).as("deload of week %d", week).isLessThan(0.9 * at(tonnage, week - 1));
        }
        double before = squat(sets, 4);
        assertThat(squat(sets, 22)).as("from %s kg", before).isGreaterThan(before * 1.05);
        assertThat(sets).allSatisfy(set -> {
            Object rpe = payload(set).get("rpe");
            assertThat(rpe == null || ((Number) rpe).doubleValue() <= 10).isTrue();
        });
        assertThat(sets.stream().filter(set -> payload(set).containsKey("note")).count())
                .isBetween(20L, 200L);
        assertThat(of(events, "PainReported")).hasSize(2);
        assertThat(of(events, "PainCleared")).hasSize(2);
        assertThat(of(events, "ReadinessCheckedIn").size()).isBetween(130, 186);
        assertThat(of(events, "BodyweightLogged").size()).isBetween(50, 56);
        assertThat(of(events, "ConditioningLogged").size()).isBetween(30, 45);
    }

    private static double at(Map<Long, Double> tonnage, long week) {
        return Objects.requireNonNull(tonnage.get(week));
    }

    private static double squat(List<Map<String, Object>> sets, long week) {
        return sets.stream()
                .filter(set ->
                        week(set) == week && "Barbell_Squat".equals(payload(set).get("exerciseId")))
                .mapToDouble(DemoWeeksTest::kg)
                .max()
                .orElseThrow();
    }
}
