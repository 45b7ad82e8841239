package dev.trainer2.gateway.explain;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CaughtUp;
import dev.trainer2.gateway.views.DailyFigures;
import dev.trainer2.gateway.views.Periods;
import dev.trainer2.gateway.views.WeeklyFigures;
import dev.trainer2.science.FatigueSeries;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.WeeklyReview;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a figure or an event down to what it was made of. */
@RestController
class ExplainController {
    private final Histories histories;
    private final EventExplanation events;
    private final DailyFigures days;
    private final WeeklyFigures weeks;
    private final CaughtUp caughtUp;

    ExplainController(
            Histories histories, EventExplanation events, DailyFigures days, WeeklyFigures weeks, CaughtUp caughtUp) {
        this.histories = histories;
        this.events = events;
        this.days = days;
        this.weeks = weeks;
        this.caughtUp = caughtUp;
    }

    @Operation(summary = "The causal chain of an event: what led to it, and what it led to")
    @GetMapping("/explain/{eventId}")
    Map<String, @Nullable Object> event(@PathVariable String eventId) {
        try {
            UUID.fromString(eventId);
        } catch (IllegalArgumentException e) {
            throw Problem.field("eventId", "FORMAT", "must be a UUID");
        }
        String userId = Athlete.current().userId();
        caughtUp.awaitOwnWrites(userId);
        return events.of(userId, eventId)
                .orElseThrow(() -> Problem.of(404, "EVENT_NOT_FOUND", "There is no such event in your log."));
    }

    @Operation(summary = "How the fatigue of a day comes about: formula, inputs with their events, values in between")
    @GetMapping("/explain/fatigue/{date}")
    Map<String, @Nullable Object> day(@PathVariable String date) {
        LocalDate day = java.util.Objects.requireNonNull(Periods.date(date, "date"));
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        Map<?, ?> served = days.day(userId, day)
                .orElseThrow(() -> Problem.of(404, "DAY_NOT_FOUND", "There are no figures for " + day + "."));
        FatigueSeries series = histories.of(userId).series().fatigue();
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("kind", "fatigue");
        explained.put("date", day.toString());
        explained.put("models", DayExplanation.models());
        explained.put("served", served);
        explained.putAll(DayExplanation.of(series, day));
        return explained;
    }

    @Operation(summary = "How the review of a week comes about: the sets behind it and what each counts")
    @GetMapping("/explain/weekly-reviews/{isoWeek}")
    Map<String, @Nullable Object> week(@PathVariable String isoWeek) {
        LocalDate monday = Periods.monday(isoWeek, "isoWeek");
        String userId = Athlete.current().userId();
        caughtUp.awaitDailyViews(userId);
        Map<?, ?> served = weeks.week(userId, monday)
                .orElseThrow(() -> Problem.of(404, "REVIEW_NOT_FOUND", "There is no review of " + isoWeek + "."));
        Histories.Computed computed = histories.of(userId);
        ReviewSeries series = computed.series();
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("kind", "weekly-review");
        explained.put("week", isoWeek);
        explained.put("models", Map.of("review", WeeklyReview.MODEL));
        explained.put("catalogVersion", computed.catalogue().version());
        explained.put("served", served);
        explained.put("facts", series.facts(monday));
        explained.put(
                "inputs",
                Map.of(
                        "sets",
                                series.entries(monday).stream()
                                        .map(SetExplanation::of)
                                        .toList(),
                        "days",
                                monday.datesUntil(monday.plusDays(7))
                                        .map(date -> "/explain/fatigue/" + date)
                                        .toList(),
                        "landmarks", landmarks(series)));
        return explained;
    }

    private static Map<String, Object> landmarks(ReviewSeries series) {
        Map<String, Object> landmarks = new LinkedHashMap<>();
        series.fatigue().history().landmarks().forEach((muscle, own) -> landmarks.put(muscle.key(), own));
        return landmarks;
    }

    /** Where else to look. */
    static Map<String, String> link(String kind, String href) {
        return Map.of("kind", kind, "href", href);
    }

    static List<Map<String, String>> links(String... kindsAndPlaces) {
        List<Map<String, String>> links = new java.util.ArrayList<>();
        for (int i = 0; i < kindsAndPlaces.length; i += 2) {
            links.add(link(kindsAndPlaces[i], kindsAndPlaces[i + 1]));
        }
        return links;
    }
}
