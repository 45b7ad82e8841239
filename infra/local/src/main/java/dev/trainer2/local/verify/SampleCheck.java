package dev.trainer2.local.verify;

import dev.trainer2.local.stack.StackException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies a few athletes soon after the start and then by schedule: views that a damaged disk has changed are found without
 * anybody asking. What differs is an error of the log, which {@code ./trainer2 status} shows.
 */
public final class SampleCheck implements AutoCloseable {
    /** Athletes in a sample. */
    public static final int ATHLETES = 3;
    /** The views are at rest by then, and nobody waits for the start any more. */
    public static final Duration FIRST = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(SampleCheck.class);
    /** What is on its way when a sample is taken is there at a later look; what is wrong stays wrong. */
    private static final int LOOKS = 3;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Verification verification;
    private final Duration between;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("verify-sample")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** @param verification of everything that is served */
    public SampleCheck(Verification verification) {
        this(verification, BETWEEN_LOOKS);
    }

    /** @param between time between two looks at athletes that differ */
    SampleCheck(Verification verification, Duration between) {
        this.verification = verification;
        this.between = between;
    }

    /**
     * Starts the schedule.
     *
     * @param every time between two samples
     */
    public void start(Duration first, Duration every) {
        schedule.scheduleWithFixedDelay(this::quietly, first.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    private void quietly() {
        try {
            check(verification.some(ATHLETES));
        } catch (StackException e) {
            LOG.warn("the sample could not be verified: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the sample could not be verified", e);
        }
    }

    /**
     * Compares athletes until nothing differs, or what differs stays.
     *
     * @return sentences that say what differs; empty when all is equal
     */
    Set<String> check(Set<String> users) throws InterruptedException {
        if (users.isEmpty()) {
            return Set.of();
        }
        Verification.Result result = verification.of(users);
        Set<String> differences = new TreeSet<>(result.differences());
        for (int look = 1; look < LOOKS && !differences.isEmpty(); look++) {
            Thread.sleep(between);
            result = verification.of(users);
            differences.retainAll(result.differences());
        }
        if (differences.isEmpty()) {
            LOG.info(
                    "verified a sample: {} events of {} athletes are equal in log, views and Postgres",
                    result.events(),
                    result.athletes());
        } else {
            LOG.error(
                    "a sample of the views differs from the log ({}); ./trainer2 verify compares all of it: {}",
                    differences.size(),
                    differences);
        }
        return differences;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }
}
