package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import dev.trainer2.gateway.log.Waits;
import dev.trainer2.gateway.problems.JsonBody;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.StateStore;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forgets an athlete. */
@RestController
class ErasureController {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final Erasures erasures;
    private final StateStore states;
    private final SessionCookie cookie;
    private final Activity activity;
    private final Caller caller;

    ErasureController(
            Accounts accounts,
            Erasures erasures,
            StateStore states,
            SessionCookie cookie,
            Activity activity,
            Caller caller) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.states = states;
        this.cookie = cookie;
        this.activity = activity;
        this.caller = caller;
    }

    @Operation(
            summary = "Erase my account and everything about me, for good",
            description = "{password}; 204 when the log says so too, 202 {status:ERASING} when that takes over 10 s")
    @DeleteMapping("/account")
    ResponseEntity<Map<String, String>> erase(HttpServletRequest request) throws IOException {
        String userId = Athlete.current().userId();
        if (!accounts.owns(userId, JsonBody.text(JsonBody.object(request), "password"), caller.address(request))) {
            activity.note(userId, Activity.Kind.WRONG_PASSWORD, request);
            throw Problem.of(403, "WRONG_PASSWORD", "The password is wrong; nothing was erased.");
        }
        erasures.erase(userId, states.zoneOf(userId).orElse("UTC"));
        boolean finished = Waits.until(WAIT, () -> erasures.finished(userId));
        return finished
                ? ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookie.none(request))
                        .build()
                : ResponseEntity.accepted()
                        .header(HttpHeaders.SET_COOKIE, cookie.none(request))
                        .body(Map.of("status", "ERASING"));
    }
}
