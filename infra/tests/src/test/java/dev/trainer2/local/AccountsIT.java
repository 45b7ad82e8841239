package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Registration, login and logout. */
@DisplayName("An account")
class AccountsIT {
    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static Answer register(String email) {
        return Rest.post(
                "",
                "/auth/register",
                json(Map.of(
                        "email", email,
                        "password", Athletes.PASSWORD,
                        "displayName", "Someone",
                        "zoneId", "Europe/Zurich",
                        "unit", "kg")));
    }

    private static Answer login(String email, String password) {
        return Rest.post("", "/auth/login", json(Map.of("email", email, "password", password)));
    }

    @Test
    @DisplayName("005-AC6 is kept with an Argon2 hash of its password and SHA-256 hashes of its session tokens")
    void hashes() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        String hash = Sql.text("select password_hash from account where user_id = ?", athlete.userId());
        assertThat(hash).startsWith("$argon2id$");
        Signed other = Athletes.register("Europe/Zurich");
        assertThat(Sql.text("select password_hash from account where user_id = ?", other.userId()))
                .as("the same password, salted")
                .isNotEqualTo(hash);
        String token = athlete.client().token();
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        assertThat(Sql.text("select encode(token_hash, 'hex') from login_session where user_id = ?", athlete.userId()))
                .isEqualTo(HexFormat.of().formatHex(expected));
        assertThat(Sql.number(
                        "select count(*) from account a, login_session s where a::text like ? or a::text like ? or s::text like ?",
                        "%" + Athletes.PASSWORD + "%",
                        "%" + token + "%",
                        "%" + token + "%"))
                .isZero();
    }

    @Test
    @DisplayName(
            "016-AC15 with an email that is taken, in whatever case, is refused with EMAIL_TAKEN, and Postgres writes it down nowhere")
    void emailTaken() throws Exception {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        assertThat(register(email).status()).isEqualTo(201);
        for (String again : new String[] {email, email.toUpperCase(Locale.ROOT), "  " + email + " "}) {
            Answer answer = register(again);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("EMAIL_TAKEN");
        }
        Path log = TestStack.shared().data().resolve("postgres/postgres.log");
        if (Files.exists(log)) { // in a container it is not at hand
            assertThat(Files.readString(log).toLowerCase(Locale.ROOT)).doesNotContain(email);
        }
        assertThat(Sql.number("select count(*) from account where lower(email) = ?", email))
                .isEqualTo(1);
        assertThat(
                        Sql.number(
                                "select count(*) from athlete_key k left join account a on a.user_id = k.user_id where a.user_id is null"))
                .isZero();
    }

    @Test
    @DisplayName("024-AC11 is not entered with a wrong password or an unknown email: WRONG_LOGIN, the same for both")
    void wrongLogin() {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        register(email);
        Answer wrong = login(email, "not the password");
        Answer unknown = login(UUID.randomUUID() + "@test.trainer2.dev", Athletes.PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("WRONG_LOGIN");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(login(email, Athletes.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("with bad fields is refused with the path of each of them")
    void badFields() {
        Answer answer = Rest.post(
                "",
                "/auth/register",
                json(Map.of(
                        "email", "nobody", "password", "short", "displayName", " ", "zoneId", "+02:00", "unit", "st")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("VALIDATION_FAILED");
        assertThat(answer.paths()).containsExactlyInAnyOrder("email", "password", "displayName", "zoneId", "unit");
        assertThat(Rest.post("", "/auth/register", "{}").paths()).hasSize(5);
        assertThat(Rest.post("", "/auth/login", "{\"email\":\"a@b\"}").paths()).containsExactly("password");
        assertThat(Rest.post("", "/auth/login", "{").code()).isEqualTo("BROKEN_JSON");
    }

    @Test
    @DisplayName("is left by a logout, which ends that session and no other")
    void logout() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String other =
                login(athlete.email(), Athletes.PASSWORD).body().path("token").asString("");
        String token = athlete.client().token();
        assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
        assertThat(Rest.post(token, "/auth/logout", "").status()).isEqualTo(204);
        assertThat(Rest.get(token, "/state").status()).isEqualTo(401);
        assertThat(Rest.get(other, "/state").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("gets a cookie that scripts cannot read, which is gone after the logout")
    void cookie() {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        register(email);
        Answer login = login(email, Athletes.PASSWORD);
        String set = login.headers().firstValue("Set-Cookie").orElse("");
        assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/");
        String cookie = set.substring(0, set.indexOf(';'));
        assertThat(Rest.send(Rest.request("", "/state").header("Cookie", cookie).GET())
                        .status())
                .isEqualTo(200);
        Answer foreign = Rest.send(Rest.request("", "/events")
                .header("Cookie", cookie)
                .header("Origin", "https://evil.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.code()).isEqualTo("ORIGIN_NOT_ALLOWED");
        Rest.send(Rest.request("", "/auth/logout")
                .header("Cookie", cookie)
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(Rest.send(Rest.request("", "/state").header("Cookie", cookie).GET())
                        .status())
                .isEqualTo(401);
    }
}
