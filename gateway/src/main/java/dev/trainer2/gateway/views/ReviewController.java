package dev.trainer2.gateway.views;

import dev.trainer2.gateway.accounts.Athlete;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reviews of the weeks. */
@RestController
class ReviewController {
    private final ViewRows rows;
    private final CaughtUp caughtUp;

    ReviewController(ViewRows rows, CaughtUp caughtUp) {
        this.rows = rows;
        this.caughtUp = caughtUp;
    }

    @Operation(summary = "Reviews of ISO weeks; from and to are included, without them all weeks")
    @GetMapping("/weekly-reviews")
    Map<String, List<Map<String, @Nullable Object>>> reviews(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        String first = Periods.week(from, "from");
        String last = Periods.week(to, "to");
        Periods.requireOrder(first, last);
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        List<Map<String, @Nullable Object>> reviews = new ArrayList<>();
        rows.weeks(userId, first, last).forEach(row -> reviews.add(ReviewShape.of(row)));
        return Map.of("reviews", reviews);
    }

    @Operation(summary = "The review of an ISO week")
    @GetMapping("/weekly-reviews/{isoWeek}")
    Map<String, @Nullable Object> review(@PathVariable String isoWeek) {
        Periods.monday(isoWeek, "isoWeek");
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        return rows.week(userId, isoWeek)
                .map(ReviewShape::of)
                .orElseThrow(() -> Problem.of(
                        404,
                        "REVIEW_NOT_FOUND",
                        "There is no review of " + isoWeek + ": reviews begin with the first week of training."));
    }
}
