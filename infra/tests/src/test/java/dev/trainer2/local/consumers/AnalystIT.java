package dev.trainer2.local.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.analytics.FatigueWithReviews;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.SchemaHistory;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.verify.CommittedTopic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayName("An analyst")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalystIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Signed athlete;
    private JsonNode review;
    private JsonNode day;

    @SuppressWarnings("NullAway.Init")
    AnalystIT() {}

    @BeforeAll
    void train() {
        athlete = Athletes.register("Europe/Zurich");
        Instant monday = Instant.parse("2026-03-02T17:00:00Z");
        List<Map<String, Object>> events = new ArrayList<>();
        for (int session = 0; session < 3; session++) {
            String workout = UUID.randomUUID().toString();
            for (int set = 0; set < 3; set++) {
                events.add(Athletes.event(
                        UUID.randomUUID().toString(),
                        "SetLogged",
                        monday.plus(Duration.ofDays(2L * session)).plusSeconds(180L * set),
                        Athletes.set(workout, "Barbell Squat", 100, 5)));
            }
        }
        athlete.appendAndState(events);
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> athlete.client()
                                .get("/weekly-reviews?from=2026-W10&to=2026-W10")
                                .path("reviews")
                                .path(0)
                                .path("workSets")
                                .asInt(0)
                        == 9);
        review = athlete.client().get("/weekly-reviews/2026-W10");
        day = athlete.client()
                .get("/fatigue?from=2026-03-06&to=2026-03-06")
                .path("days")
                .path(0);
    }

    @Test
    @DisplayName("019-AC6 joins fatigue with reviews in Java, with the figures that the gateway serves")
    void java() {
        StringWriter printed = new StringWriter();
        int code = FatigueWithReviews.run(
                new PrintWriter(printed, true), "--bootstrap", bootstrap(), "--registry", registry());
        assertThat(code).isZero();
        String[] row = printed.toString()
                .lines()
                .filter(line -> line.startsWith(athlete.userId() + ",2026-W10,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(row[2]).isEqualTo("9");
        assertThat(Double.parseDouble(row[3]))
                .isEqualTo(review.path("tonnageKg").asDouble(-1));
        assertThat(Double.parseDouble(row[7]))
                .isEqualTo(review.path("load").path("end").path("ctl").asDouble(-1));
    }

    @Test
    @DisplayName("019-AC7 reads the days in Python by the wire form, with the figures that the gateway serves")
    void python() throws Exception {
        Path script = Path.of("..", "..", "examples", "analytics", "python", "fatigue.py");
        String python = System.getenv().getOrDefault("TRAINER2_PYTHON", "/usr/bin/python3");
        Path out = TestStack.newFolder("python").resolve("fatigue.csv");
        Path errors = out.resolveSibling("errors.txt");
        Process process = new ProcessBuilder(python, script.toString(), bootstrap(), registry())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        String[] row = Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(athlete.userId() + ",2026-03-06,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(Double.parseDouble(row[2])).isEqualTo(day.path("load").asDouble(-1));
        assertThat(Double.parseDouble(row[3])).isEqualTo(day.path("atl").asDouble(-1));
        assertThat(Double.parseDouble(row[4])).isEqualTo(day.path("ctl").asDouble(-1));
    }

    @Test
    @DisplayName("019-AC4 019-AC5 reads all of an athlete in the running system with version 1 of the schemas")
    void versionOne() {
        for (String topic : List.of(Topics.EVENTS, Topics.STATE, Topics.FATIGUE, Topics.WEEKLY_REVIEW)) {
            Schema built = new Schema.Parser()
                    .parse(SchemaHistory.versions(Topics.find(topic).orElseThrow())
                            .getFirst());
            LongAdder skipped = new LongAdder();
            LongAdder read = new LongAdder();
            LongAdder written = new LongAdder();
            try (Deserializer<@Nullable GenericRecord> reader = new EventSerdes(registry()).tolerant(built, skipped)) {
                CommittedTopic.read(bootstrap(), topic, record -> {
                    String key = new String(record.key(), StandardCharsets.UTF_8);
                    if (key.startsWith(athlete.userId()) && record.value() != null) {
                        written.increment();
                        if (reader.deserialize(topic, record.value()) != null) {
                            read.increment();
                        }
                    }
                });
            }
            assertThat(read.sum()).as(topic).isPositive();
            assertThat(read.sum() + skipped.sum()).as(topic).isEqualTo(written.sum());
        }
    }

    private static String bootstrap() {
        return TestStack.shared().parts().bootstrapServers();
    }

    private static String registry() {
        return TestStack.shared().parts().registryUrl();
    }
}
