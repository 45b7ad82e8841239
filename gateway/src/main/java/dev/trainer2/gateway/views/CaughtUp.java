package dev.trainer2.gateway.views;

import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.log.OwnWrites;
import dev.trainer2.gateway.log.Waits;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits, with a limit, until what is read includes what was written. */
@Component
public class CaughtUp {
    private static final Duration OWN_WRITES = Duration.ofSeconds(2);

    private final OwnWrites writes;
    private final EventStore store;
    private final Cluster cluster;
    private final StateStore states;
    private final ViewRows rows;

    CaughtUp(OwnWrites writes, EventStore store, Cluster cluster, StateStore states, ViewRows rows) {
        this.writes = writes;
        this.store = store;
        this.cluster = cluster;
        this.states = states;
        this.rows = rows;
    }

    /** Waits up to 2 s until the stored log has what was appended for the athlete. */
    public void awaitOwnWrites(String userId) {
        long written = writes.lastOffsetOf(userId);
        if (written >= 0) {
            awaitStored(userId, written, OWN_WRITES);
        }
    }

    /** Waits up to 2 s until the athlete's state includes what was appended for them. */
    public void awaitOwnState(String userId) {
        long written = writes.lastOffsetOf(userId);
        if (written >= 0) {
            awaitState(userId, written, OWN_WRITES);
        }
    }

    /** Waits until the stored log includes an offset; false when the limit has passed. */
    public boolean awaitStored(String userId, long offset, Duration limit) {
        int partition = cluster.partitionOf(userId);
        return Waits.until(limit, () -> store.storedUpTo(partition) > offset);
    }

    /** Waits until the athlete's state includes an offset; false when the limit has passed. */
    public boolean awaitState(String userId, long offset, Duration limit) {
        return Waits.until(limit, () -> states.offsetOf(userId) >= offset);
    }

    /** Waits up to 2 s until days and weeks include what was appended for the athlete. */
    public void awaitDailyViews(String userId) {
        long written = writes.lastTrainingOffsetOf(userId);
        if (written >= 0 && !awaitDailyViews(userId, written, OWN_WRITES)) {
            writes.doNotAwait(userId, written); // some events leave no row behind: they are waited for once
        }
    }

    /** Waits until days and weeks include an offset; false when the limit has passed. */
    public boolean awaitDailyViews(String userId, long offset, Duration limit) {
        return Waits.until(limit, () -> rows.daysOffset(userId) >= offset && rows.weeksOffset(userId) >= offset);
    }
}
