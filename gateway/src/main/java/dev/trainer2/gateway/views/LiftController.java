package dev.trainer2.gateway.views;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exercises of an athlete over all of their log. */
@RestController
class LiftController {
    private final TrainingRows rows;
    private final CaughtUp caughtUp;

    /** Every lift, the one trained last first. */
    record Lifts(List<Map<String, @Nullable Object>> lifts) {}

    LiftController(TrainingRows rows, CaughtUp caughtUp) {
        this.rows = rows;
        this.caughtUp = caughtUp;
    }

    @Operation(
            summary =
                    "Every exercise ever trained: best set by method, last session, number of sessions; with days=true"
                            + " also the best estimate of each session day by method")
    @GetMapping("/lifts")
    Lifts lifts(@RequestParam(required = false) @Nullable String days) {
        boolean withDays = isTrue(days);
        String userId = Athlete.current().userId();
        caughtUp.awaitOwnState(userId);
        return new Lifts(rows.lifts(userId).stream()
                .map(withDays ? TrainingShapes::liftWithDays : TrainingShapes::lift)
                .toList());
    }

    private static boolean isTrue(@Nullable String days) {
        if (days == null || days.isBlank() || days.equals("false")) {
            return false;
        }
        if (days.equals("true")) {
            return true;
        }
        throw Problem.field("days", "ONE_OF", "must be true or false");
    }

    @Operation(
            summary = "An exercise with the best estimate of each session day by method; it is named by its catalogue"
                    + " id, else by its name in lower case")
    @GetMapping("/lifts/{exercise}")
    Map<String, @Nullable Object> lift(@PathVariable String exercise) {
        String userId = Athlete.current().userId();
        caughtUp.awaitOwnState(userId);
        return rows.lift(userId, exercise)
                .map(TrainingShapes::liftWithDays)
                .orElseThrow(() ->
                        Problem.of(404, "LIFT_NOT_FOUND", "You have never logged a work set of " + exercise + "."));
    }
}
