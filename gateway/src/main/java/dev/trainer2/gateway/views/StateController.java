package dev.trainer2.gateway.views;

import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.OwnWrites;
import dev.trainer2.gateway.log.Waits;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
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
    Map<String, @Nullable Object> state(@RequestParam(required = false) @Nullable String after) {
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
        Object opened = Objects.requireNonNull(
                SealedText.open(row.state(), keys.find(userId).orElse(null)));
        return StateShape.of(
                userId, (Map<?, ?>) opened, cluster.cursor(userId, row.offset()).encode(), clock);
    }
}
