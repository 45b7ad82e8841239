package dev.trainer2.local.chaos;

import java.time.Duration;

/** Lets the athletes go on share by share, so that there is traffic whenever something is killed, and counts. */
final class Pace {
    private final int events;
    private final int shares;
    private int released;
    private long acknowledged;
    private int athletesDone;

    /**
     * @param events of one athlete
     * @param shares into which they are divided
     */
    Pace(int events, int shares) {
        this.events = events;
        this.shares = shares;
    }

    /** Lets every athlete send the first shares of their events. */
    synchronized void release(int share) {
        released = share;
        notifyAll();
    }

    /** Waits until a share is released. */
    synchronized void awaitShare(int share) throws InterruptedException {
        while (released < share) {
            wait();
        }
    }

    /** Waits until an athlete may send their event of this number, from 0. */
    void awaitTurn(int event) throws InterruptedException {
        awaitShare((int) ((long) event * shares / events) + 1);
    }

    synchronized void acknowledged(int count) {
        acknowledged += count;
        notifyAll();
    }

    synchronized void athleteDone() {
        athletesDone++;
        notifyAll();
    }

    /** Events acknowledged so far, of all athletes. */
    synchronized long acknowledged() {
        return acknowledged;
    }

    /** Waits until so many events are acknowledged; false when the limit has passed. */
    synchronized boolean awaitAcknowledged(long count, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (acknowledged < count && System.nanoTime() < end) {
            wait(50);
        }
        return acknowledged >= count;
    }

    /** Waits until so many athletes have ended, well or not; false when the limit has passed. */
    synchronized boolean awaitDone(int athletes, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (athletesDone < athletes && System.nanoTime() < end) {
            wait(50);
        }
        return athletesDone >= athletes;
    }
}
