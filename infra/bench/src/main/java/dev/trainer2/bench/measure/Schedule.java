package dev.trainer2.bench.measure;

import java.time.Duration;

/**
 * When each message of a load is to be sent. It is fixed before the first one, so a late sender does not shift the rest,
 * and a latency counts from here, whatever held the sender up.
 *
 * @param startNanos of {@link System#nanoTime}
 * @param perSecond messages
 * @param warmUps how many come first without being counted
 * @param measured how many are counted
 */
public record Schedule(long startNanos, double perSecond, int warmUps, int measured) {
    private static final double NANOS = 1e9;

    /** A schedule that begins in a moment. */
    public static Schedule soon(double perSecond, Duration warmUp, Duration measured) {
        return new Schedule(
                System.nanoTime() + Duration.ofMillis(200).toNanos(),
                perSecond,
                (int) Math.round(perSecond * warmUp.toNanos() / NANOS),
                (int) Math.round(perSecond * measured.toNanos() / NANOS));
    }

    public int all() {
        return warmUps + measured;
    }

    /** When a message is to be sent, from 0. */
    public long intended(int message) {
        return startNanos + Math.round(message * NANOS / perSecond);
    }

    public boolean counts(int message) {
        return message >= warmUps;
    }
}
