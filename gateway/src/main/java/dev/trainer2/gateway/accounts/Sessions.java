package dev.trainer2.gateway.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions: an opaque token for the client, its hash in Postgres. */
@Component
public class Sessions {
    static final String COOKIE = "trainer2_session";
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new session; the token is not kept anywhere else. */
    record Session(String token, Instant expiresAt) {}

    Session open(String userId) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant expiresAt = clock.instant().plus(LIFETIME);
        jdbc.sql("insert into login_session (token_hash, user_id, expires_at) values (:hash, :user, :expires)")
                .param("hash", hash(token))
                .param("user", userId)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return new Session(token, expiresAt);
    }

    /** Whom a token belongs to, or empty when it is unknown or has expired. */
    public Optional<Athlete> find(String token) {
        return jdbc.sql("select user_id from login_session where token_hash = :hash and expires_at > :now")
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(Athlete::new);
    }

    void close(String token) {
        jdbc.sql("delete from login_session where token_hash = :hash")
                .param("hash", hash(token))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
