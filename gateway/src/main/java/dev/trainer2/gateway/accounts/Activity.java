package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.edge.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with an account, so that its athlete can see whether it was they. The last of it is kept. */
@Component
public class Activity {
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final Caller caller;
    private final Clock clock;

    Activity(JdbcClient jdbc, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /** What can be done. */
    public enum Kind {
        REGISTERED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        SESSION_ENDED,
        OTHER_SESSIONS_ENDED,
        PASSWORD_CHANGED,
        /** For a change of the password or an erasure. */
        WRONG_PASSWORD,
        EXPORTED
    }

    /**
     * Something that was done.
     *
     * @param address the network it came from, without its last part
     * @param userAgent browser and system, or less
     */
    public record Entry(Instant at, Kind kind, String address, String userAgent) {}

    /** Notes what was done with an athlete's account; with an empty id, with none. */
    public void note(String userId, Kind kind, HttpServletRequest request) {
        jdbc.sql(
                        "insert into account_activity (user_id, at, kind, address, user_agent) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        userId,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kind.name(),
                        caller.network(request),
                        UserAgents.shortened(request.getHeader(HttpHeaders.USER_AGENT)))
                .update();
        jdbc.sql("""
                        delete from account_activity where user_id = :user and id <= (
                            select id from account_activity where user_id = :user order by id desc offset :kept limit 1)""").param("user", userId).param("kept", KEPT).update();
    }

    /** What is kept of an athlete, the latest first. */
    public List<Entry> of(String userId) {
        return jdbc.sql("select at, kind, address, user_agent from account_activity where user_id = ? order by id desc")
                .param(userId)
                .query((row, n) -> new Entry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
