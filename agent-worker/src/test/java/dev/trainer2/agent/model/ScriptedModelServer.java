package dev.trainer2.agent.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model provider that plays a script, a step a request, and remembers what it was asked. */
final class ScriptedModelServer implements AutoCloseable {
    private static final int PACE = 5;

    private final Wire wire;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Step> script = new ConcurrentLinkedQueue<>();
    private final List<Asked> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    ScriptedModelServer(Wire wire) {
        this.wire = wire;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A request as it came. */
    record Asked(String method, String path, String key, JsonNode body) {}

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    ScriptedModelServer script(Step... steps) {
        script.addAll(Arrays.asList(steps));
        return this;
    }

    List<Asked> requests() {
        return requests;
    }

    /** Whether the client closed an endless stream within a limit. */
    boolean hungUp() {
        try {
            return hungUp.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().containsKey("x-api-key")
                ? String.valueOf(exchange.getRequestHeaders().getFirst("x-api-key"))
                : String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] body = exchange.getRequestBody().readAllBytes();
        requests.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                key,
                JsonMapper.shared().readTree(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body)));
        Step step = script.poll();
        try (exchange) {
            play(exchange, step == null ? new Step.Fail(418, "") : step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(HttpExchange exchange, Step step) throws IOException, InterruptedException {
        switch (step) {
            case Step.Say say -> send(exchange, say.text(), List.of(), Step.Reason.STOP);
            case Step.Use use -> send(exchange, use.text(), use.tools(), Step.Reason.TOOLS);
            case Step.End end -> send(exchange, end.text(), List.of(), end.reason());
            case Step.Fail fail -> {
                if (!fail.retryAfter().isEmpty()) {
                    exchange.getResponseHeaders().set("Retry-After", fail.retryAfter());
                }
                byte[] body = "{\"error\":{\"message\":\"sk-secret-echo\"}}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(fail.status(), body.length);
                exchange.getResponseBody().write(body);
            }
            case Step.Hang hang -> {
                if (hang.afterText()) {
                    write(open(exchange), begun("Let me see. "));
                }
                closing.await(30, TimeUnit.SECONDS);
            }
            case Step.Endless endless -> endless(open(exchange), endless.slow());
            case Step.HalfJson half -> {
                OutputStream out = open(exchange);
                write(out, begun("Your bench is fine. "));
                out.write(wire.text("more").getLast().substring(0, 25).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            case Step.NoEnd noEnd -> write(open(exchange), begun(noEnd.text()));
            case Step.Garbage garbage -> {
                OutputStream out = open(exchange);
                write(out, begun("Well. "));
                write(out, List.of("event: content_block_delta\ndata: {\"choices\": [}\n\n"));
            }
            case Step.NotStreamed whole -> {
                byte[] body = JsonMapper.shared().writeValueAsBytes(java.util.Map.of("text", whole.text()));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            case Step.ErrorEvent error -> {
                OutputStream out = open(exchange);
                write(out, begun("One moment. "));
                write(out, List.of(wire.error()));
            }
        }
    }

    private void send(HttpExchange exchange, String text, List<Step.Tool> tools, Step.Reason reason)
            throws IOException {
        OutputStream out = open(exchange);
        write(out, wire.start());
        if (!text.isEmpty()) {
            write(out, wire.whole(pieces(text)));
        }
        for (int i = 0; i < tools.size(); i++) {
            write(out, wire.tool(i, tools.get(i)));
        }
        write(out, wire.end(reason));
    }

    private void endless(OutputStream out, boolean slow) throws InterruptedException {
        try {
            write(out, wire.start());
            while (!(slow && closing.await(PACE, TimeUnit.MILLISECONDS))) {
                write(out, wire.text("and on it goes, " + "more of it, ".repeat(slow ? 1 : 40)));
            }
        } catch (IOException closedByClient) {
            hungUp.countDown();
        }
    }

    private List<String> begun(String text) {
        List<String> events = new ArrayList<>(wire.start());
        events.addAll(wire.text(text));
        return events;
    }

    private static OutputStream open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void write(OutputStream out, List<String> events) throws IOException {
        for (String event : events) {
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static List<String> pieces(String text) {
        int half = text.length() / 2;
        return half == 0 ? List.of(text) : List.of(text.substring(0, half), text.substring(half));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
