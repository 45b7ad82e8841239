package dev.trainer2.bench.push;

import dev.trainer2.bench.BenchException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the gateway by many athletes over shared connections. */
public final class Http implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    public Http(String url) {
        this.url = url;
    }

    /** @param token of the session; empty for nobody */
    public JsonNode post(String token, String path, Map<String, ?> body) {
        return post(token, path, JsonMapper.shared().writeValueAsBytes(body));
    }

    /**
     * Posts JSON that is made already.
     *
     * @throws BenchException {@code REFUSED} for anything but success
     */
    public JsonNode post(String token, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new BenchException(
                        "REFUSED",
                        path + " answered " + response.statusCode() + " "
                                + new String(response.body(), StandardCharsets.UTF_8));
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new BenchException("NO_ANSWER", path + " had no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("INTERRUPTED", "interrupted while calling " + path, e);
        }
    }

    /** Posts JSON that is made already, without waiting; anything but success is a failure. */
    public CompletableFuture<JsonNode> postAsync(String token, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> {
                    if (response.statusCode() >= 300) {
                        throw new BenchException("REFUSED", path + " answered " + response.statusCode());
                    }
                    return JsonMapper.shared().readTree(response.body());
                });
    }

    public HttpClient client() {
        return client;
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        client.close();
    }
}
