package dev.trainer2.gateway.plan;

import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.log.Appended;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.gateway.log.EventBatch;
import dev.trainer2.gateway.log.EventLog;
import dev.trainer2.gateway.log.Waits;
import dev.trainer2.gateway.observe.Refused;
import dev.trainer2.gateway.problems.JsonBody;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CatalogueStore;
import dev.trainer2.gateway.views.StateStore;
import dev.trainer2.science.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The plan in force, what is proposed to change in it, and the athlete's decisions. */
@RestController
public class PlanController {
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final PlanStore plans;
    private final EventLog log;
    private final StateStore states;
    private final CatalogueStore catalogue;
    private final Clock clock;
    private final Refused refused;

    PlanController(
            PlanStore plans, EventLog log, StateStore states, CatalogueStore catalogue, Clock clock, Refused refused) {
        this.plans = plans;
        this.log = log;
        this.states = states;
        this.catalogue = catalogue;
        this.clock = clock;
        this.refused = refused;
    }

    @Operation(summary = "The plan in force; 404 when there is none")
    @GetMapping("/plan")
    Map<String, @Nullable Object> plan() {
        return inForce(Athlete.current().userId())
                .orElseThrow(() -> Problem.of(404, "NO_PLAN", "There is no plan yet: ask the coach for one."));
    }

    /** The plan of an athlete as the contract shapes it; empty when there is none. */
    public Optional<Map<String, @Nullable Object>> inForce(String userId) {
        return plans.find(userId).flatMap(PlanShapes::inForce);
    }

    /** Every change proposed to an athlete as the contract shapes it, newest first. */
    public List<Map<String, @Nullable Object>> allDiffs(String userId) {
        Catalogue exercises = catalogue.current();
        return diffsOf(userId).map(diff -> shape(userId, diff, exercises)).toList();
    }

    @Operation(summary = "Changes that were proposed, newest first, each with the plan before and after")
    @GetMapping("/plan/diffs")
    Map<String, Object> diffs(@RequestParam(required = false) @Nullable String status) {
        DiffStatus wanted = status == null || status.isBlank() ? null : status(status);
        String userId = Athlete.current().userId();
        Catalogue exercises = catalogue.current();
        return Map.of(
                "diffs",
                diffsOf(userId)
                        .filter(diff -> wanted == null || diff.getStatus() == wanted)
                        .map(diff -> shape(userId, diff, exercises))
                        .toList());
    }

    private static DiffStatus status(String text) {
        return Arrays.stream(DiffStatus.values())
                .filter(status -> status != DiffStatus.UNKNOWN && status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "status", "ONE_OF", "must be OPEN, ACCEPTED, DENIED, SUPERSEDED, EXPIRED or STALE"));
    }

    @Operation(
            summary = "Decide about a change",
            description = "{decision: ACCEPT|MODIFY|DENY, comment}; waits up to 5 s for the outcome")
    @PostMapping("/plan/diffs/{id}/decision")
    ResponseEntity<Map<String, @Nullable Object>> decide(@PathVariable String id, HttpServletRequest request)
            throws Exception {
        String userId = Athlete.current().userId();
        ObjectNode answer = answer(id, JsonBody.object(request));
        if (diff(userId, id).isEmpty()) {
            throw Problem.of(404, "DIFF_NOT_FOUND", "There is no such diff.");
        }
        String eventId = UUID.randomUUID().toString();
        long offset = refused.counting(() -> append(userId, eventId, answer));
        boolean decided = Waits.until(WAIT, () -> plans.offsetOf(userId) >= offset);
        PlanDiffState diff = diff(userId, id).orElseThrow();
        if (!decided) {
            return ResponseEntity.accepted().body(shape(userId, diff, catalogue.current()));
        }
        boolean ours = eventId.equals(diff.getDecidedBy());
        return switch (diff.getStatus()) {
            case STALE ->
                throw Problem.of(
                        409, "STALE", "The plan has changed since this was proposed; the coach proposes it anew.");
            case EXPIRED -> throw Problem.of(409, "EXPIRED", "This was not answered within 48 hours, which is a no.");
            default -> {
                if (!ours) {
                    throw Problem.of(409, "DECIDED", "This is decided already: " + diff.getStatus() + ".");
                }
                yield ResponseEntity.ok(shape(userId, diff, catalogue.current()));
            }
        };
    }

    private static ObjectNode answer(String diffId, JsonNode body) {
        ObjectNode payload = JsonMapper.shared().createObjectNode();
        body.properties().forEach(field -> payload.set(field.getKey(), field.getValue()));
        payload.put("diffId", diffId);
        return payload;
    }

    private long append(String userId, String eventId, ObjectNode payload) {
        ObjectNode event = EventBatch.event(
                eventId,
                "PlanDiffAnswered",
                clock.instant().toString(),
                states.zoneOf(userId).orElse("UTC"),
                payload);
        List<FieldError> errors = new ArrayList<>();
        var draft = EventReader.read(event, "", clock.instant(), errors);
        if (draft.isEmpty()) {
            throw Problem.invalid(errors.stream()
                    .map(error -> new FieldError(
                            error.path().replaceFirst("^\\.?payload\\.", ""), error.code(), error.message()))
                    .toList());
        }
        Appended appended = log.append(userId, List.of(draft.get()));
        return Cursor.decode(appended.accepted().getFirst().cursor(), "cursor").events();
    }

    private Stream<PlanDiffState> diffsOf(String userId) {
        return plans.find(userId).stream().flatMap(plan -> plan.getDiffs().stream());
    }

    private Optional<PlanDiffState> diff(String userId, String id) {
        return diffsOf(userId).filter(diff -> diff.getDiffId().equals(id)).findFirst();
    }

    private Map<String, @Nullable Object> shape(String userId, PlanDiffState diff, Catalogue exercises) {
        return PlanShapes.diff(
                diff,
                plans.week(userId, diff.getPlanId(), diff.getBasePlanVersion()).orElse(null),
                exercises);
    }
}
