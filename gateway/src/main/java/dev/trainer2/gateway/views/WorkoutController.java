package dev.trainer2.gateway.views;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workouts of an athlete as they stand. */
@RestController
class WorkoutController {
    private static final int MOST = 200;
    private static final int USUAL = 20;

    private final TrainingRows rows;
    private final CaughtUp caughtUp;

    /** Workouts, the newest first; {@code next} is the {@code before} of the next page. */
    record Workouts(
            List<Map<String, @Nullable Object>> workouts,
            @Nullable String next) {}

    WorkoutController(TrainingRows rows, CaughtUp caughtUp) {
        this.rows = rows;
        this.caughtUp = caughtUp;
    }

    @Operation(
            summary = "Workouts as they stand, newest first; before is the id of a workout, an instant or a date;"
                    + " next is the before of the next page")
    @GetMapping("/workouts")
    Workouts workouts(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = limit == null ? USUAL : Periods.limit(limit, MOST);
        String userId = Athlete.current().userId();
        caughtUp.awaitOwnState(userId);
        List<Map<?, ?>> found = page(userId, before, most + 1);
        List<Map<String, @Nullable Object>> shown =
                found.stream().limit(most).map(TrainingShapes::workout).toList();
        return new Workouts(
                shown, found.size() > most ? String.valueOf(shown.getLast().get("workoutId")) : null);
    }

    private List<Map<?, ?>> page(String userId, @Nullable String before, int limit) {
        if (before == null || before.isBlank()) {
            return rows.workouts(userId, limit);
        }
        Optional<Instant> instant = instant(before);
        if (instant.isPresent()) {
            return rows.workoutsBefore(userId, instant.get(), limit);
        }
        Optional<LocalDate> date = date(before);
        if (date.isPresent()) {
            return rows.workoutsBefore(userId, date.get(), limit);
        }
        if (rows.workout(userId, before).isEmpty()) {
            throw Problem.field("before", "FORMAT", "must be the id of a workout of yours, an instant or a date");
        }
        return rows.workoutsBefore(userId, before, limit);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // it may be one of the other two
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // it may be the id of a workout
        }
    }

    @Operation(summary = "A workout as it stands")
    @GetMapping("/workouts/{id}")
    Map<String, @Nullable Object> workout(@PathVariable String id) {
        String userId = Athlete.current().userId();
        caughtUp.awaitOwnState(userId);
        return rows.workout(userId, id)
                .map(TrainingShapes::workout)
                .orElseThrow(() -> Problem.of(404, "WORKOUT_NOT_FOUND", "You have no workout " + id + "."));
    }
}
