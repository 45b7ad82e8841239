package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an athlete is signed in, and how they end that. */
@RestController
@RequestMapping("/auth/sessions")
class SessionController {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Activity activity;

    SessionController(Sessions sessions, SessionCookie cookie, Activity activity) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.activity = activity;
    }

    /** A session; {@code current} when the call was made with it. */
    record Shown(
            String id, Instant createdAt, Instant lastUsedAt, Instant expiresAt, String userAgent, boolean current) {}

    @Operation(summary = "Where I am signed in, the session used last first")
    @GetMapping
    Map<String, List<Shown>> all() {
        Athlete athlete = Athlete.current();
        return Map.of(
                "sessions",
                sessions.of(athlete.userId()).stream()
                        .map(session -> shown(session, athlete))
                        .toList());
    }

    private static Shown shown(Sessions.Known session, Athlete athlete) {
        return new Shown(
                session.id(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                session.userAgent(),
                session.id().equals(athlete.sessionId()));
    }

    @Operation(summary = "End one of my sessions; its sockets close")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(HttpServletRequest request, @PathVariable String id) {
        Athlete athlete = Athlete.current();
        if (!sessions.end(athlete.userId(), sessionId(id))) {
            throw Problem.of(404, "SESSION_NOT_FOUND", "You have no such session; it may have ended already.");
        }
        activity.note(athlete.userId(), Activity.Kind.SESSION_ENDED, request);
        ResponseEntity.HeadersBuilder<?> response = ResponseEntity.noContent();
        return id.equalsIgnoreCase(athlete.sessionId())
                ? response.header(HttpHeaders.SET_COOKIE, cookie.none(request)).build()
                : response.build();
    }

    @Operation(summary = "End all my sessions but this one")
    @DeleteMapping
    Map<String, Integer> endOthers(HttpServletRequest request) {
        Athlete athlete = Athlete.current();
        int ended = sessions.endOthers(athlete);
        activity.note(athlete.userId(), Activity.Kind.OTHER_SESSIONS_ENDED, request);
        return Map.of("ended", ended);
    }

    private static UUID sessionId(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.field("id", "FORMAT", "must be the id of a session as GET /auth/sessions gives it");
        }
    }
}
