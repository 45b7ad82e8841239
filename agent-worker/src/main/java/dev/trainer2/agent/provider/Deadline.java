package dev.trainer2.agent.provider;

import java.time.Duration;

/**
 * An instant after which nothing more is waited for, by a clock that never jumps.
 *
 * @param nanoTime reading of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {
    /** So long from now. */
    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** What is left; zero or negative when it has passed. */
    public Duration left() {
        return Duration.ofNanos(nanoTime - System.nanoTime());
    }

    /** Whether it has passed. */
    public boolean passed() {
        return nanoTime - System.nanoTime() <= 0;
    }

    /** Whichever of the two comes first: this, or so long from now. */
    public Deadline orIn(Duration duration) {
        Deadline other = in(duration);
        return other.nanoTime - nanoTime < 0 ? other : this;
    }
}
