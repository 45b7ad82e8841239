package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done with the athlete's account. */
@RestController
class ActivityController {
    private final Activity activity;

    ActivityController(Activity activity) {
        this.activity = activity;
    }

    @Operation(summary = "What was done with my account, the latest first; the last 200 entries are kept")
    @GetMapping("/account/activity")
    Map<String, List<Activity.Entry>> activity() {
        return Map.of("activity", activity.of(Athlete.current().userId()));
    }
}
