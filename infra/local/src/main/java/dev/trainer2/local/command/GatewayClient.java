package dev.trainer2.local.command;

import dev.trainer2.local.stack.StackException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as one athlete. */
public final class GatewayClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private String token = "";

    private GatewayClient(String url) {
        this.url = url;
    }

    /** @throws StackException when the login is refused or nothing answers */
    public static GatewayClient login(String url, String email, String password) {
        GatewayClient client = new GatewayClient(url);
        JsonNode login = client.post("/auth/login", Map.of("email", email, "password", password));
        client.token = login.path("token").asString("");
        return client;
    }

    /** Registers an athlete and signs in. */
    public static GatewayClient register(String url, String email, String password, String zone) {
        return register(url, email, password, "Athlete", zone);
    }

    /** Registers an athlete with a name and signs in. */
    public static GatewayClient register(String url, String email, String password, String displayName, String zone) {
        try (GatewayClient client = new GatewayClient(url)) {
            client.post(
                    "/auth/register",
                    Map.of(
                            "email", email,
                            "password", password,
                            "displayName", displayName,
                            "zoneId", zone,
                            "unit", "kg"));
        }
        return login(url, email, password);
    }

    /** Ends the session; commands leave none behind. */
    public void signOut() {
        post("/auth/logout", Map.of());
        token = "";
    }

    /** Bearer token of the session. */
    public String token() {
        return token;
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body))));
    }

    public JsonNode delete(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body))));
    }

    /**
     * Writes what a path answers into a file, a piece at a time.
     *
     * @throws StackException when it is refused, or cut short
     */
    public void download(String path, Path to) {
        try {
            HttpResponse<InputStream> response = http.send(
                    request(path).timeout(Duration.ofMinutes(10)).GET().build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() >= 400) {
                    throw refused(response.statusCode(), JsonMapper.shared().readTree(body.readAllBytes()));
                }
                Files.copy(body, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        }
    }

    private static StackException refused(int status, JsonNode body) {
        return new StackException(body.path("code").asString("HTTP " + status) + ": "
                + body.path("detail").asString(""));
    }

    private StackException silent(IOException e) {
        return new StackException("Nothing answers at " + url + "; is it running? (./trainer2 up)", e);
    }

    /** Uploads a file; returns the id of the import. */
    public String startImport(Path file, Map<String, String> fields) {
        String boundary = "trainer2-" + UUID.randomUUID();
        try {
            BodyPublisher body = BodyPublishers.ofByteArray(multipart(boundary, file, fields));
            JsonNode started = send(request("/imports")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(body));
            return started.path("importId").asString("");
        } catch (IOException e) {
            throw new StackException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Sends a command without a body. */
    public JsonNode post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    private static byte[] multipart(String boundary, Path file, Map<String, String> fields) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.csv\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(file));
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = response.body().length == 0
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(response.body());
            if (response.statusCode() >= 400) {
                throw refused(response.statusCode(), body);
            }
            return body;
        } catch (IOException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
