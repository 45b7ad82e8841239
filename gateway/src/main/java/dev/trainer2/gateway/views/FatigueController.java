package dev.trainer2.gateway.views;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.science.FatigueModel;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Load, fatigue, readiness and deload signals, day by day. */
@RestController
class FatigueController {
    private final DailyFigures figures;
    private final CaughtUp caughtUp;

    FatigueController(DailyFigures figures, CaughtUp caughtUp) {
        this.figures = figures;
        this.caughtUp = caughtUp;
    }

    /** The days of a period; an absent value was not to be had that day. {@code next} is the first day that was left out. */
    record Fatigue(
            String model,
            List<Map<String, @Nullable Object>> days,
            List<Map<String, @Nullable Object>> readiness,
            List<Map<String, @Nullable Object>> signals,
            @Nullable String next) {}

    @Operation(
            summary = "Fatigue, readiness and signals by day; from and to are included, without them all days;"
                    + " next is where to go on when there are more than limit")
    @GetMapping("/fatigue")
    Fatigue fatigue(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer limit) {
        LocalDate first = Periods.date(from, "from");
        LocalDate last = Periods.date(to, "to");
        Periods.requireOrder(first, last);
        int most = Periods.limit(limit, DailyFigures.MOST_DAYS);
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        List<Map<String, @Nullable Object>> readiness = new ArrayList<>();
        List<Map<String, @Nullable Object>> signals = new ArrayList<>();
        DailyFigures.Page page = figures.page(userId, first, last, most);
        for (Map<?, ?> row : page.days()) {
            if (DailyFigures.isModelled(row)) {
                days.add(TrainingShapes.day(row));
            }
            if (row.get("readiness") != null) {
                readiness.add(TrainingShapes.readiness(row));
            }
            signals.addAll(TrainingShapes.signals(row));
        }
        LocalDate next = page.next();
        return new Fatigue(FatigueModel.MODEL, days, readiness, signals, next == null ? null : next.toString());
    }
}
