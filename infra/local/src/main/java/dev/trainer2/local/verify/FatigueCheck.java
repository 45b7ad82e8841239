package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.streams.views.FatigueFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/**
 * The fatigue of each day, one record under {@code user|day}.
 *
 * @param now gives every athlete's today
 */
public record FatigueCheck(String version, Catalogue catalogue, Instant now) implements ViewCheck {
    @Override
    public String name() {
        return "fatigue";
    }

    @Override
    public String topic() {
        return Topics.versioned(Topics.FATIGUE, version);
    }

    @Override
    public String table() {
        return "daily_fatigue";
    }

    @Override
    public String rowKey() {
        return "user_id || '|' || day";
    }

    @Override
    public String rowContent() {
        return "row";
    }

    @Override
    public boolean belongs(String key, SpecificRecord value) {
        return value instanceof DailyFatigue day && key.equals(day.getUserId() + "|" + day.getDate());
    }

    @Override
    public Map<String, DailyFatigue> expected(AthleteHistory history) {
        ReviewSeries series = DailyFacts.series(history, catalogue, now);
        Map<String, DailyFatigue> days = new TreeMap<>();
        FatigueFold.rows(history.userId(), series.fatigue(), LocalDate.MIN, history.cursor())
                .forEach(day -> days.put(day.getUserId() + "|" + day.getDate(), day));
        return days;
    }

    @Override
    public Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return Set.of("cursor");
    }
}
