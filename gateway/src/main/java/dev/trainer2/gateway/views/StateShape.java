package dev.trainer2.gateway.views;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A state as the contract shapes it. */
public final class StateShape {
    private static final List<String> LISTS =
            List.of("recentWorkouts", "bestSets", "exercises", "weeks", "conditioning", "checkIns", "absences");

    private StateShape() {}

    /**
     * Shapes the record of the state topic.
     *
     * @param state the record as plain values, with its texts opened
     * @param cursor the place of the state, for {@code after}
     * @param clock tells the athlete's day
     */
    public static Map<String, @Nullable Object> of(String userId, Map<?, ?> state, String cursor, Clock clock) {
        Map<String, @Nullable Object> shaped = new LinkedHashMap<>();
        shaped.put("userId", userId);
        shaped.put("asOf", LocalDate.now(clock.withZone(zone(state))).toString());
        shaped.put("cursor", cursor);
        for (String name : List.of("model", "profile", "counts", "currentWorkout")) {
            shaped.put(name, state.get(name));
        }
        LISTS.forEach(name -> shaped.put(name, orEmpty(state.get(name))));
        shaped.put(
                "lastSessions",
                state.get("planning") instanceof Map<?, ?> plans ? orEmpty(plans.get("sessions")) : List.of());
        shaped.put("bodyweight", bodyweight(state.get("bodyweight")));
        shaped.put("coaching", Map.of("openRequests", orEmpty(state.get("openRequests"))));
        return shaped;
    }

    private static ZoneId zone(Map<?, ?> state) {
        return Optional.ofNullable((Map<?, ?>) state.get("profile"))
                .map(profile -> profile.get("zoneId"))
                .map(found -> ZoneId.of(found.toString()))
                .orElse(ZoneId.of("UTC"));
    }

    private static Object orEmpty(@Nullable Object list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable Object bodyweight(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map) || !(map.get("load") instanceof Map<?, ?> load)) {
            return null;
        }
        Map<Object, @Nullable Object> flat = new LinkedHashMap<>(load);
        flat.put("occurredAt", map.get("occurredAt"));
        return flat;
    }
}
