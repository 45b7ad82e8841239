package dev.trainer2.bench.measure;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Sends on a schedule without waiting for answers. */
public final class OpenLoop {
    private final LongSupplier clock;
    private final LongConsumer park;

    public OpenLoop() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** @param park waits for some nanoseconds, or less */
    OpenLoop(LongSupplier clock, LongConsumer park) {
        this.clock = clock;
        this.park = park;
    }

    /** Hands a message to whoever sends it; must not wait for its answer. */
    public interface Sender {
        void send(int message, long intendedNanos);
    }

    /** Sends all, each at its time or, when that has passed already, at once. */
    public void run(Schedule schedule, Sender sender) {
        for (int message = 0; message < schedule.all(); message++) {
            long intended = schedule.intended(message);
            for (long left = intended - clock.getAsLong(); left > 0; left = intended - clock.getAsLong()) {
                park.accept(left);
            }
            sender.send(message, intended);
        }
    }
}
