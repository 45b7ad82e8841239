package dev.trainer2.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.verify.EventLogComparison.Row;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stored log compared with the log")
class EventLogComparisonTest {
    private final TrainingEvent first = Made.event("a", "1", 80);
    private final TrainingEvent second = Made.event("a", "2", 81);
    private final AthleteHistory history = Made.history("a", first, second, Made.event("a", "1", 99));

    private static Row row(TrainingEvent event, long offset) {
        return new Row(
                event.getUserId(),
                event.getEventId(),
                0,
                offset,
                "BodyweightLogged",
                event.getOccurredAt(),
                event.getZoneId(),
                event.getSource().name(),
                event.getContentHash().array(),
                SealedJson.of((SpecificRecord) event.getPayload()).toString());
    }

    private List<String> differences(Row... rows) {
        Differences differences = new Differences();
        EventLogComparison comparison = new EventLogComparison(Map.of("a", history), differences);
        for (Row row : rows) {
            comparison.row(row);
        }
        comparison.end();
        return differences.examples();
    }

    @Test
    @DisplayName("is equal when it has each event once, the first one of an id")
    void equal() {
        assertThat(history.size()).isEqualTo(2);
        assertThat(differences(row(second, 1), row(first, 0))).isEmpty();
    }

    @Test
    @DisplayName("006-AC3 names an event that the table lacks")
    void missingRow() {
        assertThat(differences(row(first, 0))).containsExactly("the log has event 2 of a, event_log has not");
    }

    @Test
    @DisplayName("006-AC3 names a row that the log lacks, of an athlete it has and of one it has not")
    void missingEvent() {
        assertThat(differences(
                        row(first, 0),
                        row(second, 1),
                        row(Made.event("a", "3", 80), 5),
                        row(Made.event("b", "4", 80), 6)))
                .containsExactly(
                        "event_log has event 3 of a, the log has not", "event_log has event 4 of b, the log has not");
    }

    @Test
    @DisplayName("006-AC3 names a row with another place or another content")
    void other() {
        assertThat(differences(row(first, 7), row(Made.event("a", "2", 82), 1)))
                .containsExactly(
                        "event_log row of event 1 of a differs from the log",
                        "event_log row of event 2 of a differs from the log");
    }

    @Test
    @DisplayName("counts every difference and keeps the first sentences")
    void many() {
        Differences differences = new Differences();
        for (int n = 0; n < 30; n++) {
            differences.add("difference " + n);
        }
        assertThat(differences.count()).isEqualTo(30);
        assertThat(differences.examples()).hasSize(Differences.EXAMPLES).startsWith("difference 0");
    }
}
