package dev.trainer2.gateway.accounts;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases athletes: first a record that it was asked for, then key, account, sessions and rows in one transaction with the
 * event {@code UserErased}, at which every view takes back what it has. What was cut short between the two, or never
 * reached the log, is done by whichever gateway looks next.
 */
@Component
class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AthleteKeys keys;
    private final Serializer<TrainingEvent> serializer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            AthleteKeys keys,
            EventSerdes serdes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
        this.serializer = serdes.serializer(Topics.EVENTS);
        this.events = events;
        this.clock = clock;
    }

    private record Asked(String userId, Instant at, String zoneId) {}

    /**
     * Erases an athlete, for good. When this returns nobody can sign in as them or read a word of theirs.
     *
     * @param zoneId their zone, for the event
     */
    void erase(String userId, String zoneId) {
        Asked asked = new Asked(userId, clock.instant().truncatedTo(ChronoUnit.MICROS), zoneId);
        jdbc.sql("insert into erasure (user_id, requested_at, zone_id) values (?, ?, ?) on conflict do nothing")
                .params(userId, asked.at().atOffset(ZoneOffset.UTC), zoneId)
                .update();
        carryOut(asked);
    }

    /** Whether the log says so and no row is left. */
    boolean finished(String userId) {
        return jdbc.sql("select exists (select 1 from erasure where user_id = ? and finished_at is not null)")
                .param(userId)
                .query(Boolean.class)
                .single();
    }

    /** Goes on with what was cut short: at the start, and now and then. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void resume() {
        List<Asked> open = jdbc.sql("""
                        select user_id, requested_at, zone_id from erasure e
                        where finished_at is null and (
                            exists (select 1 from athlete_key k where k.user_id = e.user_id)
                            or exists (select 1 from account a where a.user_id = e.user_id)
                            or requested_at < now() - interval '1 minute')""")
                .query((row, n) -> new Asked(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)))
                .list();
        for (Asked asked : open) {
            LOG.info("going on with an erasure that was asked for at {}", asked.at());
            carryOut(asked);
        }
    }

    /** May be done again: the event has one id, and what is gone stays gone. */
    private void carryOut(Asked asked) {
        TrainingEvent event = event(asked);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select erase_athlete(?)").param(asked.userId()).query().listOfRows();
            jdbc.sql("insert into outbox (event_id, user_id, type, record) values (?, ?, ?, ?) on conflict do nothing")
                    .params(
                            UUID.fromString(event.getEventId()),
                            asked.userId(),
                            "UserErased",
                            serializer.serialize(Topics.EVENTS, event))
                    .update();
        });
        keys.forget(asked.userId());
        events.publishEvent(new SessionsEnded());
    }

    private static TrainingEvent event(Asked asked) {
        return TrainingEvent.newBuilder()
                .setEventId(EventIds.derive("erased", asked.userId()))
                .setUserId(asked.userId())
                .setOccurredAt(asked.at())
                .setZoneId(asked.zoneId())
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0)) // the key it would be made with is destroyed with this event
                .setPayload(new UserErased(asked.at()))
                .build();
    }
}
