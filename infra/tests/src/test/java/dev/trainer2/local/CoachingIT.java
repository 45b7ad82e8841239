package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.streams.coaching.CoachingTopology;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who asks the coach what, and when. */
@DisplayName("A coaching request")
class CoachingIT {
    private EventSerdes serdes;

    @BeforeEach
    void stack() {
        serdes = new EventSerdes(TestStack.shared().parts().registryUrl());
    }

    private static Map<String, Object> chat(String text) {
        return Athletes.event("ChatMessageSent", Map.of("text", text));
    }

    private static boolean isReply(ConsumerRecord<byte[], byte[]> record) {
        return EventHeaders.read(record.headers(), EventHeaders.TYPE).orElse("").equals("CoachReplied");
    }

    @Test
    @DisplayName(
            "003-AC11 leaves when the answer to the one before is in the log, and its context includes that answer")
    void oneInFlight() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String user = athlete.userId();
        athlete.client()
                .post("/events", Map.of("events", List.of(chat("How was my week?"), chat("And today?"), chat("Hm?"))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Records.of(Topics.EVENTS, user).stream()
                                .filter(CoachingIT::isReply)
                                .count()
                        == 3);
        List<ConsumerRecord<byte[], byte[]>> replies = Records.of(Topics.EVENTS, user).stream()
                .filter(CoachingIT::isReply)
                .toList();
        List<ConsumerRecord<byte[], byte[]>> requests = Records.of(Topics.COACHING_REQUESTS, user);
        assertThat(requests).hasSize(3);
        for (int i = 1; i < requests.size(); i++) {
            CoachingRequest next = serdes.<CoachingRequest>deserializer()
                    .deserialize(Topics.COACHING_REQUESTS, requests.get(i).value());
            assertThat(requests.get(i).timestamp())
                    .isGreaterThanOrEqualTo(replies.get(i - 1).timestamp());
            assertThat(next.getContext().getCursor().getOffset())
                    .as("position of the context")
                    .isGreaterThanOrEqualTo(replies.get(i - 1).offset());
            assertThat(next.getContext().getCounts().getEvents())
                    .as("the registration, three questions and the answers so far")
                    .isEqualTo(4 + i);
        }
    }

    @Test
    @DisplayName(
            "003-AC8 that is not answered ends at its deadline with a message that says so, and the next one leaves")
    void deadline() {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.appendAndState(List.of(chat("one"), chat("two")));
        String user = athlete.userId();
        List<TrainingEvent> questions = Records.of(Topics.EVENTS, user).stream()
                .filter(record -> EventHeaders.read(record.headers(), EventHeaders.TYPE)
                        .orElse("")
                        .equals("ChatMessageSent"))
                .map(record -> serdes.<TrainingEvent>deserializer().deserialize(Topics.EVENTS, record.value()))
                .toList();
        AthleteState state = serdes.<AthleteState>deserializer()
                .deserialize(
                        Topics.STATE, Records.of(Topics.STATE, user).getLast().value());
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "deadline-" + UUID.randomUUID());
        Path folder = TestStack.newFolder("deadline");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        try (TopologyTestDriver driver = new TopologyTestDriver(
                CoachingTopology.build(serdes, Duration.ofSeconds(30), Topics.FIRST_VERSION),
                properties,
                Instant.now())) {
            TestInputTopic<String, TrainingEvent> events = driver.createInputTopic(
                    Topics.EVENTS, new StringSerializer(), serdes.<TrainingEvent>serializer(Topics.EVENTS));
            TestInputTopic<String, AthleteState> states = driver.createInputTopic(
                    Topics.STATE, new StringSerializer(), serdes.<AthleteState>serializer(Topics.STATE));
            TestOutputTopic<String, CoachingRequest> requests = driver.createOutputTopic(
                    Topics.COACHING_REQUESTS, new StringDeserializer(), serdes.<CoachingRequest>deserializer());
            TestOutputTopic<String, A2uiAction> actions = driver.createOutputTopic(
                    Topics.A2UI_ACTIONS, new StringDeserializer(), serdes.<A2uiAction>deserializer());
            TestOutputTopic<String, TrainingEvent> replies = driver.createOutputTopic(
                    Topics.EVENTS, new StringDeserializer(), serdes.<TrainingEvent>deserializer());

            questions.forEach(question -> events.pipeInput(user, question));
            states.pipeInput(user, upTo(state, 1));
            String first = EventIds.requestOf(user, questions.getFirst().getEventId());
            assertThat(requests.readValuesToList())
                    .extracting(CoachingRequest::getRequestId)
                    .containsExactly(first);
            driver.advanceWallClockTime(Duration.ofSeconds(29));
            assertThat(replies.isEmpty()).isTrue();
            driver.advanceWallClockTime(Duration.ofSeconds(2));

            List<TrainingEvent> ended = replies.readValuesToList();
            assertThat(ended).hasSize(1);
            CoachReplied reply = (CoachReplied) ended.getFirst().getPayload();
            assertThat(reply.getRequestId()).isEqualTo(first);
            assertThat(reply.getOutcome()).isEqualTo(ReplyOutcome.EXPIRED);
            assertThat(ended.getFirst().getEventId()).isEqualTo(EventIds.replyTo(first));
            assertThat(actions.readValuesToList())
                    .filteredOn(action -> action.getKind() == ActionKind.CHAT_MESSAGE)
                    .singleElement()
                    .satisfies(action -> {
                        assertThat(action.getRequestId()).isEqualTo(first);
                        assertThat(action.getCode()).isEqualTo("COACH_DEADLINE");
                    });
            assertThat(requests.isEmpty()).as("the state lacks the reply").isTrue();
            // the driver feeds the reply back as the third record of the log
            states.pipeInput(user, upTo(state, 2));
            assertThat(requests.readValuesToList())
                    .extracting(CoachingRequest::getRequestId)
                    .containsExactly(
                            EventIds.requestOf(user, questions.getLast().getEventId()));
            driver.advanceWallClockTime(Duration.ofSeconds(31));
            assertThat(replies.readValuesToList()).hasSize(1);
        }
    }

    private static AthleteState upTo(AthleteState state, long offset) {
        return AthleteState.newBuilder(state)
                .setCursor(new LogPosition(0, offset))
                .build();
    }
}
