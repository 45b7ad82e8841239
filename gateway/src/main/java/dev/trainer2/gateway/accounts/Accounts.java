package dev.trainer2.gateway.accounts;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.limits.Limits;
import dev.trainer2.gateway.problems.Problem;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts: a row, a key and the event {@code UserRegistered} in one transaction. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transactions;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Limits limits;
    private final AthleteKeys keys;
    private final Serializer<TrainingEvent> serializer;
    private final Clock clock;

    Accounts(
            JdbcClient jdbc,
            DataSource dataSource,
            TransactionTemplate transactions,
            Passwords passwords,
            Attempts attempts,
            Limits limits,
            AthleteKeys keys,
            EventSerdes serdes,
            Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.limits = limits;
        this.keys = keys;
        this.serializer = serdes.serializer(Topics.EVENTS);
        this.clock = clock;
    }

    /** An account as its athlete sees it. */
    public record Account(String userId, String email, Instant createdAt) {}

    /**
     * Makes an account.
     *
     * @return the new user id
     * @param address it comes from
     * @throws Problem {@code EMAIL_TAKEN} (409), {@code RATE_LIMITED} (429)
     */
    String register(Registration registration, String address) {
        String userId = UUID.randomUUID().toString();
        limits.take(Limited.REGISTRATION, nameOf(registration.email()), address);
        // once that is used up nobody at this address learns whether an email is taken
        limits.check(Limited.TAKEN, By.ADDRESS, address);
        String hash = passwords.hash(registration.password());
        boolean isNew = Boolean.TRUE.equals(transactions.execute(status -> {
            // a violated key would put the email into the log of Postgres
            int made = jdbc.sql(
                            "insert into account (user_id, email, password_hash) values (?, ?, ?) on conflict do nothing")
                    .params(userId, registration.email(), hash)
                    .update();
            if (made == 0) {
                return false;
            }
            TrainingEvent event =
                    EventSeal.seal(registered(userId, registration), userId, EventSource.SYSTEM, createKey(userId));
            jdbc.sql("insert into outbox (event_id, user_id, type, record) values (?, ?, ?, ?) on conflict do nothing")
                    .params(
                            UUID.fromString(event.getEventId()),
                            userId,
                            "UserRegistered",
                            serializer.serialize(Topics.EVENTS, event))
                    .update();
            return true;
        }));
        if (!isNew) {
            limits.take(Limited.TAKEN, By.ADDRESS, address, 1);
            throw Problem.of(409, "EMAIL_TAKEN", "There is an account with this email. Sign in, or use another.");
        }
        return userId;
    }

    /**
     * An attempt to sign in.
     *
     * @param userId of the account with that email; empty without one
     */
    record Attempt(String userId, boolean right) {}

    /** Whether email and password match; takes as long whether there is such an account or not, and counts when they do not. */
    Attempt login(String email, String password, String address) {
        record Row(String userId, String hash) {}
        Optional<Row> row = jdbc.sql("select user_id, password_hash from account where lower(email) = lower(?)")
                .param(email)
                .query((found, n) -> new Row(found.getString(1), found.getString(2)))
                .optional();
        boolean right = attempts.right(nameOf(email), address, () -> passwords.matches(password, row.map(Row::hash)));
        return new Attempt(row.map(Row::userId).orElse(""), right);
    }

    /** Whether a password is that of an athlete's account; false also without an account. */
    boolean owns(String userId, String password, String address) {
        Optional<String> hash = jdbc.sql("select password_hash from account where user_id = ?")
                .param(userId)
                .query(String.class)
                .optional();
        return attempts.right(userId, address, () -> passwords.matches(password, hash));
    }

    /** An email as one to count by. */
    private static String nameOf(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** An athlete's account without its password; empty without one. */
    public Optional<Account> find(String userId) {
        return jdbc.sql("select email, created_at from account where user_id = ?")
                .param(userId)
                .query((row, n) -> new Account(
                        userId,
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private AthleteKey createKey(String userId) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return keys.create(connection, userId);
        } catch (SQLException e) {
            throw new IllegalStateException("the key of a new athlete could not be stored", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private EventDraft registered(String userId, Registration registration) {
        return new EventDraft(
                EventIds.derive("registered", userId),
                "UserRegistered",
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                registration.zoneId(),
                Map.of(
                        "displayName", registration.displayName(),
                        "zoneId", registration.zoneId(),
                        "unit", registration.unit()));
    }
}
