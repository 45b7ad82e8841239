package dev.trainer2.gateway.limits;

import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts in Postgres how often something was done, so that a limit holds over all gateways and after a restart. A use is one
 * statement that lets through or changes nothing; nobody waits for a lock longer than that.
 */
@Component
public class Limits {
    static final String REFUSED = "trainer.rate.limited";

    private final JdbcClient jdbc;
    private final LimitSettings settings;
    private final Pseudonyms names;
    private final MeterRegistry meters;
    private final Clock clock;

    public Limits(JdbcClient jdbc, LimitSettings settings, Pseudonyms names, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.names = names;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Uses some of what an account or an address may do.
     *
     * @param uses how many at once; more than may ever be used at once count as all of those
     * @throws Problem {@code RATE_LIMITED} (429) with the seconds to wait; nothing is used then
     */
    public void take(Limited what, By by, String who, int uses) {
        int wait = tryTake(what, by, who, uses);
        if (wait > 0) {
            throw refusal(what, wait);
        }
    }

    /** The same for one use of an account and of the address it comes from. */
    public void take(Limited what, String account, String address) {
        take(what, By.ADDRESS, address, 1);
        take(what, By.ACCOUNT, account, 1);
    }

    /** Gives a use back that turned out to be none, such as a login with the right password. */
    public void giveBack(Limited what, By by, String who) {
        jdbc.sql("update rate_limit set full_at = full_at - :each where subject = :subject")
                .param("each", settings.limit(what, by).cost(1))
                .param("subject", subject(what, by, who))
                .update();
    }

    /** Whether so many uses are left; uses none. */
    public void check(Limited what, By by, String who) {
        Limit limit = settings.limit(what, by);
        long now = now();
        long fullAt = fullAt(subject(what, by, who)).orElse(now);
        if (Math.max(fullAt, now) + limit.cost(1) > now + limit.room()) {
            throw refusal(what, limit.secondsUntil(1, fullAt, now));
        }
    }

    /** Uses some and answers 0, or uses none and answers how many seconds there are to wait. */
    private int tryTake(Limited what, By by, String who, int uses) {
        Limit limit = settings.limit(what, by);
        String subject = subject(what, by, who);
        long now = now();
        boolean taken = jdbc.sql("""
                        insert into rate_limit as kept (subject, full_at) values (:subject, :now + :cost)
                        on conflict (subject) do update set full_at = greatest(kept.full_at, :now) + :cost
                        where greatest(kept.full_at, :now) + :cost <= :now + :room""")
                        .param("subject", subject)
                        .param("now", now)
                        .param("cost", limit.cost(uses))
                        .param("room", limit.room())
                        .update()
                > 0;
        return taken ? 0 : limit.secondsUntil(uses, fullAt(subject).orElse(now), now);
    }

    private Optional<Long> fullAt(String subject) {
        return jdbc.sql("select full_at from rate_limit where subject = ?")
                .param(subject)
                .query(Long.class)
                .optional();
    }

    private Problem refusal(Limited what, int wait) {
        meters.counter(REFUSED, "what", what.setting()).increment();
        return Problem.tooMany(
                "RATE_LIMITED", "There were too many " + what.noun() + ". Try again in " + wait + " s.", wait);
    }

    /** What has come back as a whole is as if it had never been used. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        jdbc.sql("delete from rate_limit where full_at < ?").param(now()).update();
    }

    private String subject(Limited what, By by, String who) {
        return what.setting() + " " + by.setting() + " " + names.of(who);
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }
}
