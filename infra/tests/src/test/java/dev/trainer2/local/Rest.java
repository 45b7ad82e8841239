package dev.trainer2.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw calls of the gateway, refusals included. */
final class Rest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Rest() {}

    /** What came back; the body is missing when it is no JSON. */
    record Answer(int status, String text, JsonNode body, HttpHeaders headers) {
        /** The code of a refusal; empty without one. */
        String code() {
            return body.path("code").asString("");
        }

        /** The paths of the faulty fields. */
        List<String> paths() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("path").asString(""))
                    .toList();
        }
    }

    /** @param token of the session; empty for nobody */
    static Answer get(String token, String path) {
        return send(request(token, path).GET());
    }

    static Answer post(String token, String path, String json) {
        return send(
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    static HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = at(TestStack.shared().url() + path);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** A request to any address. */
    static HttpRequest.Builder at(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), json(response.body()), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty()
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode(); // metrics and pages are none
        }
    }
}
