package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.WorkerApp;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
                    if (question.text().equals("wait")) {
                        HELD.incrementAndGet();
                        await();
                    }
                    return new Answer("You said: " + question.text(), List.of());
                }
            };
        }

        private static void await() {
            try {
                RELEASE.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
