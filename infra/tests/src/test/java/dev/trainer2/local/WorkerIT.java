package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The worker with a coach that can be made to wait or to fail. */
@DisplayName("The worker")
class WorkerIT {
    private static final String GROUP = "trainer-agent-worker-v1";

    @BeforeAll
    static void replaceTheCoach() {
        MoodyCoach.takesOver();
    }

    @AfterAll
    static void bringTheCoachBack() {
        MoodyCoach.RELEASE.countDown();
        MoodyCoach.leaves();
    }

    @Test
    @DisplayName("003-AC9 one slow request delays no other athlete")
    void slowRequestDelaysNobody() {
        Athletes.Signed slow = Athletes.register("Europe/Zurich");
        slow.client().post("/events", ManyAthletes.chat("wait"));
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> MoodyCoach.HELD.get() > 0);
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                Athletes.Signed other = Athletes.register("Europe/Zurich");
                Socket socket =
                        Socket.open(TestStack.shared().url(), other.client().token());
                sockets.add(socket);
                String id = socket.send("chat.send", Map.of("text", "hello"));
                assertThat(socket.coachAnswer(other.userId(), id)
                                .path("payload")
                                .path("text")
                                .asString(""))
                        .isEqualTo("You said: hello");
            }
            assertThat(MoodyCoach.RELEASE.getCount())
                    .as("the slow one is still being answered")
                    .isEqualTo(1);
        } finally {
            sockets.forEach(Socket::close);
        }
    }

    @Test
    @DisplayName("003-AC10 a request delivered twice is answered by one message with one id")
    void deliveredTwice() throws Exception {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "once"));
            JsonNode answer = socket.coachAnswer(athlete.userId(), id);
            byte[] request = Records.of(Topics.COACHING_REQUESTS, athlete.userId())
                    .getFirst()
                    .value();
            Records.send(Topics.COACHING_REQUESTS, athlete.userId(), request);
            String last = socket.send("chat.send", Map.of("text", "last"));
            socket.coachAnswer(athlete.userId(), last);
            assertThat(socket.frames())
                    .filteredOn(frame -> socket.type(frame).equals("chat.message")
                            && frame.path("payload").path("text").asString("").equals("You said: once"))
                    .as("shown once, not twice under one id")
                    .singleElement()
                    .isEqualTo(answer);
            // The answers are in the log; the stored log, which /events reads, follows it.
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(athlete.client()
                                    .get("/events?type=CoachReplied")
                                    .path("events"))
                            .hasSize(2));
        }
    }

    @Test
    @DisplayName("003-AC10 a request that keeps failing ends as a message to the athlete and as a dead letter")
    void keepsFailing() {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "fail"));
            JsonNode message = socket.coachAnswer(athlete.userId(), id);
            assertThat(message.path("payload").path("code").asString("")).isEqualTo("COACH_FAILED");
            assertThat(message.path("payload").path("text").asString("")).contains("could not work out an answer");
            assertThat(Records.of("trainer.agent-worker.dlq.v1", athlete.userId()))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName(
            "009-AC6 an answer with a panel that is not valid publishes none of its panels, and says that it failed")
    void badPanel() {
        Athletes.Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "bad panel"));
            JsonNode message = socket.coachAnswer(athlete.userId(), id);
            assertThat(message.path("payload").path("code").asString("")).isEqualTo("COACH_FAILED");
            assertThat(Records.of(Topics.A2UI_ACTIONS, athlete.userId()))
                    .extracting(record -> EventHeaders.read(record.headers(), EventHeaders.TYPE)
                            .orElse(""))
                    .contains("CHAT_MESSAGE")
                    .doesNotContain("UI_CREATE");
        }
    }

    @Test
    @DisplayName("014-AC10 one worker answers 200 athletes at the same time: none goes on before all have begun")
    void manyAtOnce() throws Exception {
        Map<String, byte[]> requests = ManyAthletes.asking("together");
        Set<String> users = requests.keySet();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestStack.shared().parts().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            requests.forEach((user, request) -> producer.send(
                    new ProducerRecord<>(Topics.COACHING_REQUESTS, user.getBytes(StandardCharsets.UTF_8), request)));
            producer.flush();
        }
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> MoodyCoach.MET.get() == MoodyCoach.TOGETHER);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Records.all(Topics.EVENTS).stream()
                                .filter(record -> record.key() != null
                                        && users.contains(new String(record.key(), StandardCharsets.UTF_8)))
                                .count()
                        == MoodyCoach.TOGETHER);
    }

    @Test
    @DisplayName(
            "014-AC12 two workers share the partitions: each answers some of 200 athletes, every one is answered once")
    void twoWorkers() throws Exception {
        MoodyCoach.ANSWERED_BY.clear();
        RunningService beside = TestStack.shared()
                .stack()
                .beside(
                        Service.WORKER,
                        MoodyCoach.application(),
                        TestStack.shared().options());
        Map<String, Object> broker =
                Map.of("bootstrap.servers", TestStack.shared().parts().bootstrapServers());
        try (Admin admin = Admin.create(broker);
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            org.awaitility.Awaitility.await()
                    .until(() -> admin.describeConsumerGroups(List.of(GROUP)).all().get().values().stream()
                                    .flatMap(group -> group.members().stream())
                                    .filter(member -> !member.assignment()
                                            .topicPartitions()
                                            .isEmpty())
                                    .count()
                            >= 2);
            Map<String, byte[]> requests = ManyAthletes.asking("shared");
            requests.forEach((user, request) -> producer.send(
                    new ProducerRecord<>(Topics.COACHING_REQUESTS, user.getBytes(StandardCharsets.UTF_8), request)));
            producer.flush();
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(Records.all(Topics.EVENTS).stream()
                                    .filter(record -> record.key() != null)
                                    .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                                    .filter(requests::containsKey))
                            .hasSize(200)
                            .doesNotHaveDuplicates());
            assertThat(MoodyCoach.ANSWERED_BY.values()).hasSize(2).allMatch(count -> count.get() > 0);
            assertThat(MoodyCoach.ANSWERED_BY.values().stream()
                            .mapToInt(AtomicInteger::get)
                            .sum())
                    .isEqualTo(200);
            System.out.printf("200 requests answered by two workers: %s%n", MoodyCoach.ANSWERED_BY.values());
        } finally {
            beside.close();
        }
    }
}
