package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.problems.JsonBody;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Registration and login. */
@RestController
@RequestMapping("/auth")
class AccountController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;

    AccountController(Accounts accounts, Sessions sessions, SessionCookie cookie) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** A signed-in session; the token also goes as {@code Authorization: Bearer}. */
    record Login(String userId, String token, Instant expiresAt) {}

    @Operation(summary = "Make an account", description = "{email, password, displayName, zoneId, unit}")
    @PostMapping("/register")
    ResponseEntity<Map<String, String>> register(HttpServletRequest request) throws IOException {
        Registration registration = Registration.read(JsonBody.object(request));
        String userId = accounts.register(registration);
        return ResponseEntity.status(201).body(Map.of("userId", userId, "email", registration.email()));
    }

    @Operation(summary = "Sign in", description = "{email, password}")
    @PostMapping("/login")
    ResponseEntity<Login> login(HttpServletRequest request) throws IOException {
        JsonNode body = JsonBody.object(request);
        String userId = accounts.login(JsonBody.text(body, "email"), JsonBody.text(body, "password"))
                .orElseThrow(() -> Problem.of(401, "WRONG_LOGIN", "Email or password is wrong."));
        Sessions.Session session = sessions.open(userId, request.getHeader(HttpHeaders.USER_AGENT));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.of(session.token()))
                .body(new Login(userId, session.token(), session.expiresAt()));
    }

    /** Whether the caller is signed in; an answer and no refusal, for who is about to ask what only an athlete may. */
    record SignedIn(boolean signedIn) {}

    @Operation(summary = "Whether I am signed in")
    @GetMapping("/session")
    SignedIn session() {
        return new SignedIn(Athlete.isCurrent());
    }

    @Operation(summary = "Sign out of this session")
    @PostMapping("/logout")
    ResponseEntity<Void> logout(HttpServletRequest request) {
        SessionFilter.bearer(request).ifPresent(sessions::close);
        SessionFilter.cookie(request).ifPresent(sessions::close);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.none())
                .build();
    }
}
