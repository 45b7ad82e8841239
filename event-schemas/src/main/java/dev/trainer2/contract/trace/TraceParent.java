package dev.trainer2.contract.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code traceparent} of W3C Trace Context: {@code 00-<32 hex of the trace>-<16 hex of the span>-<flags>}. */
public final class TraceParent {
    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    /** The span it names; empty for null and for anything that is no valid traceparent. */
    public static Optional<SpanContext> read(@Nullable String text) {
        Matcher found = FORM.matcher(text == null ? "" : text);
        if (!found.matches()) {
            return Optional.empty();
        }
        SpanContext context = SpanContext.createFromRemoteParent(
                found.group(1), found.group(2), TraceFlags.fromHex(found.group(3), 0), TraceState.getDefault());
        return context.isValid() ? Optional.of(context) : Optional.empty();
    }

    /** The traceparent that names a span; null for one that is not valid. */
    public static @Nullable String of(SpanContext span) {
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    /** The id of the trace, 32 hex digits; empty for anything that is no valid traceparent. */
    public static Optional<String> traceId(@Nullable String text) {
        return read(text).map(SpanContext::getTraceId);
    }
}
