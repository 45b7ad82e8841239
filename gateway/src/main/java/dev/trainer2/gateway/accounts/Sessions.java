package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Athlete;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sessions: an opaque token for the client, its hash in Postgres. */
@Component
public class Sessions {
    /** The last use of a session is kept to this. */
    private static final Duration USE_KEPT_TO = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SessionSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    public Sessions(JdbcClient jdbc, SessionSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** A new session; the token is not kept anywhere else. */
    public record Session(String token, Instant expiresAt) {}

    /**
     * A session as its athlete sees it.
     *
     * @param id names it and opens nothing
     * @param lastUsedAt to the minute
     * @param userAgent what it is used from, shortened; empty when that did not say
     */
    public record Known(String id, Instant createdAt, Instant lastUsedAt, Instant expiresAt, String userAgent) {}

    /**
     * Opens a session; when there are too many, the one that was not used for longest ends.
     *
     * @param userAgent header of the login, or null
     */
    public Session open(String userId, @Nullable String userAgent) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into login_session (token_hash, user_id, created_at, last_used_at, expires_at, user_agent)
                        values (:hash, :user, :now, :now, :expires, :agent) on conflict do nothing""")
                .param("hash", hash(token))
                .param("user", userId)
                .param("now", at(now))
                .param("expires", at(now.plus(settings.lifetime())))
                .param("agent", UserAgents.shortened(userAgent))
                .update();
        ended(jdbc.sql("""
                        delete from login_session where session_id in (
                            select session_id from login_session where user_id = ?
                            order by last_used_at desc, created_at desc offset ?)""").params(userId, settings.most()).update());
        return new Session(token, now.plus(settings.lifetime()));
    }

    /** Whom a token belongs to, or empty when it is unknown, has expired or was not used for too long. */
    public Optional<Athlete> find(String token) {
        record Found(Athlete athlete, Instant usedAt) {}
        Instant now = clock.instant();
        Optional<Found> found = jdbc.sql("""
                        select user_id, session_id, last_used_at from login_session
                        where token_hash = :hash and expires_at > :now and last_used_at > :idle""")
                .param("hash", hash(token))
                .param("idle", at(idleSince(now)))
                .param("now", at(now))
                .query((row, n) -> new Found(new Athlete(row.getString(1), row.getString(2)), instant(row, 3)))
                .optional();
        found.filter(session -> session.usedAt().plus(USE_KEPT_TO).isBefore(now))
                .ifPresent(session -> used(session.athlete().sessionId(), now));
        return found.map(Found::athlete);
    }

    private void used(String sessionId, Instant now) {
        jdbc.sql("update login_session set last_used_at = ? where session_id = ?::uuid")
                .params(at(now), sessionId)
                .update();
    }

    /** An open socket is a use of its session, also when nothing is said on it. */
    public void used(Collection<String> sessionIds) {
        Instant now = clock.instant();
        sessionIds.forEach(sessionId -> used(sessionId, now));
    }

    /** Removes the rows of sessions that have ended by themselves. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        Instant now = clock.instant();
        jdbc.sql("delete from login_session where expires_at <= ? or last_used_at <= ?")
                .params(at(now), at(idleSince(now)))
                .update();
    }

    private Instant idleSince(Instant now) {
        return now.minus(settings.idle());
    }

    /** The athlete's sessions that have not ended, the one used last first. */
    public List<Known> of(String userId) {
        return jdbc.sql("""
                        select session_id, created_at, last_used_at, expires_at, user_agent from login_session
                        where user_id = ? and expires_at > ? and last_used_at > ?
                        order by last_used_at desc, created_at desc""")
                .params(userId, at(clock.instant()), at(idleSince(clock.instant())))
                .query((row, n) -> new Known(
                        row.getString(1), instant(row, 2), instant(row, 3), instant(row, 4), row.getString(5)))
                .list();
    }

    /** Those of the sessions that are still open, whoever ended the others, and on whichever gateway. */
    public Set<String> open(Collection<String> sessionIds) {
        UUID[] ids = sessionIds.stream().map(UUID::fromString).toArray(UUID[]::new);
        return new HashSet<>(jdbc.sql("""
                        select session_id::text from login_session
                        where session_id = any(?) and expires_at > ? and last_used_at > ?""")
                .params(ids, at(clock.instant()), at(idleSince(clock.instant())))
                .query(String.class)
                .list());
    }

    void close(String token) {
        ended(jdbc.sql("delete from login_session where token_hash = ?")
                .param(hash(token))
                .update());
    }

    /** Ends a session of an athlete; false when they have no such. */
    boolean end(String userId, UUID sessionId) {
        return ended(jdbc.sql("delete from login_session where user_id = ? and session_id = ?")
                        .params(userId, sessionId)
                        .update())
                > 0;
    }

    /** Ends all sessions of an athlete but one; how many there were. */
    public int endOthers(Athlete athlete) {
        return ended(removeOthers(athlete));
    }

    /** The same within a transaction of the caller, who calls {@link #ended} after it. */
    int removeOthers(Athlete athlete) {
        return jdbc.sql("delete from login_session where user_id = ? and session_id <> ?::uuid")
                .params(athlete.userId(), athlete.sessionId())
                .update();
    }

    /** Tells the sockets of this gateway that so many sessions have ended; the same number. */
    int ended(int sessions) {
        if (sessions > 0) {
            events.publishEvent(new SessionsEnded());
        }
        return sessions;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
