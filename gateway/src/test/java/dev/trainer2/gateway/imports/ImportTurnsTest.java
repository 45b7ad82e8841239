package dev.trainer2.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trainer2.gateway.problems.Problem;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Turns of imports")
class ImportTurnsTest {
    private final ImportTurns turns = new ImportTurns(user -> Optional.of(() -> {}));
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    @DisplayName("002-AC24 one at a time for an athlete and two for all, and every one that was queued runs")
    void bounded() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger mine = new AtomicInteger();
        AtomicInteger mostOfMine = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                String user = "user" + i % 3;
                turns.queue(user);
                threads.submit(() -> turns.run(
                        user,
                        () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            if (user.equals("user0")) {
                                mostOfMine.accumulateAndGet(mine.incrementAndGet(), Math::max);
                            }
                            Thread.yield();
                            mine.addAndGet(user.equals("user0") ? -1 : 0);
                            running.decrementAndGet();
                            done.incrementAndGet();
                        },
                        () -> {}));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).hasValue(12);
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(mostOfMine).hasValue(1);
    }

    @Test
    @DisplayName("002-AC24 a fifth import of an athlete is refused while four wait, and taken again afterwards")
    void tooMany() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                turns.queue("user");
                threads.submit(() -> turns.run("user", () -> awaited(free), () -> {}));
            }
            Problem refused = catchThrowableOfType(Problem.class, () -> turns.queue("user"));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("IMPORTS_WAITING");
            turns.queue("other");
            free.countDown();
        }
        turns.queue("user");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
