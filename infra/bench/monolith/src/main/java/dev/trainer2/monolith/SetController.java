package dev.trainer2.monolith;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The commands for a set, as Trainer2's gateway takes them and by the same rules. */
@RestController
class SetController {
    private static final Set<String> TYPES = Set.of("SetLogged", "SetCorrected", "SetRemoved");
    private static final int MOST = 1000;

    private final SetService sets;
    private final SetQueries queries;
    private final RowPush push;

    SetController(SetService sets, SetQueries queries, RowPush push) {
        this.sets = sets;
        this.queries = queries;
        this.push = push;
    }

    /** Makes an athlete and a session. */
    @PostMapping("/athletes")
    Map<String, String> register() {
        String user = UUID.randomUUID().toString();
        String token = UUID.randomUUID().toString();
        sets.register(user, token);
        return Map.of("userId", user, "token", token);
    }

    /** Takes {@code {events: […]}}, all or nothing, and pushes the changed rows once they are committed. */
    @PostMapping("/events")
    ResponseEntity<Map<String, Object>> append(
            @RequestHeader("Authorization") String authorization, @RequestBody JsonNode body) {
        String user = queries.userOf(authorization.replaceFirst("^Bearer ", "")).orElse(null);
        if (user == null) {
            return refused(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", List.of());
        }
        List<FieldError> errors = new ArrayList<>();
        List<EventDraft> drafts = new ArrayList<>();
        JsonNode events = body.path("events");
        if (!events.isArray() || events.isEmpty() || events.size() > MOST) {
            errors.add(new FieldError("events", "REQUIRED", "must be a list of 1 to 1,000 events"));
        }
        Instant now = Instant.now();
        for (int i = 0; i < events.size() && events.size() <= MOST; i++) {
            String path = "events[" + i + "]";
            EventReader.read(events.get(i), path, now, errors).ifPresent(draft -> {
                if (TYPES.contains(draft.type())) {
                    drafts.add(draft);
                } else {
                    errors.add(new FieldError(path + ".type", "UNKNOWN_TYPE", "is no command for a set"));
                }
            });
        }
        if (!errors.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "VALIDATION_FAILED", errors);
        }
        SetService.Outcome outcome = sets.append(user, drafts);
        push.send(user, outcome);
        return ResponseEntity.ok(Map.of("accepted", outcome.accepted()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unknown(UnknownSetException e) {
        return refused(HttpStatus.CONFLICT, "UNKNOWN_SET", List.of());
    }

    private static ResponseEntity<Map<String, Object>> refused(
            HttpStatus status, String code, List<FieldError> errors) {
        return ResponseEntity.status(status).body(Map.of("code", code, "errors", errors));
    }
}
