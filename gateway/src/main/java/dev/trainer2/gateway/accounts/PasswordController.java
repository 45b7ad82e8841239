package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import dev.trainer2.gateway.problems.JsonBody;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Changes a password. */
@RestController
class PasswordController {
    private final PasswordChange change;
    private final Activity activity;
    private final Caller caller;

    PasswordController(PasswordChange change, Activity activity, Caller caller) {
        this.change = change;
        this.activity = activity;
        this.caller = caller;
    }

    @Operation(
            summary = "Change my password; all my sessions but this one end",
            description = "{oldPassword, newPassword}")
    @PostMapping("/account/password")
    Map<String, Integer> change(HttpServletRequest request) throws IOException {
        JsonNode body = JsonBody.object(request);
        Athlete athlete = Athlete.current();
        Optional<Integer> ended = change.change(
                athlete,
                JsonBody.text(body, "oldPassword"),
                JsonBody.text(body, "newPassword"),
                caller.address(request));
        activity.note(
                athlete.userId(),
                ended.isPresent() ? Activity.Kind.PASSWORD_CHANGED : Activity.Kind.WRONG_PASSWORD,
                request);
        return Map.of(
                "ended",
                ended.orElseThrow(
                        () -> Problem.of(403, "WRONG_PASSWORD", "The old password is wrong; nothing was changed.")));
    }
}
