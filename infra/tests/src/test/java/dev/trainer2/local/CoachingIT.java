package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
}
