package dev.trainer2.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.AthleteState;
import dev.trainer2.science.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A view compared with its log")
class ViewComparisonTest {
    private final AthleteHistory history = Made.history("a", Made.event("a", "1", 80), Made.event("a", "2", 81));
    private final Map<String, byte[]> topic = new HashMap<>(Map.of("a", Made.bytes(Made.state(history))));
    private final Map<String, String> rows =
            new HashMap<>(Map.of("a", SealedJson.of(Made.state(history)).toString()));

    private List<String> differences() {
        Differences differences = new Differences();
        new ViewComparison(new StateCheck("v1", Catalogue.EMPTY), Made::decode, differences)
                .compare(List.of(history), topic, rows);
        assertThat(differences.count()).isEqualTo(differences.examples().size());
        return differences.examples();
    }

    @Test
    @DisplayName("is equal when topic and row hold what the events give")
    void equal() {
        assertThat(differences()).isEmpty();
    }

    @Test
    @DisplayName("006-AC3 is named when topic or row lacks it")
    void missing() {
        topic.clear();
        rows.clear();
        assertThat(differences())
                .containsExactly(
                        "the state topic of a differs from its log: it has none",
                        "athlete_state row of a differs from its log");
    }

    @Test
    @DisplayName("006-AC3 is named when topic or row holds an athlete whom the log has not")
    void superfluous() {
        AthleteHistory other = Made.history("b", Made.event("b", "3", 60));
        topic.put("b", Made.bytes(Made.state(other)));
        rows.put("b", SealedJson.of(Made.state(other)).toString());
        assertThat(differences())
                .containsExactly("the state topic has b, the log has not", "athlete_state has b, the log has not");
    }

    @Test
    @DisplayName("006-AC3 is named with the field when topic or row holds something else")
    void other() {
        AthleteState changed =
                AthleteState.newBuilder(Made.state(history)).setRevision(99).build();
        topic.put("a", Made.bytes(changed));
        rows.put("a", SealedJson.of(changed).toString());
        assertThat(differences())
                .containsExactly(
                        "the state topic of a differs from its log, field revision",
                        "athlete_state row of a differs from its log");
    }

    @Test
    @DisplayName("takes numbers by their value, as Postgres writes them in its own way")
    void numbers() {
        assertThat(SealedJson.same(SealedJson.of(Made.event("a", "1", 1.0E7)), null))
                .isFalse();
        String row = SealedJson.of(Made.state(Made.history("a", Made.event("a", "1", 1.0E7))))
                .toString();
        assertThat(row).contains("1.0E7");
        assertThat(SealedJson.same(
                        SealedJson.of(Made.state(Made.history("a", Made.event("a", "1", 1.0E7)))),
                        row.replace("1.0E7", "10000000")))
                .isTrue();
    }
}
