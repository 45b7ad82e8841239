package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.streams.views.ReviewFold;
import dev.trainer2.streams.views.Revision;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/**
 * The review of each week, one record under {@code user|week}.
 *
 * @param now gives every athlete's today
 */
public record ReviewCheck(String version, Catalogue catalogue, Instant now) implements ViewCheck {
    @Override
    public String name() {
        return "weekly review";
    }

    @Override
    public String topic() {
        return Topics.versioned(Topics.WEEKLY_REVIEW, version);
    }

    @Override
    public String table() {
        return "weekly_review";
    }

    @Override
    public String rowKey() {
        return "user_id || '|' || week";
    }

    @Override
    public String rowContent() {
        return "row";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof WeekReview week && key.equals(week.getUserId() + "|" + week.getWeek());
    }

    @Override
    public Map<String, WeekReview> expected(AthleteHistory history) {
        ReviewSeries series = DailyFacts.series(history, catalogue, now);
        Map<String, WeekReview> weeks = new TreeMap<>();
        series.told()
                .forEach(week -> weeks.put(
                        history.userId() + "|" + week.week(),
                        ReviewFold.row(history.userId(), series, week, catalogue.version(), history.cursor())));
        return weeks;
    }

    @Override
    public Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return expected.path("catalogVersion").equals(found.path("catalogVersion"))
                ? Revision.BOOKKEEPING
                : Revision.BY_CATALOGUE;
    }
}
