package dev.trainer2.gateway.events;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import dev.trainer2.gateway.log.Appended;
import dev.trainer2.gateway.log.ChatLimit;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.EventBatch;
import dev.trainer2.gateway.log.EventLog;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.observe.Refused;
import dev.trainer2.gateway.problems.JsonBody;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CaughtUp;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The athlete's own log. */
@RestController
class EventController {
    private static final int MAX_LIMIT = 1000;

    private final EventLog log;
    private final EventStore store;
    private final AthleteKeys keys;
    private final Cluster cluster;
    private final CaughtUp caughtUp;
    private final Clock clock;
    private final Refused refused;
    private final ChatLimit chats;
    private final Caller caller;

    EventController(
            EventLog log,
            EventStore store,
            AthleteKeys keys,
            Cluster cluster,
            CaughtUp caughtUp,
            Clock clock,
            Refused refused,
            ChatLimit chats,
            Caller caller) {
        this.log = log;
        this.store = store;
        this.keys = keys;
        this.cluster = cluster;
        this.caughtUp = caughtUp;
        this.clock = clock;
        this.refused = refused;
        this.chats = chats;
        this.caller = caller;
    }

    /** An event with its place. */
    record Event(
            String eventId,
            String type,
            String occurredAt,
            String zoneId,
            String source,
            @Nullable Object payload,
            String cursor) {}

    /** A page of the log; {@code next} is null at its end. */
    record Page(List<Event> events, @Nullable String next) {}

    @Operation(
            summary = "Append events",
            description = "{events:[{eventId,type,occurredAt,zoneId,payload}]}, 1 to 1,000")
    @PostMapping("/events")
    ResponseEntity<Appended> append(HttpServletRequest request) throws Exception {
        return ResponseEntity.accepted().body(refused.counting(() -> {
            var drafts = EventBatch.read(JsonBody.object(request), clock.instant());
            String userId = Athlete.current().userId();
            chats.take(userId, caller.address(request), drafts);
            return log.append(userId, drafts);
        }));
    }

    @Operation(summary = "Read the log in order, each event once")
    @GetMapping("/events")
    Page events(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String type) {
        int size = limit == null ? 200 : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw Problem.field("limit", "RANGE", "must be 1 to " + MAX_LIMIT);
        }
        String userId = Athlete.current().userId();
        long offset = after == null || after.isBlank()
                ? -1
                : cluster.read(userId, after, "after").events();
        List<String> types = type == null || type.isBlank() ? List.of() : Arrays.asList(type.split(",", -1));
        caughtUp.awaitOwnWrites(userId);
        List<Event> events = store
                .after(userId, offset, types, size, keys.find(userId).orElse(null))
                .stream()
                .map(row -> new Event(
                        row.eventId(),
                        row.type(),
                        row.occurredAt(),
                        row.zoneId(),
                        row.source(),
                        row.payload(),
                        cluster.cursor(userId, row.offset()).encode()))
                .toList();
        return new Page(events, events.size() < size ? null : events.getLast().cursor());
    }
}
