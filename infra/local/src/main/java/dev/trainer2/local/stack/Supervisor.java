package dev.trainer2.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts a child that ended by itself again, each time after a longer pause, and says so. When a child cannot be started
 * alone, or ends again and again, the whole system has to stop.
 */
public final class Supervisor {
    /** Pauses before the first and each further start; a child that ends after the last one stops the system. */
    static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30));

    /** A child that ran for so long begins with the first pause again. */
    static final Duration STEADY = Duration.ofMinutes(5);

    private final List<Watch> watches;
    private final InstantSource clock;
    private final Executor starts;
    private final Consumer<String> told;

    /** What is known of one child. */
    private static final class Watch {
        private final WatchedChild child;
        private int ended;
        private @Nullable Instant endedAt;
        private boolean starting;
        private boolean saidSo;

        private Watch(WatchedChild child) {
            this.child = child;
        }
    }

    /**
     * Watches children.
     *
     * @param starts runs each start, which may take minutes
     * @param told receives a sentence for each end and each start
     */
    public Supervisor(List<WatchedChild> children, InstantSource clock, Executor starts, Consumer<String> told) {
        this.watches = children.stream().map(Watch::new).toList();
        this.clock = clock;
        this.starts = starts;
        this.told = told;
    }

    /**
     * Looks at every child once and starts those whose pause is over.
     *
     * @return why the whole system has to stop; empty when it may go on
     */
    public synchronized Optional<String> check() {
        for (Watch watch : watches) {
            Optional<String> reason =
                    watch.starting || watch.child.alive().getAsBoolean() ? Optional.empty() : ended(watch);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> ended(Watch watch) {
        WatchedChild child = watch.child;
        Instant now = clock.instant();
        Runnable restart = child.restart();
        if (restart == null) {
            return Optional.of(child.name() + " has ended, and nothing runs without it. Its log: " + child.log()
                    + ". Start again with ./trainer2 up; what was acknowledged is kept.");
        }
        if (!watch.saidSo) {
            watch.saidSo = true;
            if (watch.endedAt != null && Duration.between(watch.endedAt, now).compareTo(STEADY) > 0) {
                watch.ended = 0;
            }
            watch.endedAt = now;
            watch.ended++;
            if (watch.ended <= PAUSES.size()) {
                told.accept(child.name() + " has ended by itself; its log: " + child.log() + ". It is started again"
                        + pause(watch));
            }
        }
        if (watch.ended > PAUSES.size()) {
            return Optional.of(child.name() + " has ended " + watch.ended + " times, each time within "
                    + STEADY.toMinutes() + " minutes. Its log: " + child.log() + ".");
        }
        Instant due = java.util.Objects.requireNonNull(watch.endedAt).plus(PAUSES.get(watch.ended - 1));
        if (!now.isBefore(due)) {
            watch.starting = true;
            starts.execute(() -> start(watch, restart));
        }
        return Optional.empty();
    }

    private static String pause(Watch watch) {
        Duration pause = PAUSES.get(watch.ended - 1);
        return pause.isZero() ? "." : " in " + pause.toSeconds() + " s.";
    }

    private void start(Watch watch, Runnable restart) {
        String outcome;
        try {
            restart.run();
            outcome = watch.child.name() + " is up again.";
        } catch (RuntimeException e) {
            outcome = watch.child.name() + " did not start: " + e.getMessage();
        }
        synchronized (this) {
            watch.starting = false;
            watch.saidSo = false;
        }
        told.accept(outcome);
    }
}
