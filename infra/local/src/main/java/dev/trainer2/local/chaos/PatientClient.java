package dev.trainer2.local.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public API as one athlete who sends the same request again until it is answered: no answer and a 5xx are what
 * happens while something is down, a 429 where many athletes share an address; anything else that is no success is a refusal and ends the run.
 */
final class PatientClient {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http;
    private final String url;
    private final AtomicLong repeats;
    private String token = "";

    /** @param repeats counts the requests that had to be sent again */
    PatientClient(HttpClient http, String url, AtomicLong repeats) {
        this.http = http;
        this.url = url;
        this.repeats = repeats;
    }

    /** Registers, or finds that an attempt without an answer has registered, and signs in; returns the user id. */
    String register(String email, String password) {
        Map<String, Object> account = Map.of(
                "email", email,
                "password", password,
                "displayName", "Athlete",
                "zoneId", "Europe/Zurich",
                "unit", "kg");
        HttpResponse<byte[]> registered = insist(posting("/auth/register", account));
        if (registered.statusCode() != 409) {
            json(registered);
        }
        JsonNode login = post("/auth/login", Map.of("email", email, "password", password));
        token = login.path("token").asString("");
        return login.path("userId").asString("");
    }

    JsonNode post(String path, Map<String, ?> body) {
        return json(insist(posting(path, body)));
    }

    JsonNode get(String path) {
        return json(insist(request(path).GET().build()));
    }

    private HttpRequest posting(String path, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> insist(HttpRequest request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() < 500 && response.statusCode() != 429) {
                    return response;
                }
                last = "HTTP " + response.statusCode() + " " + new String(response.body(), UTF_8);
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("interrupted", e);
            }
            repeats.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new StackException(request.method() + " " + request.uri() + " had no good answer within "
                + PATIENCE.toSeconds() + " s; the last was " + last);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 400) {
            throw new StackException(response.request().method() + " " + response.uri() + " was refused: HTTP "
                    + response.statusCode() + " " + new String(response.body(), UTF_8));
        }
        return JsonMapper.shared().readTree(response.body());
    }
}
