package dev.trainer2.local.observability;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Takes spans and log records by OTLP over HTTP, as a collector would, and keeps them. */
public final class OtlpReceiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Queue<LogLine> lines = new ConcurrentLinkedQueue<>();

    /** A span with the service it is of; ids in hex. */
    public record Span(String service, String traceId, String spanId, String parentId, String name) {}

    /** A log record with the trace it was written in. */
    public record LogLine(String service, String traceId, String text) {}

    private final Set<String> attributeNames = ConcurrentHashMap.newKeySet();

    private OtlpReceiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/v1/traces", exchange -> take(exchange, this::traces));
        server.createContext("/v1/logs", exchange -> take(exchange, this::logs));
    }

    /** Listens at a free port of 127.0.0.1. */
    public static OtlpReceiver start() throws IOException {
        OtlpReceiver receiver =
                new OtlpReceiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100));
        receiver.server.start();
        return receiver;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Spans of a trace so far. */
    public List<Span> spansOf(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    /** Log records of a trace so far. */
    public List<LogLine> linesOf(String traceId) {
        return lines.stream().filter(line -> line.traceId().equals(traceId)).toList();
    }

    /** Names of the attributes that resources had so far. */
    public Set<String> attributeNames() {
        return Set.copyOf(attributeNames);
    }

    private interface Taker {
        void take(InputStream body) throws IOException;
    }

    private static void take(HttpExchange exchange, Taker taker) throws IOException {
        try (exchange) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            taker.take(zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody());
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void traces(InputStream body) throws IOException {
        ExportTraceServiceRequest.parseFrom(body)
                .getResourceSpansList()
                .forEach(resource -> resource.getScopeSpansList()
                        .forEach(scope -> scope.getSpansList()
                                .forEach(span -> spans.add(new Span(
                                        service(resource.getResource()),
                                        hex(span.getTraceId().toByteArray()),
                                        hex(span.getSpanId().toByteArray()),
                                        hex(span.getParentSpanId().toByteArray()),
                                        span.getName())))));
    }

    private void logs(InputStream body) throws IOException {
        ExportLogsServiceRequest.parseFrom(body)
                .getResourceLogsList()
                .forEach(resource -> resource.getScopeLogsList()
                        .forEach(scope -> scope.getLogRecordsList()
                                .forEach(line -> lines.add(new LogLine(
                                        service(resource.getResource()),
                                        hex(line.getTraceId().toByteArray()),
                                        line.getBody().getStringValue())))));
    }

    private String service(Resource resource) {
        resource.getAttributesList().forEach(attribute -> attributeNames.add(attribute.getKey()));
        return resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
