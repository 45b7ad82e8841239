package dev.trainer2.gateway.views;

import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.accounts.Athlete;
import dev.trainer2.gateway.events.OwnWrites;
import dev.trainer2.gateway.events.Waits;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.push.Cluster;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The materialised state of an athlete. */
@RestController
class StateController {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration OWN_WRITES = Duration.ofSeconds(2);
    /** A new account is captured, folded and stored first; on a busy machine right after a start that takes a while. */
    private static final Duration FIRST_STATE = Duration.ofSeconds(20);

    private final StateStore store;
    private final AthleteKeys keys;
    private final OwnWrites writes;
    private final Cluster cluster;
    private final Clock clock;

    StateController(StateStore store, AthleteKeys keys, OwnWrites writes, Cluster cluster, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.writes = writes;
        this.cluster = cluster;
        this.clock = clock;
    }

    @Operation(summary = "The state; with after, waits up to 5 s until it includes that event")
    @GetMapping("/state")
    Map<String, Object> state(@RequestParam(required = false) @Nullable String after) {
        String userId = Athlete.current().userId();
        if (after != null && !after.isBlank()) {
            long wanted = cluster.read(userId, after, "after").events();
            if (!Waits.until(WAIT, () -> store.offsetOf(userId) >= wanted)) {
                throw Problem.unavailable("STATE_BEHIND", "The state does not include that event yet; try again.", 1);
            }
        } else {
            // the athlete sees their own writes, and a new account its first state
            long written = Math.max(0, writes.lastOffsetOf(userId));
            Waits.until(store.offsetOf(userId) < 0 ? FIRST_STATE : OWN_WRITES, () -> store.offsetOf(userId) >= written);
        }
        StateStore.Row row = store.find(userId)
                .orElseThrow(() -> Problem.unavailable("STATE_BEHIND", "The state is being prepared; try again.", 1));
        return shape(userId, row);
    }

    /** The shape of the contract from the record of the state topic. */
    private Map<String, Object> shape(String userId, StateStore.Row row) {
        Object opened = SealedText.open(row.state(), keys.find(userId).orElse(null));
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(opened))
                .forEach((name, value) -> state.put((String) name, value));
        ZoneId zone = Optional.ofNullable((Map<?, ?>) state.get("profile"))
                .map(profile -> profile.get("zoneId"))
                .map(found -> ZoneId.of(found.toString()))
                .orElse(ZoneId.of("UTC"));
        Map<String, Object> shaped = new LinkedHashMap<>();
        shaped.put("userId", userId);
        shaped.put("asOf", LocalDate.now(clock.withZone(zone)).toString());
        shaped.put("cursor", cluster.cursor(userId, row.offset()).encode());
        for (String name : List.of("model", "profile", "counts")) {
            shaped.put(name, java.util.Objects.requireNonNull(state.get(name)));
        }
        Map<String, @Nullable Object> optional = new LinkedHashMap<>(shaped);
        optional.put("currentWorkout", state.get("currentWorkout"));
        for (String name : List.of("recentWorkouts", "bestSets", "exercises", "weeks", "absences")) {
            optional.put(name, state.getOrDefault(name, List.of()));
        }
        optional.put(
                "lastSessions",
                state.get("planning") instanceof Map<?, ?> planning
                                && planning.get("sessions") instanceof List<?> sessions
                        ? sessions
                        : List.of());
        optional.put("bodyweight", bodyweight(state.get("bodyweight")));
        optional.put("coaching", Map.of("openRequests", state.getOrDefault("openRequests", List.of())));
        return castNonNull(optional);
    }

    private static @Nullable Object bodyweight(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map) || !(map.get("load") instanceof Map<?, ?> load)) {
            return null;
        }
        Map<Object, Object> flat = new LinkedHashMap<>(load);
        flat.put("occurredAt", java.util.Objects.requireNonNull(map.get("occurredAt")));
        return flat;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> castNonNull(Map<String, @Nullable Object> map) {
        return (Map<String, Object>) (Map<?, ?>) map; // JSON null stands for nothing there
    }
}
