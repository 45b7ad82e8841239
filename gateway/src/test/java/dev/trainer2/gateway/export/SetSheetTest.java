package dev.trainer2.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.log.EventStore.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of sets")
class SetSheetTest {
    private static final String HEADER = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,"
            + "Distance,Distance Unit,Seconds,Notes,Workout Notes,RPE";
    private long offset;

    private Row event(String type, String at, Map<String, ?> payload) {
        offset++;
        return new Row("event" + offset, type, at, "Europe/Zurich", "APP", payload, offset);
    }

    private static Map<String, Object> set(String id, int index, String type, Map<String, ?> more) {
        Map<String, Object> set = new HashMap<>(Map.of(
                "setId", id, "workoutId", "w", "exerciseName", "Squat, high bar", "setIndex", index, "setType", type));
        set.putAll(more);
        return set;
    }

    private static Map<String, Object> load(double value, String unit) {
        return Map.of("value", value, "unit", unit);
    }

    private static String sheet(List<Row> events) throws IOException {
        StandingSets sets = new StandingSets();
        events.forEach(sets::add);
        StringWriter out = new StringWriter();
        SetSheet.write(sets.workouts(), out);
        return out.toString();
    }

    @Test
    @DisplayName("016-AC3 has a row for each set that stands, as it was entered, whatever order the events came in")
    void rows() throws IOException {
        List<Row> events = new ArrayList<>(List.of(
                event("WorkoutStarted", "2025-03-30T00:59:30Z", Map.of("workoutId", "w", "name", "Night")),
                event(
                        "SetLogged",
                        "2025-03-30T01:05:00Z",
                        set("1", 0, "WARMUP", Map.of("load", load(60, "kg"), "reps", 5))),
                event(
                        "SetLogged",
                        "2025-03-30T01:08:00Z",
                        set("2", 1, "WORKING", Map.of("load", load(100, "kg"), "reps", 5))),
                event(
                        "SetCorrected",
                        "2025-03-30T01:20:00Z",
                        set(
                                "2",
                                1,
                                "WORKING",
                                Map.of("load", load(225.5, "lb"), "reps", 6, "rpe", 8.5, "note", "a \"note\""))),
                event("SetLogged", "2025-03-30T01:10:00Z", set("3", 2, "DROP", Map.of("reps", 9))),
                event("SetRemoved", "2025-03-30T01:30:00Z", Map.of("setId", "3")),
                event(
                        "SetLogged",
                        "2025-03-30T01:12:00Z",
                        set("4", 3, "FAILURE", Map.of("durationSeconds", 90, "distanceMeters", 1.5E3))),
                event("WorkoutCompleted", "2025-03-30T02:00:00Z", Map.of("workoutId", "w", "note", "late")),
                event("ChatMessageSent", "2025-03-30T02:00:00Z", Map.of("text", "hello"))));
        String expected = String.join(
                "\r\n",
                HEADER,
                "2025-03-30 01:59:30,Night,1h 0m 30s,\"Squat, high bar\",W,60,kg,5,,,,,late,",
                "2025-03-30 01:59:30,Night,1h 0m 30s,\"Squat, high bar\",2,225.5,lb,6,,,,\"a \"\"note\"\"\",late,8.5",
                "2025-03-30 01:59:30,Night,1h 0m 30s,\"Squat, high bar\",F,,,,1500,m,90,,late,",
                "");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(sheet(events)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("is a header alone without sets, and does without starts and ends")
    void little() throws IOException {
        assertThat(sheet(List.of())).isEqualTo(HEADER + "\r\n");
        assertThat(sheet(
                        List.of(event("SetLogged", "2025-01-01T11:00:00Z", set("1", 0, "WORKING", Map.of("reps", 3))))))
                .endsWith("\r\n2025-01-01 12:00:00,,,\"Squat, high bar\",1,,,3,,,,,,\r\n");
    }

    @Test
    @DisplayName("016-AC14 holds no text a spreadsheet would run, and negative weights as numbers")
    void formulas() throws IOException {
        String sheet = sheet(List.of(
                event("WorkoutStarted", "2025-01-01T11:00:00Z", Map.of("workoutId", "w", "name", "@SUM(1)")),
                event(
                        "SetLogged",
                        "2025-01-01T11:00:00Z",
                        set(
                                "1",
                                0,
                                "WORKING",
                                Map.of("load", load(-20, "kg"), "reps", 3, "note", "=HYPERLINK(\"http://x\")"))),
                event("WorkoutCompleted", "2025-01-01T11:00:00Z", Map.of("workoutId", "w", "note", "+1 -1"))));
        assertThat(sheet).contains(",'@SUM(1),", ",\"'=HYPERLINK(\"\"http://x\"\")\",", ",'+1 -1,", ",-20,kg,");
    }
}
