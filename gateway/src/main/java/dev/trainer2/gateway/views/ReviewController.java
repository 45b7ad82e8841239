package dev.trainer2.gateway.views;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
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
    private final WeeklyFigures figures;
    private final CaughtUp caughtUp;

    /** The reviews of a period; {@code next} is the first week that was left out. */
    record Reviews(
            List<Map<String, @Nullable Object>> reviews,
            @Nullable String next) {}

    ReviewController(WeeklyFigures figures, CaughtUp caughtUp) {
        this.figures = figures;
        this.caughtUp = caughtUp;
    }

    @Operation(
            summary = "Reviews of ISO weeks; from and to are included, without them all weeks;"
                    + " next is where to go on when there are more than limit")
    @GetMapping("/weekly-reviews")
    Reviews reviews(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer limit) {
        LocalDate first = Periods.week(from, "from");
        LocalDate last = Periods.week(to, "to");
        Periods.requireOrder(first, last);
        int most = Periods.limit(limit, WeeklyFigures.MOST_WEEKS);
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        List<Map<String, @Nullable Object>> reviews = new ArrayList<>();
        WeeklyFigures.Page page = figures.page(userId, first, last, most);
        page.weeks().forEach(row -> reviews.add(ReviewShape.of(row)));
        return new Reviews(reviews, page.next());
    }

    @Operation(summary = "The review of an ISO week")
    @GetMapping("/weekly-reviews/{isoWeek}")
    Map<String, @Nullable Object> review(@PathVariable String isoWeek) {
        LocalDate monday = Periods.monday(isoWeek, "isoWeek");
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        return figures.week(userId, monday)
                .map(ReviewShape::of)
                .orElseThrow(() -> Problem.of(
                        404,
                        "REVIEW_NOT_FOUND",
                        "There is no review of " + isoWeek + ": reviews begin with the first week of training."));
    }
}
