package dev.trainer2.gateway.events;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the log has come with what each athlete wrote, known to every gateway: the next read may go to another one. The
 * rows are a hint in an unlogged table; without one a read waits for nothing.
 */
@Component
public class OwnWrites {
    /** What an athlete wrote longer ago is not waited for: every view has had it. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    OwnWrites(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Remembers that events of an athlete were appended up to an offset.
     *
     * @param training last of those that days and weeks are made of; -1 when there was none
     */
    void appended(String userId, long offset, long training) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("set local synchronous_commit = off").update();
            jdbc.sql("""
                            insert into own_write as own (user_id, log_offset, training_offset, training_at)
                            values (:user, :offset, :training, case when :training >= 0 then now() else '-infinity' end)
                            on conflict (user_id) do update set
                                log_offset = greatest(own.log_offset, excluded.log_offset),
                                training_offset = greatest(own.training_offset, excluded.training_offset),
                                training_at = greatest(own.training_at, excluded.training_at)""")
                    .param("user", userId)
                    .param("offset", offset)
                    .param("training", training)
                    .update();
        });
    }

    /** Last offset of an athlete's event that a gateway has appended; -1 when none is known. */
    public long lastOffsetOf(String userId) {
        return jdbc.sql("select log_offset from own_write where user_id = ?")
                .param(userId)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /**
     * Last offset of an athlete's event that days and weeks are made of and that a gateway appended within the last minute;
     * -1 without one.
     */
    public long lastTrainingOffsetOf(String userId) {
        return jdbc.sql("""
                        select training_offset from own_write
                        where user_id = ? and training_at > now() - make_interval(secs => ?)""")
                .params(userId, FRESH.toSeconds())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** Forgets a training offset that no reader need wait for any longer. */
    public void doNotAwait(String userId, long offset) {
        jdbc.sql("update own_write set training_offset = -1 where user_id = ? and training_offset = ?")
                .params(userId, offset)
                .update();
    }
}
