package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes.Signed;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The activity of an account")
class ActivityIT {
    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static Rest.Answer login(String email, String password) {
        return Rest.send(Rest.request("", "/auth/login")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .POST(BodyPublishers.ofString(json(Map.of("email", email, "password", password)))));
    }

    private static List<JsonNode> activity(String token) {
        return Rest.get(token, "/account/activity")
                .body()
                .path("activity")
                .valueStream()
                .toList();
    }

    private static List<String> kinds(String token) {
        return activity(token).stream()
                .map(entry -> entry.path("kind").asString(""))
                .toList();
    }

    @Test
    @DisplayName(
            "024-AC15 is what was done with it and what failed, the latest first, with when and from where, shortened")
    void noted() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        assertThat(login(athlete.email(), "not the password").status()).isEqualTo(401);
        String other =
                login(athlete.email(), Athletes.PASSWORD).body().path("token").asString("");
        Rest.post(other, "/auth/logout", "");
        Rest.get(token, "/export");
        Rest.post(token, "/account/password", json(Map.of("oldPassword", "wrong", "newPassword", "tuba lampion")));
        Rest.post(
                token,
                "/account/password",
                json(Map.of("oldPassword", Athletes.PASSWORD, "newPassword", "tuba lampion")));
        String last =
                login(athlete.email(), "tuba lampion").body().path("token").asString("");
        Rest.send(Rest.request(last, "/auth/sessions").DELETE());
        assertThat(kinds(last))
                .containsExactly(
                        "OTHER_SESSIONS_ENDED",
                        "SIGNED_IN",
                        "PASSWORD_CHANGED",
                        "WRONG_PASSWORD",
                        "EXPORTED",
                        "SIGNED_OUT",
                        "SIGNED_IN",
                        "SIGN_IN_FAILED",
                        "SIGNED_IN",
                        "REGISTERED");
        JsonNode failed = activity(last).get(7);
        assertThat(failed.path("address").asString("")).isEqualTo("127.0.0.0/24");
        assertThat(failed.path("userAgent").asString("")).isEqualTo("Firefox on Linux");
        assertThat(Instant.parse(failed.path("at").asString("")))
                .isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
    }

    @Test
    @DisplayName("024-AC15 is the athlete's own, is bounded, and is gone with the account")
    void ownAndBounded() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        Signed somebody = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        Sql.run("insert into account_activity (user_id, at, kind, address, user_agent) select '" + athlete.userId()
                + "', now(), 'EXPORTED', '', '' from generate_series(1, 300)");
        login(athlete.email(), "not the password");
        assertThat(kinds(token)).hasSize(200).first().isEqualTo("SIGN_IN_FAILED");
        assertThat(kinds(somebody.client().token())).containsExactly("SIGNED_IN", "REGISTERED");
        assertThat(Rest.get("", "/account/activity").status()).isEqualTo(401);
        String count = "select count(*) from account_activity where user_id = ?";
        Rest.send(Rest.request(token, "/account")
                .method("DELETE", BodyPublishers.ofString(json(Map.of("password", Athletes.PASSWORD)))));
        assertThat(Sql.number(count, athlete.userId())).isZero();
        assertThat(Sql.number(count, somebody.userId())).isEqualTo(2);
    }

    @Test
    @DisplayName("024-AC15 has no email in it, and an attempt on nobody's account writes what one on somebody's writes")
    void nobody() throws Exception {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        long before = Sql.number("select coalesce(max(id), 0) from account_activity where user_id = ''");
        login(email, "not the password");
        assertThat(Sql.number("select coalesce(max(id), 0) from account_activity where user_id = ''"))
                .isGreaterThan(before);
        assertThat(Sql.number("select count(*) from account_activity a where a::text like ?", "%" + email + "%"))
                .isZero();
    }
}
