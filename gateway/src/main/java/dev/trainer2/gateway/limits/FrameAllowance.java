package dev.trainer2.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.problems.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Frames that sockets of this gateway may still send. They are taken from what all gateways share in lots, so that not every
 * frame asks Postgres, and a refusal is remembered until it ends. While Postgres does not answer frames go on: an athlete who
 * trains is worth more than the count.
 */
@Component
public class FrameAllowance {
    static final int LOT = 50;

    private static final Logger LOG = LoggerFactory.getLogger(FrameAllowance.class);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Taking shared;
    private final Clock clock;
    private final Cache<String, Lot> lots =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(KEPT).build();

    /** What all gateways share. */
    interface Taking {
        /** @throws Problem when there are not so many left */
        void take(By by, String who, int frames);
    }

    @Autowired
    FrameAllowance(Limits limits, Clock clock) {
        this((by, who, frames) -> limits.take(Limited.FRAME, by, who, frames), clock);
    }

    FrameAllowance(Taking shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
    }

    /** Why an account may send no frame from an address now; empty when it may, and then one is used. */
    public Optional<Problem> refusal(String account, String address) {
        return use(By.ADDRESS, address).or(() -> use(By.ACCOUNT, account));
    }

    private Optional<Problem> use(By by, String who) {
        Lot lot = lots.get(by + " " + who, key -> new Lot());
        synchronized (lot) {
            return lot.use(by, who);
        }
    }

    /** Guarded by itself. */
    private final class Lot {
        private int left;
        private @Nullable Problem refused;
        private Instant until = Instant.MIN;

        Optional<Problem> use(By by, String who) {
            if (left == 0) {
                if (refused != null && clock.instant().isBefore(until)) {
                    return Optional.of(refused);
                }
                refill(by, who);
            }
            if (left > 0) {
                left--;
            }
            return Optional.ofNullable(refused);
        }

        private void refill(By by, String who) {
            try {
                shared.take(by, who, LOT);
                refused = null;
                left = LOT;
            } catch (Problem problem) {
                refused = problem;
                until = clock.instant().plusSeconds(problem.retryAfterSeconds());
            } catch (DataAccessException e) {
                LOG.warn("frames are not counted while Postgres does not answer: {}", e.toString());
                refused = null;
                left = LOT;
            }
        }
    }
}
