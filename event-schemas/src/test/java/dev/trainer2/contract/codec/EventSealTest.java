package dev.trainer2.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.crypto.TestKeys;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Events at the boundary")
class EventSealTest {
    private static final Instant NOW = Instant.parse("2025-11-03T18:00:00Z");

    @Test
    @DisplayName("the same content hashes the same whatever its spelling; other content does not")
    void contentHash() {
        TrainingEvent one = seal(json("80", "\"kg\""));
        TrainingEvent same = seal(json("80.0", "\"KG\""));
        TrainingEvent other = seal(json("80.5", "\"kg\""));
        assertThat(same.getContentHash()).isEqualTo(one.getContentHash());
        assertThat(other.getContentHash()).isNotEqualTo(one.getContentHash());
        assertThat(one.getPayload()).isNotEqualTo(seal(json("80", "\"kg\"")).getPayload()); // a fresh nonce each time
    }

    @Test
    @DisplayName("what was sealed opens to what was sent, and without the key personal text is erased")
    void opens() {
        TrainingEvent event = seal(json("80", "\"kg\""));
        Map<String, Object> opened = EventSeal.open(event, TestKeys.of("user"));
        assertThat(opened).containsEntry("note", "felt <b>strong</b>").containsEntry("reps", 8);
        assertThat(EventSeal.open(event, null)).containsEntry("note", "[erased]");
        assertThat(event.toString()).doesNotContain("strong");
    }

    @Test
    @DisplayName("every fault is named with its path")
    void faults() {
        List<FieldError> errors = new ArrayList<>();
        Optional<EventDraft> draft = EventReader.read(JsonMapper.shared().readTree("""
                        {"eventId":"no","type":"SetLogged","occurredAt":"2031-01-01T00:00:00Z","zoneId":"Mars/Base","more":1,
                         "payload":{"setId":"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f","workoutId":"x","exerciseName":" ","setIndex":-1,
                         "setType":"UNKNOWN","load":{"value":2500,"unit":"lb"},"reps":1.5,"rpe":0,"colour":"red"}}"""), "events[0]", NOW, errors);
        assertThat(draft).isEmpty();
        assertThat(errors)
                .extracting(FieldError::path)
                .containsExactlyInAnyOrder(
                        "events[0].eventId",
                        "events[0].occurredAt",
                        "events[0].zoneId",
                        "events[0].more",
                        "events[0].payload.workoutId",
                        "events[0].payload.exerciseName",
                        "events[0].payload.setIndex",
                        "events[0].payload.setType",
                        "events[0].payload.load",
                        "events[0].payload.reps",
                        "events[0].payload.rpe",
                        "events[0].payload.colour");
    }

    private static TrainingEvent seal(String json) {
        List<FieldError> errors = new ArrayList<>();
        EventDraft draft = EventReader.read(JsonMapper.shared().readTree(json), "event", NOW, errors)
                .orElseThrow(() -> new AssertionError(errors.toString()));
        return EventSeal.seal(draft, "user", EventSource.APP, TestKeys.of("user"));
    }

    private static String json(String load, String unit) {
        return """
                {"zoneId":"Europe/Zurich","eventId":"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e30","type":"SetLogged",
                 "occurredAt":"2025-11-03T17:00:00Z","payload":{"reps":8,"note":"felt <b>strong</b>",
                 "setId":"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e31","workoutId":"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e32",
                 "exerciseName":"Bench Press","setIndex":0,"setType":"WORKING","load":{"value":%s,"unit":%s}}}""".formatted(load, unit);
    }

    private static List<String> paths(String type, String payload) {
        List<FieldError> errors = new ArrayList<>();
        EventReader.read(JsonMapper.shared().readTree("""
                        {"eventId":"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f","type":"%s","occurredAt":"2025-11-03T17:00:00Z",
                         "zoneId":"Europe/Zurich","payload":%s}""".formatted(type, payload)), "events[0]", NOW, errors);
        return errors.stream().map(FieldError::path).toList();
    }

    @Test
    @DisplayName(
            "007-AC3 limitations and equipment nobody knows are refused with their path, in the form and in the profile")
    void unknownWords() {
        String words = """
                {"equipment":["barbell","Barbell","Dumbbells"],"limitations":["knee","left knee","lower back","side_delts","bad left knee"]}""";
        assertThat(paths("ProfileUpdated", words))
                .containsExactly(
                        "events[0].payload.equipment[1]",
                        "events[0].payload.equipment[2]",
                        "events[0].payload.limitations[4]");
    }

    @Test
    @DisplayName("021-AC10 an absence that ends before it begins, is too long or too far, or has no reason is refused")
    void absence() {
        String id = "\"absenceId\":\"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e31\"";
        String days = "{" + id + ",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"%s\"}";
        String at = "events[0].payload.";
        assertThat(paths("AbsencePlanned", days.formatted("2025-11-03", "2025-11-03", "HOLIDAY")))
                .isEmpty();
        assertThat(paths("AbsencePlanned", days.formatted("2025-11-03", "2026-11-04", "WORK")))
                .isEmpty();
        assertThat(paths("AbsencePlanned", days.formatted("2025-11-10", "2025-11-09", "HOLIDAY")))
                .containsExactly(at + "to");
        assertThat(paths("AbsencePlanned", days.formatted("2025-11-03", "2026-11-05", "ILLNESS")))
                .containsExactly(at + "to");
        assertThat(paths("AbsencePlanned", days.formatted("2026-11-05", "2026-11-06", "OTHER")))
                .containsExactly(at + "from");
        assertThat(paths("AbsencePlanned", days.formatted("2025-11-10", "2025-11-12", "UNKNOWN")))
                .containsExactly(at + "reason");
        assertThat(paths("AbsencePlanned", "{" + id + ",\"from\":\"soon\"}"))
                .containsExactly(at + "from", at + "to", at + "reason");
        assertThat(paths("AbsenceEnded", "{" + id + ",\"on\":\"2025-11-09\"}")).isEmpty();
        assertThat(paths("AbsenceEnded", "{" + id + "}")).containsExactly(at + "on");
    }

    @Test
    @DisplayName("012-AC29 a body weight no human has is refused wherever it is told")
    void bodyweight() {
        for (String load : List.of(
                "{\"value\":0,\"unit\":\"kg\"}", "{\"value\":810,\"unit\":\"kg\"}", "{\"value\":50,\"unit\":\"lb\"}")) {
            assertThat(paths("BodyweightLogged", "{\"load\":" + load + "}")).containsExactly("events[0].payload.load");
            assertThat(paths("ProfileUpdated", "{\"bodyweight\":" + load + "}"))
                    .containsExactly("events[0].payload.bodyweight");
            assertThat(paths(
                            "EntryCorrected",
                            "{\"eventId\":\"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f\",\"payload\":{\"load\":" + load
                                    + "}}"))
                    .containsExactly("events[0].payload.payload.load");
        }
        assertThat(paths("BodyweightLogged", "{\"load\":{\"value\":180,\"unit\":\"lb\"}}"))
                .isEmpty();
    }

    @Test
    @DisplayName("006-AC14 a correction is read as the entry its fields belong to")
    void corrections() {
        String id = "{\"eventId\":\"7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f\",\"payload\":";
        assertThat(paths("EntryCorrected", id + "{\"kind\":\"run\",\"minutes\":30}}"))
                .isEmpty();
        assertThat(paths("EntryCorrected", id + "{\"kind\":\"run\",\"minutes\":-1}}"))
                .containsExactly("events[0].payload.payload.minutes");
        assertThat(paths("EntryCorrected", id + "{\"date\":\"2025-12-24\",\"soreness\":3}}"))
                .containsExactly("events[0].payload.payload.date");
        EventDraft draft = new EventDraft(
                "7d1f6c1e-6f0b-4a53-9a41-2a5f8c1d2e3f",
                "EntryCorrected",
                NOW,
                "Europe/Zurich",
                Map.of("eventId", "e", "payload", Map.of("date", "2025-11-03", "note", "slept badly")));
        TrainingEvent sealed = EventSeal.seal(draft, "user", EventSource.APP, TestKeys.of("user"));
        assertThat(sealed.toString()).doesNotContain("slept");
        assertThat(EventSeal.open(sealed, TestKeys.of("user")).get("payload"))
                .isEqualTo(Map.of("date", "2025-11-03", "note", "slept badly"));
    }
}
