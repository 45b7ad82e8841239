package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
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
    private final Activity activity;
    private final Caller caller;

    AccountController(Accounts accounts, Sessions sessions, SessionCookie cookie, Activity activity, Caller caller) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.activity = activity;
        this.caller = caller;
    }

    /** A signed-in session; the token also goes as {@code Authorization: Bearer}. */
    record Login(String userId, String token, Instant expiresAt) {}

    @Operation(summary = "Make an account", description = "{email, password, displayName, zoneId, unit}")
    @PostMapping("/register")
    ResponseEntity<Map<String, String>> register(HttpServletRequest request) throws IOException {
        Registration registration = Registration.read(JsonBody.object(request));
        String userId = accounts.register(registration, caller.address(request));
        activity.note(userId, Activity.Kind.REGISTERED, request);
        return ResponseEntity.status(201).body(Map.of("userId", userId, "email", registration.email()));
    }

    @Operation(summary = "Sign in", description = "{email, password}")
    @PostMapping("/login")
    ResponseEntity<Login> login(HttpServletRequest request) throws IOException {
        JsonNode body = JsonBody.object(request);
        Accounts.Attempt attempt =
                accounts.login(JsonBody.text(body, "email"), JsonBody.text(body, "password"), caller.address(request));
        activity.note(
                attempt.userId(), attempt.right() ? Activity.Kind.SIGNED_IN : Activity.Kind.SIGN_IN_FAILED, request);
        if (!attempt.right()) {
            throw Problem.of(401, "WRONG_LOGIN", "Email or password is wrong.");
        }
        String userId = attempt.userId();
        Sessions.Session session = sessions.open(userId, request.getHeader(HttpHeaders.USER_AGENT));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.of(request, session.token()))
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
        if (Athlete.isCurrent()) {
            activity.note(Athlete.current().userId(), Activity.Kind.SIGNED_OUT, request);
        }
        SessionFilter.bearer(request).ifPresent(sessions::close);
        cookie.find(request).ifPresent(sessions::close);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.none(request))
                .build();
    }
}
