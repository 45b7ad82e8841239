package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Rest.Answer;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway with the limits that hold outside of tests, to which this test is a proxy that may say who calls. */
@DisplayName("A gateway with its usual limits")
class StrictGatewayIT {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private static RunningService strict;

    /** Each test comes from an address of its own. */
    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    @BeforeAll
    static void start() {
        EmbeddedStack.Options given = TestStack.shared().options();
        Map<String, String> settings = new HashMap<>(given.settings());
        settings.put("trainer2.limits.factor", "1");
        settings.put("trainer2.limits.of.chat-account", "30 then 60 an hour"); // each is answered by the coach
        settings.put("trainer2.edge.trusted-proxies", "127.0.0.1");
        strict = TestStack.shared()
                .stack()
                .beside(
                        Service.GATEWAY,
                        GatewayApp.application(),
                        new EmbeddedStack.Options(
                                given.data(),
                                given.masterKey(),
                                given.port(),
                                given.partitions(),
                                given.processes(),
                                settings));
    }

    @AfterAll
    static void stop() throws Exception {
        strict.close();
    }

    private Answer post(String token, String path, Map<String, ?> body) {
        var request = Rest.at(strict.url() + path)
                .header("X-Forwarded-For", "203.0.113.1, " + address)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        return Rest.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    private Answer register(String email) {
        return post(
                "",
                "/auth/register",
                Map.of(
                        "email", email,
                        "password", Athletes.PASSWORD,
                        "displayName", "Someone",
                        "zoneId", "Europe/Zurich",
                        "unit", "kg"));
    }

    private Answer login(String email, String password) {
        return post("", "/auth/login", Map.of("email", email, "password", password));
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@test.trainer2.dev";
    }

    private static void assertLimited(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("")))
                .isPositive();
    }

    @Test
    @DisplayName(
            "024-AC5 refuses the 21st wrong password, also from elsewhere and also for nobody's email; the right one has no limit")
    void wrongPasswords() {
        Signed athlete = Athletes.register("Europe/Zurich");
        for (int n = 0; n < 25; n++) {
            assertThat(login(athlete.email(), Athletes.PASSWORD).status()).isEqualTo(200);
        }
        for (String email : List.of(athlete.email(), newEmail())) {
            for (int n = 0; n < 20; n++) {
                assertThat(login(email, "wrong number " + n).code()).isEqualTo("WRONG_LOGIN");
            }
            assertLimited(login(email.toUpperCase(java.util.Locale.ROOT), "wrong again"));
        }
        Answer elsewhere = Rest.send(Rest.at(strict.url() + "/auth/login")
                .header("X-Forwarded-For", "192.0.2.200")
                .POST(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("email", athlete.email(), "password", "wrong once more")))));
        assertLimited(elsewhere);
        assertThat(Rest.get(athlete.client().token(), "/state").status())
                .as("who is signed in stays so")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("024-AC5 refuses a registration after forty from an address")
    void registrations() {
        int taken = 0;
        Answer next = register(newEmail());
        while (next.status() == 201 && taken < 200) { // one comes back every three seconds
            taken++;
            next = register(newEmail());
        }
        assertThat(taken).isGreaterThanOrEqualTo(40);
        assertLimited(next);
    }

    @Test
    @DisplayName("024-AC6 tells an address ten times that an email is taken, and then of no email whether it is")
    void taken() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Signed somebody = Athletes.register("Europe/Zurich");
        for (int n = 0; n < 10; n++) {
            assertThat(register(n % 2 == 0 ? athlete.email() : somebody.email()).code())
                    .isEqualTo("EMAIL_TAKEN");
        }
        Answer taken = register(athlete.email());
        Answer free = register(newEmail());
        assertLimited(taken);
        assertLimited(free);
        assertThat(free.body().path("title")).isEqualTo(taken.body().path("title"));
    }

    @Test
    @DisplayName(
            "024-AC5 refuses frames over their number with RATE_LIMITED each, keeps the socket, and messages to the coach by whichever way they come")
    void frames() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket = Socket.open(strict.url(), athlete.client().token())) {
            int sent = 1400;
            for (int n = 0; n < sent; n++) {
                socket.sendText("{\"type\":\"ping\",\"id\":\"" + n + "\"}");
            }
            Awaitility.await().until(() -> answers(socket, "pong") + answers(socket, "error") >= sent);
            assertThat(answers(socket, "pong")).isBetween(1000L, 1300L);
            assertThat(socket.frames())
                    .filteredOn(frame -> socket.type(frame).equals("error"))
                    .allSatisfy(frame -> assertThat(
                                    frame.path("payload").path("code").asString(""))
                            .isEqualTo("RATE_LIMITED"));
            assertThat(socket.isClosed()).isFalse();
        }
        List<Map<String, Object>> messages = IntStream.range(0, 30)
                .mapToObj(n -> Athletes.event("ChatMessageSent", Map.of("text", "thanks " + n)))
                .toList();
        String token = athlete.client().token();
        assertThat(post(token, "/events", Map.of("events", messages)).status()).isEqualTo(202);
        assertThat(post(
                                token,
                                "/events",
                                Map.of(
                                        "events",
                                        List.of(Athletes.event(
                                                "BodyweightLogged",
                                                Map.of("load", Map.of("value", 80, "unit", "kg"))))))
                        .status())
                .isEqualTo(202);
        assertLimited(post(token, "/events", Map.of("events", messages.subList(0, 25))));
    }

    private static long answers(Socket socket, String type) {
        return socket.frames().stream()
                .filter(frame -> socket.type(frame).equals(type))
                .count();
    }

    @Test
    @DisplayName("024-AC5 refuses imports and exports over their number")
    void importsAndExports() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        List<Answer> undone = IntStream.range(0, 31)
                .mapToObj(n -> post(token, "/imports/" + UUID.randomUUID() + "/undo", Map.of()))
                .toList();
        assertThat(undone.subList(0, 30)).allMatch(answer -> answer.status() == 404);
        assertLimited(undone.getLast());
        List<Answer> exports = IntStream.range(0, 21)
                .mapToObj(n -> Rest.send(Rest.at(strict.url() + "/export")
                        .header("Authorization", "Bearer " + token)
                        .header("X-Forwarded-For", address)
                        .GET()))
                .toList();
        assertThat(exports.subList(0, 20)).allMatch(answer -> answer.status() == 200);
        assertLimited(exports.getLast());
    }

    @Test
    @DisplayName("024-AC5 counts a wrong password where an account is erased as one at the door")
    void erasing() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        List<JsonNode> codes = IntStream.range(0, 21)
                .mapToObj(n -> Rest.send(Rest.at(strict.url() + "/account")
                                .header("Authorization", "Bearer " + token)
                                .header("X-Forwarded-For", address)
                                .method("DELETE", BodyPublishers.ofString("{\"password\":\"wrong " + n + "\"}")))
                        .body()
                        .path("code"))
                .toList();
        assertThat(codes.subList(0, 20)).allMatch(code -> code.asString("").equals("WRONG_PASSWORD"));
        assertThat(codes.getLast().asString("")).isEqualTo("RATE_LIMITED");
        assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "024-AC8 a changed password ends all other sessions, and within five seconds their sockets at both gateways")
    void passwordChanged() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        String other =
                login(athlete.email(), Athletes.PASSWORD).body().path("token").asString("");
        String here = TestStack.shared().url();
        try (Socket mine = Socket.open(here, token);
                Socket same = Socket.open(here, other);
                Socket elsewhere = Socket.open(strict.url(), other)) {
            Answer changed = Rest.post(
                    token,
                    "/account/password",
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of("oldPassword", Athletes.PASSWORD, "newPassword", "tuba lampion")));
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.body().path("ended").asInt(0)).isEqualTo(1);
            Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(5))
                    .until(() -> same.isClosed() && elsewhere.isClosed());
            assertThat(mine.isClosed()).isFalse();
            assertThat(Rest.get(other, "/state").status()).isEqualTo(401);
            assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
            assertThat(login(athlete.email(), Athletes.PASSWORD).code()).isEqualTo("WRONG_LOGIN");
            assertThat(login(athlete.email(), "tuba lampion").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("024-AC8 a password is not changed without the old one, nor to one that is common or the same")
    void passwordNotChanged() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        String other =
                login(athlete.email(), Athletes.PASSWORD).body().path("token").asString("");
        Map<String, String> wrong = Map.of("oldPassword", "not this one", "newPassword", "tuba lampion");
        assertThat(post(token, "/account/password", wrong).code()).isEqualTo("WRONG_PASSWORD");
        for (String chosen : List.of("short", "password123", Athletes.PASSWORD, athlete.email())) {
            Answer refused =
                    post(token, "/account/password", Map.of("oldPassword", Athletes.PASSWORD, "newPassword", chosen));
            assertThat(refused.status()).as(chosen).isEqualTo(400);
            assertThat(refused.paths()).containsExactly("newPassword");
        }
        assertThat(post("", "/account/password", wrong).status()).isEqualTo(401);
        assertThat(Rest.get(other, "/state").status()).isEqualTo(200);
        assertThat(login(athlete.email(), Athletes.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("024-AC10 the seventeenth socket of an account closes its first one, and nobody else's")
    void sockets() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Signed somebody = Athletes.register("Europe/Zurich");
        List<Socket> sockets = new java.util.ArrayList<>();
        try (Socket theirs = Socket.open(strict.url(), somebody.client().token())) {
            for (int n = 0; n < 17; n++) {
                sockets.add(Socket.open(strict.url(), athlete.client().token()));
            }
            Awaitility.await().until(() -> sockets.getFirst().isClosed());
            assertThat(sockets.subList(1, 17)).noneMatch(Socket::isClosed);
            assertThat(theirs.isClosed()).isFalse();
        } finally {
            sockets.forEach(Socket::close);
        }
    }

    /** A call as it comes through a proxy. */
    private Answer proxied(String token, String path, String proto) {
        var request = Rest.at(strict.url() + path)
                .header("X-Forwarded-For", address)
                .header("X-Forwarded-Proto", proto)
                .GET();
        return Rest.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    @ParameterizedTest(name = "024-AC13 shows nobody from outside what {0} would be")
    @ValueSource(
            strings = {
                "/metrics",
                "/%6detrics",
                "/%6Detrics",
                "/metric%73",
                "//metrics",
                "/metrics/",
                "/metrics;x",
                "/metrics%3bx",
                "/..%2fmetrics",
                "/app/..%2fmetrics",
                "/app/../metrics",
                "/./metrics",
                "/%2e/metrics",
                "/%2fmetrics",
                "/metrics%2f",
                "/metrics%00",
                "/%5cmetrics",
                "/METRICS",
                "/metrics.json",
                "/actuator/prometheus",
                "/openapi",
                "/%6fpenapi",
                "/openapi.yaml",
                "/openapi/swagger-config",
                "/docs",
                "/%64ocs",
                "/docs/topics",
                "/swagger-ui/index.html",
                "/swagger-ui/%69ndex.html",
                "/asyncapi",
                "/asyncap%69"
            })
    void closed(String path) {
        Answer answer = proxied("", path, "http");
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.text()).doesNotContain("jvm_memory", "\"openapi\"", "swagger", "asyncapi:");
    }

    @Test
    @DisplayName(
            "024-AC13 shows the reference to who is signed in, metrics to nobody from outside, and both from within")
    void open() {
        String token = Athletes.register("Europe/Zurich").client().token();
        assertThat(proxied(token, "/openapi", "http").status()).isEqualTo(200);
        assertThat(proxied(token, "/asyncapi", "http").status()).isEqualTo(200);
        assertThat(proxied(token, "/metrics", "http").status()).isEqualTo(403);
        assertThat(proxied("", "/health", "http").status()).isEqualTo(200);
        for (String path : List.of("/metrics", "/openapi", "/asyncapi")) {
            assertThat(Rest.send(Rest.at(strict.url() + path).GET()).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("024-AC12 tells browsers what they may do with every answer, and to come by HTTPS once they have")
    void headers() {
        for (String path : List.of("/", "/state", "/health", "/nothing/here")) {
            var plain = proxied("", path, "http").headers();
            assertThat(plain.firstValue("Strict-Transport-Security")).as(path).isEmpty();
            var headers = proxied("", path, "https").headers();
            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).hasValue("max-age=31536000");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("camera=()", "microphone=()", "geolocation=()"));
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        }
    }

    @Test
    @DisplayName("024-AC12 keeps the session over HTTPS in a cookie that no other host and no plain page can set")
    void cookie() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String body =
                JsonMapper.shared().writeValueAsString(Map.of("email", athlete.email(), "password", Athletes.PASSWORD));
        String set = Rest.send(Rest.at(strict.url() + "/auth/login")
                        .header("X-Forwarded-For", address)
                        .header("X-Forwarded-Proto", "https")
                        .POST(BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(set)
                .startsWith("__Host-trainer2_session=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(set).doesNotContain("Domain");
        String cookie = set.substring(0, set.indexOf(';'));
        assertThat(withCookie(cookie, "https")).isEqualTo(200);
        assertThat(withCookie(cookie.replace("__Host-", ""), "https")).isEqualTo(401);
        assertThat(withCookie(cookie, "http")).isEqualTo(401);
        Answer plainPage = Rest.send(Rest.at(strict.url() + "/auth/logout")
                .header("X-Forwarded-For", address)
                .header("X-Forwarded-Proto", "https")
                .header("Cookie", cookie)
                .header("Origin", strict.url())
                .POST(BodyPublishers.noBody()));
        assertThat(plainPage.code()).isEqualTo("ORIGIN_NOT_ALLOWED");
    }

    private int withCookie(String cookie, String proto) {
        return Rest.send(Rest.at(strict.url() + "/state")
                        .header("X-Forwarded-For", address)
                        .header("X-Forwarded-Proto", proto)
                        .header("Cookie", cookie)
                        .GET())
                .status();
    }
}
