package dev.trainer2.bench.append;

import dev.trainer2.bench.push.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it goes over the wire, made before anything is timed.
 *
 * @param token of the athlete
 * @param eventIds in order
 */
record Batch(String token, List<String> eventIds, byte[] body) {
    private static final int SETS_OF_A_WORKOUT = 20;
    private static final int SECONDS_BETWEEN = 150;

    /** New sets of the past weeks; each batch is of another athlete, in turn. */
    static List<Batch> make(List<String> tokens, int batches, int size) {
        List<Batch> made = new ArrayList<>();
        for (int n = 0; n < batches; n++) {
            made.add(make(tokens.get(n % tokens.size()), size));
        }
        return made;
    }

    private static Batch make(String token, int size) {
        Instant from = Instant.now().minusSeconds((long) size * SECONDS_BETWEEN);
        List<String> ids = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        String workoutId = "";
        for (int n = 0; n < size; n++) {
            if (n % SETS_OF_A_WORKOUT == 0) {
                workoutId = UUID.randomUUID().toString();
            }
            String id = UUID.randomUUID().toString();
            ids.add(id);
            events.add(Sets.event(id, workoutId, n, from.plusSeconds((long) n * SECONDS_BETWEEN)));
        }
        return new Batch(token, ids, JsonMapper.shared().writeValueAsBytes(Map.of("events", events)));
    }
}
