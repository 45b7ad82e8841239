package dev.trainer2.gateway.export;

import dev.trainer2.gateway.accounts.Activity;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limits;
import dev.trainer2.gateway.log.LogEnd;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CaughtUp;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An athlete takes along what is theirs. */
@RestController
class ExportController {
    private static final Duration WAIT = Duration.ofSeconds(15);

    private final Export export;
    private final LogEnd logEnd;
    private final CaughtUp caughtUp;
    private final Limits limits;
    private final Activity activity;
    private final Caller caller;

    ExportController(Export export, LogEnd logEnd, CaughtUp caughtUp, Limits limits, Activity activity, Caller caller) {
        this.export = export;
        this.logEnd = logEnd;
        this.caughtUp = caughtUp;
        this.limits = limits;
        this.activity = activity;
        this.caller = caller;
    }

    @Operation(
            summary = "Everything about me as a ZIP of JSON lines and CSV, complete against the log",
            description = "Streamed. 503 EXPORT_BEHIND while the log has more of the athlete than is stored.")
    @GetMapping(value = "/export", produces = "application/zip")
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String userId = Athlete.current().userId();
        limits.take(Limited.EXPORT, userId, caller.address(request));
        long last = logEnd.lastNotStored(userId);
        if (last >= 0 && !(caughtUp.awaitStored(userId, last, WAIT) && caughtUp.awaitState(userId, last, WAIT))) {
            throw Problem.unavailable(
                    "EXPORT_BEHIND",
                    "Your latest events are not stored yet, and an export leaves nothing out; try again.",
                    2);
        }
        activity.note(userId, Activity.Kind.EXPORTED, request);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trainer2-export.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(userId, response.getOutputStream());
    }
}
