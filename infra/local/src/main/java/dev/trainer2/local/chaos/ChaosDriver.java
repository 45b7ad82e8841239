package dev.trainer2.local.chaos;

import dev.trainer2.local.verify.Verification;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Athletes send their training and ask the coach while every service and the broker is killed and started again, one
 * after the other, round after round. At the end each place must hold exactly what was acknowledged, in its order.
 */
public final class ChaosDriver {
    private static final Duration TRAFFIC = Duration.ofSeconds(15);
    private static final Duration TRAFFIC_AMID_RECOVERY = Duration.ofSeconds(2);
    private static final int DOWN_AT_ONCE = 2;
    private static final Duration LAST_EVENTS = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofMinutes(3);

    private final ChaosTarget target;
    private final ChaosPlan plan;
    private final Consumer<String> progress;
    private final AtomicLong repeats = new AtomicLong();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final List<ChaosAthlete> athletes = new ArrayList<>();
    private final List<Victim> kills = new ArrayList<>();
    private final Pace pace;
    private final long began = System.nanoTime();

    /** @param progress receives a line for each kill and step */
    public ChaosDriver(ChaosTarget target, ChaosPlan plan, Consumer<String> progress) {
        this.target = target;
        this.plan = plan;
        this.progress = progress;
        for (int round = 0; round < plan.rounds(); round++) {
            kills.addAll(target.victims());
        }
        this.pace = new Pace(plan.events(), kills.size() + 1);
    }

    /** Runs the plan to its end; what went wrong is in the report, not thrown. */
    public ChaosReport run() throws InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String run = UUID.randomUUID().toString(); // the data may be that of an earlier run
            for (int n = 0; n < plan.athletes(); n++) {
                ChaosAthlete athlete = new ChaosAthlete(
                        new Script(plan.events(), Instant.now()),
                        new PatientClient(http, target.url(), repeats),
                        pace,
                        plan.perSecond());
                athletes.add(athlete);
                String email = "chaos-" + n + "-" + run + "@example.org";
                // half of the run sees registrations, so that they too meet every kind of crash
                int from = 1 + n * kills.size() / (2 * plan.athletes());
                threads.execute(() -> train(athlete, email, from));
            }
            kill();
            if (!pace.awaitDone(plan.athletes(), LAST_EVENTS)) {
                faults.add("after " + LAST_EVENTS.toMinutes() + " minutes " + pace.acknowledged() + " of "
                        + plan.total() + " events are acknowledged");
                threads.shutdownNow();
            }
            Duration running = since(began);
            progress.accept(String.format(
                    Locale.ROOT, "all sent: %,d events acknowledged; waiting for rest", pace.acknowledged()));
            return report(running);
        }
    }

    private void train(ChaosAthlete athlete, String email, int from) {
        try {
            athlete.train(email, from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            faults.add(email + " gave up: " + e.getMessage());
        } finally {
            pace.athleteDone();
        }
    }

    /** Kills on while the one before still recovers, so that they also meet each other's absence. */
    private void kill() throws InterruptedException {
        Semaphore up = new Semaphore(DOWN_AT_ONCE);
        try (ExecutorService restarts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < kills.size(); n++) {
                long before = pace.acknowledged();
                pace.release(n + 1);
                // in the midst of a share, not between two; without a gateway there is nothing to wait for
                pace.awaitAcknowledged(
                        before + Math.max(1, plan.total() / (kills.size() + 1) / 8),
                        up.availablePermits() < DOWN_AT_ONCE ? TRAFFIC_AMID_RECOVERY : TRAFFIC);
                up.acquire();
                int kill = n;
                restarts.execute(() -> {
                    restart(kill);
                    up.release();
                });
            }
        }
        pace.release(kills.size() + 1);
    }

    private void restart(int kill) {
        Victim victim = kills.get(kill);
        long killed = System.nanoTime();
        try {
            victim.crash().run();
        } catch (RuntimeException e) {
            faults.add(victim.name() + " did not come back after kill " + (kill + 1) + ": " + e.getMessage());
        }
        progress.accept(String.format(
                Locale.ROOT,
                "kill %2d/%d  %-18s back after %4.1f s   %,7d of %,d events acknowledged (%.0f/s)",
                kill + 1,
                kills.size(),
                victim.name(),
                since(killed).toMillis() / 1e3,
                pace.acknowledged(),
                plan.total(),
                pace.acknowledged() * 1e3 / since(began).toMillis()));
    }

    private ChaosReport report(Duration running) {
        long settling = System.nanoTime();
        attempt("rest", this::awaitRest);
        Duration settled = since(settling);
        LogContents contents = LogContents.read(target.bootstrap(), target.registry());
        ChaosCheck check = new ChaosCheck(contents);
        athletes.forEach(athlete -> attempt("checking " + athlete.userId(), () -> check.check(athlete)));
        contents.doubledActions().forEach(id -> faults.add("action " + id + " stands in the topic more than once"));
        List<String> all = new ArrayList<>(faults);
        all.addAll(check.faults());
        return new ChaosReport(
                athletes.size(),
                pace.acknowledged(),
                athletes.stream().mapToLong(ChaosAthlete::doubled).sum(),
                repeats.get(),
                athletes.stream()
                        .mapToInt(athlete -> athlete.script().chats().size())
                        .sum(),
                kills.size(),
                contents.records(),
                check.expired(),
                running,
                settled,
                List.copyOf(all));
    }

    private void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            faults.add(what + " failed: " + e.getMessage());
        }
    }

    /** At rest: each state includes the last event, no question is open, and log, state topic and Postgres agree. */
    private void awaitRest() {
        for (ChaosAthlete athlete : athletes) {
            String after = URLEncoder.encode(athlete.lastCursor(), StandardCharsets.UTF_8);
            BooleanSupplier answered = () -> athlete.client()
                    .get("/state?after=" + after)
                    .path("coaching")
                    .path("openRequests")
                    .isEmpty();
            if (!await(answered)) {
                faults.add(
                        "athlete " + athlete.userId() + " still has open questions after " + REST.toSeconds() + " s");
            }
        }
        Verification verification = new Verification(target.bootstrap(), target.registry(), target.jdbc());
        // a repeat may still be on its way through the views
        if (!await(() -> verification.run().equal())) {
            faults.addAll(verification.run().differences());
        }
    }

    private static boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + REST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return true;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
