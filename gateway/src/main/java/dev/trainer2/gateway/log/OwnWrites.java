package dev.trainer2.gateway.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the log has come with what each athlete wrote, known to every gateway: the next read may go to another one. The
 * rows are a hint in an unlogged table; without one a read waits for nothing. What could not be written there is known to the
 * reads of this gateway alone, and what was appended is never refused for it.
 */
@Component
public class OwnWrites {
    /** What an athlete wrote longer ago is not waited for: every view has had it. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int PATIENCE_SECONDS = 1;
    private static final Logger LOG = LoggerFactory.getLogger(OwnWrites.class);

    /** What this gateway appended and could not write down. */
    private record Unwritten(long offset, long training) {
        private Unwritten and(Unwritten other) {
            return new Unwritten(Math.max(offset, other.offset), Math.max(training, other.training));
        }
    }

    private final Cache<String, Unwritten> unwritten =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();
    private final JdbcClient jdbc;

    OwnWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers that events of an athlete were appended up to an offset.
     *
     * @param training last of those that days and weeks are made of; -1 when there was none
     */
    void appended(String userId, long offset, long training) {
        try {
            write(userId, offset, training);
        } catch (DataAccessException e) {
            LOG.warn("how far an athlete has written could not be noted for the other gateways: {}", e.getMessage());
            unwritten.asMap().merge(userId, new Unwritten(offset, training), Unwritten::and);
        }
    }

    /** One statement of its own: a transaction that wrote to an unlogged table alone is committed without waiting for the disk. */
    private void write(String userId, long offset, long training) {
        jdbc.sql("""
                        insert into own_write as own (user_id, log_offset, training_offset, training_at)
                        values (:user, :offset, :training, case when :training >= 0 then now() else '-infinity' end)
                        on conflict (user_id) do update set
                            log_offset = greatest(own.log_offset, excluded.log_offset),
                            training_offset = greatest(own.training_offset, excluded.training_offset),
                            training_at = greatest(own.training_at, excluded.training_at)""")
                .withQueryTimeout(PATIENCE_SECONDS)
                .param("user", userId)
                .param("offset", offset)
                .param("training", training)
                .update();
    }

    /** Last offset of an athlete's event that a gateway has appended; -1 when none is known. */
    public long lastOffsetOf(String userId) {
        long noted = noted(
                jdbc.sql("select log_offset from own_write where user_id = ?").param(userId));
        Unwritten own = unwritten.getIfPresent(userId);
        return own == null ? noted : Math.max(noted, own.offset());
    }

    /**
     * Last offset of an athlete's event that days and weeks are made of and that a gateway appended within the last minute;
     * -1 without one.
     */
    public long lastTrainingOffsetOf(String userId) {
        long noted = noted(jdbc.sql("""
                        select training_offset from own_write
                        where user_id = ? and training_at > now() - make_interval(secs => ?)""").params(userId, FRESH.toSeconds()));
        Unwritten own = unwritten.getIfPresent(userId);
        return own == null ? noted : Math.max(noted, own.training());
    }

    /** The offset that a row has; -1 without a row, and where the table cannot be read in time. */
    private static long noted(JdbcClient.StatementSpec select) {
        try {
            return select.withQueryTimeout(PATIENCE_SECONDS)
                    .query(Long.class)
                    .optional()
                    .orElse(-1L);
        } catch (DataAccessException e) {
            LOG.warn("how far an athlete has written is not known: {}", e.getMessage());
            return -1L;
        }
    }

    /** Forgets a training offset that no reader need wait for any longer. */
    public void doNotAwait(String userId, long offset) {
        unwritten
                .asMap()
                .computeIfPresent(
                        userId, (user, own) -> own.training() == offset ? new Unwritten(own.offset(), -1) : own);
        try {
            jdbc.sql("update own_write set training_offset = -1 where user_id = ? and training_offset = ?")
                    .withQueryTimeout(PATIENCE_SECONDS)
                    .params(userId, offset)
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("a reader may wait once more for what no view needs: {}", e.getMessage());
        }
    }
}
