package dev.trainer2.agent.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of a model while it runs. The HTTP client finds it in a scoped value, since LangChain4j hands nothing through;
 * whoever cuts the call closes its stream, so that a read that would hang returns.
 */
final class Call {
    private static final ScopedValue<Call> CURRENT = ScopedValue.newInstance();

    private final Deadline deadline;
    private final AtomicReference<@Nullable FailureCode> cut = new AtomicReference<>();
    private final AtomicReference<@Nullable InputStream> body = new AtomicReference<>();

    Call(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The call that this thread makes. */
    static Call current() {
        return CURRENT.get();
    }

    Deadline deadline() {
        return deadline;
    }

    /** Runs a call; at its deadline its stream is closed. */
    <T> T run(ScheduledExecutorService timer, Supplier<T> action) {
        ScheduledFuture<?> end = timer.schedule(
                () -> cut(FailureCode.MODEL_TIMEOUT),
                Math.max(0, deadline.left().toNanos()),
                TimeUnit.NANOSECONDS);
        try {
            return ScopedValue.where(CURRENT, this).call(action::get);
        } finally {
            end.cancel(false);
        }
    }

    /** Takes note of the stream to close; closes it at once when the call was cut before. */
    InputStream reading(InputStream stream) {
        body.set(stream);
        if (cut.get() != null) {
            close();
        }
        return stream;
    }

    /** Ends the call for a reason; the first one stands. */
    void cut(FailureCode why) {
        if (cut.compareAndSet(null, why)) {
            close();
        }
    }

    /** Why it was cut; null when it was not. */
    @Nullable
    FailureCode cut() {
        return cut.get();
    }

    private void close() {
        InputStream stream = body.get();
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
