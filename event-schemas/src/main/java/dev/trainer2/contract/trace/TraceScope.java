package dev.trainer2.contract.trace;

import dev.trainer2.contract.kafka.EventHeaders;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * A span around a piece of work of one thread. The log lines of the work carry its {@code trace_id} and {@code event_id}.
 * Without the OpenTelemetry agent nothing is recorded and {@link #traceParent} is the one that came in, so that a trace
 * reaches every record either way. Work that belongs to no trace makes no span: a trace begins at the edge alone.
 */
public final class TraceScope implements AutoCloseable {
    /** Name of the id of a trace in a log line. */
    public static final String TRACE_ID = "trace_id";
    /** Name of the id of the event that is worked on in a log line. */
    public static final String EVENT_ID = "event_id";

    private static final String LIBRARY = "dev.trainer2";

    private final Span span;
    private final Scope scope;
    private final @Nullable String traceBefore;
    private final @Nullable String eventBefore;

    @SuppressWarnings("MustBeClosedChecker") // closed with this
    private TraceScope(Span span) {
        this.span = span;
        this.scope = span.makeCurrent();
        this.traceBefore = MDC.get(TRACE_ID);
        this.eventBefore = MDC.get(EVENT_ID);
        if (span.getSpanContext().isValid()) {
            MDC.put(TRACE_ID, span.getSpanContext().getTraceId());
        }
    }

    /**
     * Begins a span.
     *
     * @param name what is done, without any value of an athlete; few different ones
     * @param kind of the span
     * @param traceParent of what caused the work; null or invalid: the span that runs in this thread, if any
     */
    public static TraceScope open(String name, SpanKind kind, @Nullable String traceParent) {
        Optional<SpanContext> cause = TraceParent.read(traceParent);
        Context parent =
                cause.map(remote -> Context.root().with(Span.wrap(remote))).orElseGet(Context::current);
        return Span.fromContext(parent).getSpanContext().isValid()
                ? started(name, kind, parent)
                : new TraceScope(Span.getInvalid());
    }

    /** The span of the work that a record causes, and the event it is about; none when the record belongs to no trace. */
    public static TraceScope causedBy(Headers cause, String name) {
        return open(
                        name,
                        SpanKind.CONSUMER,
                        EventHeaders.read(cause, EventHeaders.TRACE_PARENT).orElse(null))
                .event(EventHeaders.read(cause, EventHeaders.ID).orElse(null));
    }

    /** No span at all, where one would say nothing. */
    public static TraceScope none() {
        return new TraceScope(Span.getInvalid());
    }

    /** The same as {@link #open} at the edge of the system, where a trace begins when none came in. */
    public static TraceScope edge(String name, SpanKind kind, @Nullable String traceParent) {
        TraceScope inner = open(name, kind, traceParent);
        if (inner.span.getSpanContext().isValid()) {
            return inner;
        }
        inner.close();
        return started(name, kind, Context.root());
    }

    private static TraceScope started(String name, SpanKind kind, Context parent) {
        return new TraceScope(GlobalOpenTelemetry.getTracer(LIBRARY)
                .spanBuilder(name)
                .setParent(parent)
                .setSpanKind(kind)
                .startSpan());
    }

    /** Says which event is worked on: in the span, and in the log lines of the work. */
    public TraceScope event(@Nullable String eventId) {
        if (eventId != null) {
            MDC.put(EVENT_ID, eventId);
            span.setAttribute("trainer.event.id", eventId);
        }
        return this;
    }

    /** Adds an attribute; never a text of an athlete. */
    public TraceScope with(String name, @Nullable String value) {
        if (value != null) {
            span.setAttribute(name, value);
        }
        return this;
    }

    /** Adds a number. */
    public TraceScope with(String name, long value) {
        span.setAttribute(name, value);
        return this;
    }

    /**
     * Marks the work as failed.
     *
     * @param code of the failure, one of few; no message, which may hold words of an athlete
     */
    public void failed(String code) {
        span.setStatus(StatusCode.ERROR, code);
        span.setAttribute("error.type", code);
    }

    /** What records made by the work carry, or null when it belongs to no trace. */
    public @Nullable String traceParent() {
        return TraceParent.of(span.getSpanContext());
    }

    @Override
    public void close() {
        scope.close();
        span.end();
        restore(TRACE_ID, traceBefore);
        restore(EVENT_ID, eventBefore);
    }

    private static void restore(String name, @Nullable String before) {
        if (before == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, before);
        }
    }
}
