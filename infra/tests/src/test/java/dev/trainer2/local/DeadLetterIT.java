package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.DeadLetters;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Records that nobody can read, on every topic that is read. */
@DisplayName("A garbage record")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLetterIT {
    private static final Map<String, List<String>> READERS = Map.of(
            Topics.EVENTS, List.of("athlete", "state-sink"),
            Topics.STATE, List.of("state-sink", "gateway"),
            Topics.WORKOUTS, List.of("state-sink"),
            Topics.LIFTS, List.of("state-sink"),
            Topics.FATIGUE, List.of("state-sink", "gateway"),
            Topics.WEEKLY_REVIEW, List.of("state-sink"),
            Topics.PLAN, List.of("state-sink"),
            Topics.COACHING_REQUESTS, List.of("agent-worker"),
            Topics.A2UI_ACTIONS, List.of("gateway"));

    private static final Map<String, byte[]> GARBAGE = Map.of(
            "text", "this is no Avro".getBytes(StandardCharsets.UTF_8),
            "a schema nobody knows", HexFormat.of().parseHex("007fffffff0102030405"),
            "nothing", new byte[0]);

    private final Map<String, FollowedTopic> letters = new HashMap<>();

    @AfterAll
    void close() {
        letters.values().forEach(FollowedTopic::close);
    }

    static Stream<String> topics() {
        return READERS.keySet().stream().sorted();
    }

    @ParameterizedTest(
            name =
                    "006-AC4 of text, an unknown schema or no bytes on {0} ends in the dead letters of each reader, and the rest flows on")
    @MethodSource("topics")
    void goesToTheDeadLetters(String topic) throws Exception {
        allEndInDeadLetters(Athletes.register("Europe/Zurich"), topic, List.copyOf(GARBAGE.values()));
    }

    @Test
    @DisplayName("006-AC4 cut off in the middle ends in the dead letters of each reader, and the rest flows on")
    void truncated() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        byte[] whole = Records.of(Topics.EVENTS, athlete.userId()).getFirst().value();
        endsInDeadLetters(athlete, Topics.EVENTS, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    @DisplayName("006-AC4 without a value in the log ends in the dead letters of each reader, and the rest flows on")
    void withoutValue() throws Exception {
        endsInDeadLetters(Athletes.register("Europe/Zurich"), Topics.EVENTS, null);
    }

    @Test
    @DisplayName("006-AC4 of another record type in the log ends in the dead letters, and changes no view")
    void ofAnotherType() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.state();
        byte[] state = Records.of(Topics.STATE, athlete.userId()).getLast().value();
        endsInDeadLetters(athlete, Topics.EVENTS, state);
    }

    @Test
    @DisplayName("006-AC4 that is another athlete's event under this key ends in the dead letters, and changes no view")
    void underAnotherKey() throws Exception {
        Signed victim = Athletes.register("Europe/Zurich");
        victim.appendAndState(
                List.of(Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 66, "unit", "kg")))));
        byte[] theirs = Records.of(Topics.EVENTS, victim.userId()).getLast().value();
        Signed athlete = Athletes.register("Europe/Zurich");
        endsInDeadLetters(athlete, Topics.EVENTS, theirs);
        assertThat(victim.client().get("/events").path("events")).hasSize(2);
    }

    private void endsInDeadLetters(Signed athlete, String topic, byte @Nullable [] garbage) throws Exception {
        allEndInDeadLetters(athlete, topic, Collections.singletonList(garbage));
    }

    private void allEndInDeadLetters(Signed athlete, String topic, List<byte @Nullable []> garbage) throws Exception {
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            List<RecordMetadata> sent = new ArrayList<>();
            for (byte[] one : garbage) {
                sent.add(Records.send(topic, athlete.userId(), one));
            }
            for (String reader : Objects.requireNonNull(READERS.get(topic))) {
                for (int i = 0; i < sent.size(); i++) {
                    awaitLetter(reader, athlete.userId(), garbage.get(i), sent.get(i));
                }
            }
            assertThat(socket.isClosed()).isFalse();
        }
        flowsOn(athlete);
    }

    private void awaitLetter(String app, String key, byte @Nullable [] value, RecordMetadata origin) {
        FollowedTopic written = letters.computeIfAbsent(app, absent -> new FollowedTopic(Topics.deadLettersOf(app)));
        Awaitility.await()
                .alias("the dead letter of " + app)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(written.of(key))
                        .filteredOn(letter -> header(letter, DeadLetters.ORIGIN_TOPIC)
                                        .equals(origin.topic())
                                && header(letter, DeadLetters.ORIGIN_PARTITION)
                                        .equals(Integer.toString(origin.partition()))
                                && header(letter, DeadLetters.ORIGIN_OFFSET).equals(Long.toString(origin.offset())))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.value()).isEqualTo(value);
                            assertThat(header(letter, DeadLetters.APP)).isEqualTo(app);
                            assertThat(header(letter, DeadLetters.REASON)).isNotBlank();
                        }));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return EventHeaders.read(record.headers(), name).orElse("");
    }

    private static void flowsOn(Signed athlete) {
        JsonNode state = athlete.appendAndState(
                List.of(Athletes.event("BodyweightLogged", Map.of("load", Map.of("value", 81.5, "unit", "kg")))));
        assertThat(state.path("bodyweight").path("value").asDouble(0)).isEqualTo(81.5);
        assertThat(state.path("profile").path("zoneId").asString("")).isEqualTo("Europe/Zurich");
        assertThat(athlete.client().get("/events").path("events")).hasSize(2);
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "How was my week?"));
            assertThat(socket.coachAnswer(athlete.userId(), id)
                            .path("payload")
                            .path("text")
                            .asString(""))
                    .isNotBlank();
        }
    }
}
