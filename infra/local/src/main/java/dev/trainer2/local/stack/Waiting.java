package dev.trainer2.local.stack;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition with a limit. */
public final class Waiting {
    private Waiting() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what named in the error
     * @param check may throw while the part is not there yet; the last reason is in the error
     * @throws StackException when it does not hold within the limit
     */
    public static void until(String what, Duration limit, Callable<Boolean> check) {
        long end = System.nanoTime() + limit.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (check.call()) {
                    return;
                }
            } catch (StackException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        String message = what + " was not ready within " + limit.toSeconds() + " s";
        throw last == null ? new StackException(message) : new StackException(message + ": " + last, last);
    }
}
