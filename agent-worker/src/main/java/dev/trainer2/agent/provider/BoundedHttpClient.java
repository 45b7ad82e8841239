package dev.trainer2.agent.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * LangChain4j's way to the network, over the JDK's client. It reads in the thread that asks, within the deadline of the
 * {@link Call}, and never more than a limit of bytes; LangChain4j's own cannot cut a stream that sends nothing and drops
 * the headers of an error. Redirects are not followed.
 */
final class BoundedHttpClient implements HttpClient {
    private static final int MOST_BYTES = 4 << 20;
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;

    private final java.net.http.HttpClient client;

    private BoundedHttpClient(java.net.http.HttpClient client) {
        this.client = client;
    }

    /** A builder as LangChain4j wants one; its timeouts are set aside for those of the call. */
    static HttpClientBuilder builder(java.net.http.HttpClient client) {
        return new HttpClientBuilder() {
            @Override
            public Duration connectTimeout() {
                return Duration.ZERO;
            }

            @Override
            public HttpClientBuilder connectTimeout(Duration timeout) {
                return this;
            }

            @Override
            public Duration readTimeout() {
                return Duration.ZERO;
            }

            @Override
            public HttpClientBuilder readTimeout(Duration timeout) {
                return this;
            }

            @Override
            public HttpClient build() {
                return new BoundedHttpClient(client);
            }
        };
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = body(response)) {
                return success(response, new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = body(response)) {
                listener.onOpen(success(response, ""));
                parser.parse(body, listener);
            }
            listener.onClose();
        } catch (IOException | ProviderError e) {
            listener.onError(e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        Duration left = Call.current().deadline().left();
        if (!left.isPositive()) {
            throw new java.net.http.HttpTimeoutException("no time left");
        }
        java.net.http.HttpRequest.Builder jdk = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(left)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                request.body() == null ? "" : request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
        try {
            HttpResponse<InputStream> response = client.send(jdk.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() < SUCCESS || response.statusCode() >= REDIRECT) {
                response.body().close();
                throw new ProviderError(
                        response.statusCode(),
                        response.headers()
                                .firstValue("retry-after")
                                .map(value -> ProviderError.parseRetryAfter(value, Instant.now()))
                                .orElse(null));
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static InputStream body(HttpResponse<InputStream> response) {
        Call call = Call.current();
        return new LimitedStream(call.reading(response.body()), MOST_BYTES, () -> call.cut(FailureCode.MODEL_BUDGET));
    }

    private static SuccessfulHttpResponse success(HttpResponse<InputStream> response, String body) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }
}
