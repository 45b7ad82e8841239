package dev.trainer2.local;

import dev.trainer2.agent.WorkerApp;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.local.stack.Service;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A worker whose coach waits, fails or stops half way when the words say so. */
final class MoodyCoach {
    /** Words that mean harm; the answer repeats them, as a model that was talked into it would. */
    static final String HOSTILE = "<img src=x onerror=\"window.harmed=1\"> <script>window.harmed=1</script> "
            + "[out](javascript:window.harmed=1) ![x](https://example.org/x.png)";

    /** Lets those that wait go on. */
    static final CountDownLatch RELEASE = new CountDownLatch(1);
    /** An answer in pieces has said its first half. */
    static final CountDownLatch HALF_SAID = new CountDownLatch(1);
    /** Lets it say the second. */
    static final CountDownLatch SAY_THE_REST = new CountDownLatch(1);

    static final AtomicInteger HELD = new AtomicInteger();

    /** How many wait for one another when the words say "together". */
    static final int TOGETHER = 200;

    /** Lets them go on when as many are being answered at the same time; with one less they all wait. */
    static final CyclicBarrier ALL_AT_ONCE = new CyclicBarrier(TOGETHER);

    static final AtomicInteger MET = new AtomicInteger();
    /** Answers of each worker, by the identity of its coach. */
    static final Map<Integer, AtomicInteger> ANSWERED_BY = new ConcurrentHashMap<>();

    private MoodyCoach() {}

    static SpringApplication application() {
        SpringApplication application = new SpringApplication(WorkerApp.class, Moods.class);
        application.setDefaultProperties(Map.of("spring.config.name", "agent-worker"));
        application.setRegisterShutdownHook(false);
        return application;
    }

    /** Answers from now on in the stack of the tests. */
    static void takesOver() {
        TestStack shared = TestStack.shared();
        shared.stack().replace(Service.WORKER, application(), shared.options());
    }

    /** The worker of the product is back. */
    static void leaves() {
        SpringApplication application = WorkerApp.application();
        application.setRegisterShutdownHook(false);
        TestStack shared = TestStack.shared();
        shared.stack().replace(Service.WORKER, application, shared.options());
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
                    if (question.text().equals("together")) {
                        meet();
                        MET.incrementAndGet();
                    }
                    if (question.text().equals("bad panel")) {
                        return new Answer(
                                "Said beside a panel.",
                                List.of(
                                        new Intent.Rest(90, null, Instant.EPOCH),
                                        new Intent.LogSets(
                                                "No number",
                                                UUID.randomUUID().toString(),
                                                null,
                                                null,
                                                new Load(Double.NaN, LoadUnit.kg),
                                                8,
                                                null)));
                    }
                    if (question.text().equals("in pieces")) {
                        progress.delta("First half, ");
                        HALF_SAID.countDown();
                        await(SAY_THE_REST, 60);
                        progress.delta("second half.");
                        return new Answer("First half, second half.", List.of());
                    }
                    if (question.text().equals("wait")) {
                        HELD.incrementAndGet();
                        await(RELEASE, 60);
                    }
                    String answer = "You said: " + question.text();
                    if (question.text().equals(HOSTILE)) {
                        progress.delta(answer);
                    }
                    return new Answer(answer, List.of());
                }
            };
        }

        private static void meet() {
            try {
                ALL_AT_ONCE.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("they were not answered at the same time", e);
            }
        }

        private static void await(CountDownLatch latch, int seconds) {
            try {
                latch.await(seconds, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
