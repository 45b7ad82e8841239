package dev.trainer2.gateway.views;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which coach answers: the rules alone, or a model before them. It tells what is configured, which the worker has too. */
@RestController
class CoachController {
    private static final String NONE = "none";

    private final String provider;
    private final String model;

    CoachController(
            @Value("${trainer2.model.provider}") String provider, @Value("${trainer2.model.name}") String model) {
        this.provider = provider;
        this.model = model;
    }

    /** The coach; without a model there is no provider and no model. */
    record Coach(
            String coach,
            @Nullable String provider,
            @Nullable String model,
            String says) {}

    @Operation(summary = "Which coach answers")
    @GetMapping("/coach")
    Coach coach() {
        if (provider.isBlank() || provider.equalsIgnoreCase(NONE)) {
            return new Coach("rules", null, null, "no model configured: I work by rules");
        }
        return new Coach(
                "model",
                provider,
                model,
                "I ask " + model + " of " + provider + ", and work by rules when it cannot answer");
    }
}
