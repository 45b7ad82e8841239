package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.WorkerApp;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** The worker with a coach that can be made to wait or to fail. */
@DisplayName("The worker")
class WorkerIT {
    private static final CountDownLatch RELEASE = new CountDownLatch(1);
    private static final AtomicInteger HELD = new AtomicInteger();
    private static final AtomicInteger TWO_SECONDS = new AtomicInteger();
    /** Answers of each worker, by the identity of its coach. */
    private static final Map<Integer, AtomicInteger> ANSWERED_BY = new ConcurrentHashMap<>();

    private static final String GROUP = "trainer-agent-worker-v1";

    @BeforeAll
    static void replaceTheCoach() {
        SpringApplication application = new SpringApplication(WorkerApp.class, Moods.class);
        application.setDefaultProperties(Map.of("spring.config.name", "agent-worker"));
        application.setRegisterShutdownHook(false);
        TestStack.shared()
                .stack()
                .replace(Service.WORKER, application, TestStack.shared().options());
    }

    @AfterAll
    static void bringTheCoachBack() {
        RELEASE.countDown();
        SpringApplication application = WorkerApp.application();
        application.setRegisterShutdownHook(false);
        TestStack.shared()
                .stack()
                .replace(Service.WORKER, application, TestStack.shared().options());
    }

    @Test
    @DisplayName("003-AC9 one slow request delays no other athlete")
    void slowRequestDelaysNobody() {
        Athletes.Signed slow = Athletes.register("Europe/Zurich");
        slow.client().post("/events", chat("wait"));
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> HELD.get() > 0);
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
            assertThat(RELEASE.getCount())
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
            Set<String> ids = new HashSet<>();
            socket.frames().stream()
                    .filter(frame -> socket.type(frame).equals("chat.message"))
                    .filter(frame ->
                            frame.path("payload").path("text").asString("").equals("You said: once"))
                    .forEach(frame -> ids.add(frame.path("id").asString("")));
            assertThat(ids).containsExactly(answer.path("id").asString(""));
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
            "014-AC10 with an answer that takes 2 s one worker serves 200 athletes at once, not one after the other")
    void manyAtOnce() throws Exception {
        Map<String, byte[]> requests = requests("two seconds");
        Set<String> users = requests.keySet();
        long millis;
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestStack.shared().parts().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.partitionsFor(Topics.COACHING_REQUESTS);
            long begin = System.nanoTime();
            requests.forEach((user, request) -> producer.send(
                    new ProducerRecord<>(Topics.COACHING_REQUESTS, user.getBytes(StandardCharsets.UTF_8), request)));
            producer.flush();
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> TWO_SECONDS.get() >= 200);
            millis = (System.nanoTime() - begin) / 1_000_000;
        }
        System.out.printf("200 answers of 2 s each made by one worker in %d ms%n", millis);
        // on a machine with nothing else to do it is under 3 s; one after the other they take 400 s
        assertThat(millis).isLessThan(20_000);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Records.all(Topics.EVENTS).stream()
                                .filter(record -> record.key() != null
                                        && users.contains(new String(record.key(), StandardCharsets.UTF_8)))
                                .count()
                        == 200);
    }

    /** Two hundred athletes who ask the same. */
    private static Map<String, byte[]> requests(String text) throws Exception {
        Athletes.Signed one = Athletes.register("Europe/Zurich");
        one.client().post("/events", chat("template"));
        EventSerdes serdes = new EventSerdes(TestStack.shared().parts().registryUrl());
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !Records.of(Topics.COACHING_REQUESTS, one.userId()).isEmpty());
        CoachingRequest template = serdes.<CoachingRequest>deserializer()
                .deserialize(
                        Topics.COACHING_REQUESTS,
                        Records.of(Topics.COACHING_REQUESTS, one.userId())
                                .getFirst()
                                .value());
        Map<String, byte[]> requests = new HashMap<>();
        try (Connection connection =
                DriverManager.getConnection(TestStack.shared().jdbc())) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(TestStack.shared().jdbc());
            AthleteKeys keys =
                    new AthleteKeys(database, TestStack.shared().options().masterKey());
            for (int i = 0; i < 200; i++) {
                String user = UUID.randomUUID().toString();
                AthleteKey key = keys.create(connection, user);
                requests.put(
                        user,
                        serdes.<CoachingRequest>serializer(Topics.COACHING_REQUESTS)
                                .serialize(
                                        Topics.COACHING_REQUESTS,
                                        CoachingRequest.newBuilder(template)
                                                .setUserId(user)
                                                .setRequestId(EventIds.requestOf(user, template.getEventId()))
                                                .setText(key.encrypt(text))
                                                .setMemory(List.of())
                                                .setDeadline(Instant.now().plusSeconds(60))
                                                .build()));
            }
        }
        return requests;
    }

    @Test
    @DisplayName(
            "014-AC12 two workers share the partitions: each answers some of 200 athletes, every one is answered once")
    void twoWorkers() throws Exception {
        ANSWERED_BY.clear();
        SpringApplication second = new SpringApplication(WorkerApp.class, Moods.class);
        second.setDefaultProperties(Map.of("spring.config.name", "agent-worker"));
        second.setRegisterShutdownHook(false);
        RunningService beside = TestStack.shared()
                .stack()
                .beside(Service.WORKER, second, TestStack.shared().options());
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
            Map<String, byte[]> requests = requests("shared");
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
            assertThat(ANSWERED_BY.values()).hasSize(2).allMatch(count -> count.get() > 0);
            assertThat(ANSWERED_BY.values().stream()
                            .mapToInt(AtomicInteger::get)
                            .sum())
                    .isEqualTo(200);
            System.out.printf("200 requests answered by two workers: %s%n", ANSWERED_BY.values());
        } finally {
            beside.close();
        }
    }

    private static Map<String, Object> chat(String text) {
        return Map.of("events", List.of(Athletes.event("ChatMessageSent", Map.of("text", text))));
    }

    /** A coach that does what the words say. */
    @Configuration
    static class Moods {
        @Bean
        @Primary
        Coach moody() {
            return new Coach() {
                @Override
                public String kind() {
                    return "rules";
                }

                @Override
                public Answer answer(Question question, Progress progress) {
                    if (question.text().equals("fail")) {
                        throw new IllegalStateException("cannot");
                    }
                    if (question.text().equals("shared")) {
                        ANSWERED_BY
                                .computeIfAbsent(System.identityHashCode(this), worker -> new AtomicInteger())
                                .incrementAndGet();
                    }
                    if (question.text().equals("two seconds")) {
                        await(2);
                        TWO_SECONDS.incrementAndGet();
                    }
                    if (question.text().equals("wait")) {
                        HELD.incrementAndGet();
                        await(60);
                    }
                    return new Answer("You said: " + question.text(), List.of());
                }
            };
        }

        private static void await(int seconds) {
            try {
                RELEASE.await(seconds, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
