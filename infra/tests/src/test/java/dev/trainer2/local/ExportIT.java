package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An export")
class ExportIT {
    private static Set<String> logged(String userId) {
        return Records.of(Topics.EVENTS, userId).stream()
                .map(record ->
                        EventHeaders.read(record.headers(), EventHeaders.ID).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> set(String note) {
        Map<String, Object> set = new HashMap<>(Athletes.set(UUID.randomUUID().toString(), "Zercher Squat", 102.5, 5));
        set.put("note", note);
        return set;
    }

    @Test
    @DisplayName("016-AC1 holds every event that the log has of its athlete once, readable, and none of anybody else")
    void complete() throws IOException {
        Signed other = Athletes.register("Europe/Zurich");
        other.appendAndState(List.of(Athletes.event("SetLogged", set("not mine"))));
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        Map<String, Object> mine = Athletes.event("SetLogged", set("my own words, \"quoted\"\nand a line"));
        athlete.client().post("/events", Map.of("events", List.of(mine)));
        athlete.client().post("/events", Map.of("events", List.of(mine))); // once more, which is once

        Exported export = Exported.of(athlete);
        List<JsonNode> lines = export.lines("events.jsonl");
        assertThat(lines)
                .extracting(line -> line.path("eventId").asString(""))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(logged(athlete.userId()));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.path("payload").path("note").asString(""))
                        .isEqualTo("my own words, \"quoted\"\nand a line"));
        assertThat(lines.getFirst().path("type").asString("")).isEqualTo("UserRegistered");
        for (String file : names(export)) {
            assertThat(export.text(file)).as(file).doesNotContain("not mine", other.userId(), "$sealed", "[erased]");
        }
    }

    private static List<String> names(Exported export) throws IOException {
        try (ZipFile zip = new ZipFile(export.zip().toFile())) {
            return zip.stream().map(java.util.zip.ZipEntry::getName).toList();
        }
    }

    @Test
    @DisplayName(
            "016-AC2 holds account, profile, plan, diffs, reviews, days and imports as well, as the API serves them")
    void everything() throws IOException {
        PlanRoad road = PlanRoad.begin();
        Signed athlete = road.athlete();
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        road.swap();
        road.openDiff();
        Exported export = Exported.of(athlete);
        assertThat(names(export))
                .containsExactly(
                        "README.md",
                        "account.json",
                        "profile.json",
                        "events.jsonl",
                        "sets.csv",
                        "plan.json",
                        "diffs.jsonl",
                        "reviews.jsonl",
                        "fatigue.jsonl",
                        "imports.jsonl");
        assertThat(export.json("account.json").path("email").asString("")).isEqualTo(athlete.email());
        assertThat(export.json("account.json").path("sessions").size()).isEqualTo(1);
        assertThat(export.text("account.json")).doesNotContain(athlete.client().token(), "argon2");
        assertThat(export.json("profile.json")).isEqualTo(athlete.state().path("profile"));
        assertThat(export.json("plan.json")).isEqualTo(athlete.client().get("/plan"));
        assertThat(export.lines("diffs.jsonl"))
                .isEqualTo(all(athlete.client().get("/plan/diffs").path("diffs")));
        assertThat(export.lines("reviews.jsonl"))
                .isNotEmpty()
                .isEqualTo(all(athlete.client().get("/weekly-reviews").path("reviews")));
        assertThat(export.lines("fatigue.jsonl"))
                .hasSize(athlete.client().get("/fatigue").path("days").size());
        assertThat(export.lines("imports.jsonl")).hasSize(1);
    }

    private static List<JsonNode> all(JsonNode array) {
        return array.valueStream().toList();
    }

    @Test
    @DisplayName("016-AC3 has the sets that stand as a table, which imports as the same sets elsewhere")
    void table() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        Map<String, Object> wrong = set("typed wrongly");
        Map<String, Object> corrected = new HashMap<>(wrong);
        corrected.put("reps", 7);
        corrected.put("load", Map.of("value", 225, "unit", "lb"));
        Map<String, Object> never = set("never happened");
        athlete.appendAndState(List.of(
                Athletes.event("SetLogged", wrong),
                Athletes.event("SetLogged", never),
                Athletes.event("SetCorrected", corrected),
                Athletes.event("SetRemoved", Map.of("setId", String.valueOf(never.get("setId"))))));
        String csv = Exported.of(athlete).text("sets.csv");
        assertThat(csv).contains("Zercher Squat,1,225,lb,7,").doesNotContain("never happened");
        Path file = TestStack.newFolder("sets").resolve("sets.csv");
        Files.writeString(file, csv);

        Signed again = Athletes.register("Europe/Zurich");
        JsonNode job = again.importFile(file, Map.of("zone", "Europe/Zurich"));
        assertThat(job.path("report").path("skipped").isEmpty())
                .as(job.toString())
                .isTrue();
        JsonNode expected = athlete.state().path("counts");
        JsonNode counts = again.state().path("counts");
        for (String count : List.of("workouts", "workSets", "tonnageKg")) {
            assertThat(counts.path(count)).as(count).isEqualTo(expected.path(count));
        }
    }

    @Test
    @DisplayName("is for those who are signed in")
    void refused() {
        assertThat(Rest.get("", "/export").status()).isEqualTo(401);
    }
}
