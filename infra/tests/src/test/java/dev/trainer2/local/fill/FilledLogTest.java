package dev.trainer2.local.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.stack.StackException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A made-up log")
class FilledLogTest {
    private static final FillPlan PLAN = new FillPlan(20_000, 7, 3);
    private static final Instant NOW = Instant.parse("2025-07-10T00:00:00Z");

    private static List<MadeEvent> all(FillPlan plan) {
        List<MadeEvent> events = new ArrayList<>();
        new FilledLog(plan).forEachRemaining(events::add);
        return events;
    }

    @Test
    @DisplayName("has as many records as were asked for, shared evenly, in the order in which they arrive")
    void count() {
        List<MadeEvent> events = all(PLAN);
        assertThat(events).hasSize(20_000);
        Map<String, Integer> shares = new HashMap<>();
        events.forEach(event -> shares.merge(event.userId(), 1, Integer::sum));
        assertThat(shares).hasSize(7);
        assertThat(shares.values()).allMatch(share -> share == 2857 || share == 2858);
        assertThat(events).extracting(MadeEvent::appendedAt).isSorted();
        assertThat(all(new FillPlan(3, 3, 1))).extracting(MadeEvent::type).containsOnly(MadeEvent.REGISTERED);
    }

    @Test
    @DisplayName("is the same for the same seed, and another for another")
    void seed() {
        FillPlan small = new FillPlan(3000, 2, 9);
        assertThat(all(small)).isEqualTo(all(small));
        assertThat(all(small)).isNotEqualTo(all(new FillPlan(3000, 2, 10)));
    }

    @Test
    @DisplayName("passes the rules of the contract, and spans at least 26 weeks of each athlete")
    void valid() {
        Map<String, Instant> first = new HashMap<>();
        Map<String, Instant> last = new HashMap<>();
        for (MadeEvent event : all(PLAN)) {
            event.draft(NOW);
            assertThat(event.appendedAt()).isAfter(event.occurredAt());
            first.putIfAbsent(event.userId(), event.occurredAt());
            last.put(event.userId(), event.occurredAt());
        }
        first.forEach((user, begin) ->
                assertThat(Duration.between(begin, last.get(user))).isGreaterThan(Duration.ofDays(26 * 7)));
    }

    @Test
    @DisplayName("has what real logs have: both units, mostly an RPE, corrections, removals, repeats and late events")
    void believable() {
        Set<String> ids = new HashSet<>();
        Map<String, Integer> types = new HashMap<>();
        int repeats = 0;
        int late = 0;
        for (MadeEvent event : all(PLAN)) {
            types.merge(event.type(), 1, Integer::sum);
            repeats += ids.add(event.eventId()) ? 0 : 1;
            late += Duration.between(event.occurredAt(), event.appendedAt()).toHours() > 0 ? 1 : 0;
        }
        assertThat(types.keySet())
                .containsExactlyInAnyOrder(
                        "UserRegistered",
                        "WorkoutStarted",
                        "SetLogged",
                        "SetCorrected",
                        "SetRemoved",
                        "WorkoutCompleted",
                        "ReadinessCheckedIn",
                        "BodyweightLogged");
        assertThat(repeats).isBetween(20, 300);
        assertThat(late).isBetween(100, 500);
        List<Map<String, Object>> sets = all(PLAN).stream()
                .filter(event -> event.type().equals("SetLogged"))
                .map(MadeEvent::payload)
                .toList();
        assertThat(sets.stream().filter(set -> set.containsKey("rpe")).count()).isGreaterThan(sets.size() * 6L / 10);
        assertThat(sets.stream().map(set -> String.valueOf(set.get("load"))))
                .anyMatch(load -> load.contains("unit=kg"))
                .anyMatch(load -> load.contains("unit=lb"));
    }

    @Test
    @DisplayName("needs an event for each athlete")
    void tooFew() {
        assertThatThrownBy(() -> new FillPlan(4, 5, 1)).isInstanceOf(StackException.class);
    }
}
