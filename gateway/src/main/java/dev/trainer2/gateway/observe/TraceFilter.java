package dev.trainer2.gateway.observe;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.trace.TraceScope;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A call that writes is part of the caller's trace, or begins one. Reads are part of a trace when the caller says so: pages
 * and probes would fill it with nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader(EventHeaders.TRACE_PARENT) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String parent = request.getHeader(EventHeaders.TRACE_PARENT);
        try (TraceScope span = TraceScope.edge("receive " + request.getMethod(), SpanKind.SERVER, parent)) {
            chain.doFilter(request, response);
            // the pattern and not the path, which may hold an id
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            span.with("http.route", route == null ? null : route.toString())
                    .with("http.request.method", request.getMethod())
                    .with("http.response.status_code", response.getStatus());
            if (response.getStatus() >= 500) {
                span.failed(Integer.toString(response.getStatus()));
            }
        }
    }
}
