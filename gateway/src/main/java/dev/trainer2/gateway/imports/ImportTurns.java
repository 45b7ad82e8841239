package dev.trainer2.gateway.imports;

import dev.trainer2.gateway.problems.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets imports run one at a time for an athlete, also across gateways, and few for all in this one, so that none is held in
 * memory beside many others.
 */
@Component
class ImportTurns {
    private static final int AT_ONCE = 2;
    private static final int WAITING_FOR_ONE = 4;
    private static final Duration ASK_AGAIN = Duration.ofMillis(250);
    private static final int TRIES_BETWEEN_SIGNS = 120;

    private final Semaphore all = new Semaphore(AT_ONCE, true);
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private final Function<String, Optional<ImportLock.Held>> locks;

    @Autowired
    ImportTurns(ImportLock lock) {
        this(lock::tryLock);
    }

    /**
     * @param locks an athlete's lock among all gateways; empty while another one holds it
     */
    ImportTurns(Function<String, Optional<ImportLock.Held>> locks) {
        this.locks = locks;
    }

    private static final class Turn {
        private final Semaphore free = new Semaphore(1, true);
        private int wanted;
    }

    /**
     * Takes a place in the athlete's queue.
     *
     * @throws Problem {@code IMPORTS_WAITING} (429) when too many of theirs wait already
     */
    void queue(String userId) {
        turns.compute(userId, (user, turn) -> {
            Turn own = turn == null ? new Turn() : turn;
            if (own.wanted >= WAITING_FOR_ONE) {
                throw Problem.of(
                        429,
                        "IMPORTS_WAITING",
                        "Other imports of yours are not done yet. Wait for them and import this file then.");
            }
            own.wanted++;
            return own;
        });
    }

    /**
     * Runs an import that was queued when its turn has come.
     *
     * @param whileWaiting is called about every half minute until then
     */
    void run(String userId, Runnable work, Runnable whileWaiting) {
        Turn turn = turns.get(userId);
        try {
            if (turn == null || !acquire(turn.free, whileWaiting)) {
                return;
            }
            try {
                if (acquire(all, whileWaiting)) {
                    try (ImportLock.Held alone = locked(userId, whileWaiting)) {
                        work.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt(); // before its turn: the gateway stops
                    } finally {
                        all.release();
                    }
                }
            } finally {
                turn.free.release();
            }
        } finally {
            turns.computeIfPresent(userId, (user, own) -> --own.wanted == 0 ? null : own);
        }
    }

    /** Another gateway may run an import of the athlete; it is asked for again until that is done. */
    private ImportLock.Held locked(String userId, Runnable whileWaiting) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            Optional<ImportLock.Held> held = locks.apply(userId);
            if (held.isPresent()) {
                return held.get();
            }
            Thread.sleep(ASK_AGAIN);
            if (tries % TRIES_BETWEEN_SIGNS == 0) {
                whileWaiting.run();
            }
        }
    }

    private static boolean acquire(Semaphore semaphore, Runnable whileWaiting) {
        try {
            while (!semaphore.tryAcquire(30, TimeUnit.SECONDS)) {
                whileWaiting.run();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
