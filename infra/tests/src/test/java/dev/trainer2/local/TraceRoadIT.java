package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceParent;
import dev.trainer2.local.Athletes.Signed;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A trace on its way through the records, without any agent. */
@DisplayName("A trace")
class TraceRoadIT {
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String parent = "00-" + trace + "-00f067aa0ba902b7-01";
    private final Signed athlete = Athletes.register("Europe/Zurich");

    @Test
    @DisplayName(
            "004-AC14 goes with a chat through log, state, request, reply and actions to the panel, and into the log lines")
    void chat() throws IOException {
        String id = UUID.randomUUID().toString();
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            socket.sendText(JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "type",
                            "chat.send",
                            "id",
                            id,
                            "ts",
                            Instant.now().toString(),
                            "traceparent",
                            parent,
                            "payload",
                            Map.of("text", "How was my week?"))));
            assertThat(socket.coachAnswer(athlete.userId(), id).path("traceId").asString(""))
                    .isEqualTo(trace);
            socket.await(frame -> socket.type(frame).equals("state.updated")
                    && frame.path("traceId").asString("").equals(trace));
        }
        awaitTraced(Topics.EVENTS, "ChatMessageSent");
        awaitTraced(Topics.EVENTS, "CoachReplied");
        awaitTraced(Topics.STATE, "AthleteState");
        awaitTraced(Topics.COACHING_REQUESTS, "CoachingRequest");
        awaitTraced(Topics.A2UI_ACTIONS, "CHAT_MESSAGE");
        assertThat(logLines()).anySatisfy(line -> {
            assertThat(line).contains("\"trace_id\":\"" + trace + "\"").contains("\"event_id\":\"" + id + "\"");
            assertThat(JsonMapper.shared().readTree(line).path("message").asString(""))
                    .contains("answered");
        });
    }

    @Test
    @DisplayName("004-AC14 goes with a call of REST through the decision about a plan")
    void plan() {
        Map<String, Object> form = PlanIT.onboarded();
        Rest.Answer answer = Rest.send(Rest.request(athlete.client().token(), "/events")
                .header("Content-Type", "application/json")
                .header("traceparent", parent)
                .POST(BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("events", List.of(form))))));
        assertThat(answer.status()).isEqualTo(202);
        awaitTraced(Topics.EVENTS, "UserOnboarded");
        awaitTraced(Topics.EVENTS, "PlanProposed");
        awaitTraced(Topics.EVENTS, "PlanGenerated");
        awaitTraced(Topics.PLAN, "AthletePlan");
    }

    @Test
    @DisplayName("004-AC14 that is no valid one is not taken over")
    void invalid() {
        Rest.Answer answer = Rest.send(Rest.request(athlete.client().token(), "/events")
                .header("Content-Type", "application/json")
                .header("traceparent", "00-not-a-trace-01")
                .POST(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "events",
                                List.of(Athletes.event(
                                        "BodyweightLogged", Map.of("load", Map.of("value", 80, "unit", "kg")))))))));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(Records.of(Topics.EVENTS, athlete.userId()))
                .filteredOn(record -> type(record).equals("BodyweightLogged"))
                .singleElement()
                .satisfies(record -> assertThat(EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT))
                        .isEmpty());
    }

    private void awaitTraced(String topic, String type) {
        Awaitility.await()
                .alias(type + " in " + topic)
                .untilAsserted(() -> assertThat(Records.of(topic, athlete.userId()))
                        .filteredOn(record -> type(record).equals(type))
                        .anySatisfy(record -> assertThat(EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT)
                                        .flatMap(TraceParent::traceId))
                                .contains(trace)));
    }

    private static String type(ConsumerRecord<byte[], byte[]> record) {
        return EventHeaders.read(record.headers(), EventHeaders.TYPE).orElse("");
    }

    private static List<String> logLines() throws IOException {
        Path folder = TestStack.shared().data().resolve("logs");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(name -> name.toString().endsWith(".log"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }
}
