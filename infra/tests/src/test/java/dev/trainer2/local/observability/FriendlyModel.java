package dev.trainer2.local.observability;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A language model that speaks as OpenAI's do and says one sentence. */
public final class FriendlyModel implements AutoCloseable {
    /** What it says. */
    public static final String SENTENCE = "Good to hear from you. Rest well and come back fresh.";

    private static final String ANSWER = """
            data: {"id":"c","object":"chat.completion.chunk","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"%s"},"finish_reason":null}]}

            data: {"id":"c","object":"chat.completion.chunk","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: {"id":"c","object":"chat.completion.chunk","model":"m","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":12,"total_tokens":112}}

            data: [DONE]

            """.formatted(SENTENCE);

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile CountDownLatch open = new CountDownLatch(0);

    private FriendlyModel(HttpServer server) {
        this.server = server;
        server.createContext("/v1/chat/completions", exchange -> {
            try (exchange) {
                calls.incrementAndGet();
                exchange.getRequestBody().readAllBytes();
                awaitOpen();
                byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
    }

    /** Listens at a free port of 127.0.0.1. */
    public static FriendlyModel start() throws IOException {
        FriendlyModel model =
                new FriendlyModel(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100));
        model.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        model.server.start();
        return model;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Lets every further call wait until {@link #answer}. */
    public void hold() {
        open = new CountDownLatch(1);
    }

    /** Answers the calls that wait, and those to come. */
    public void answer() {
        open.countDown();
    }

    private void awaitOpen() {
        try {
            open.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls so far. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
    }
}
