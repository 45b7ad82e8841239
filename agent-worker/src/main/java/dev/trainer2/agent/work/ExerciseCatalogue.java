package dev.trainer2.agent.work;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.science.Catalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exercises as Postgres, their origin, has them; looked up again when they may have changed. */
@Component
public class ExerciseCatalogue {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable Catalogue current;
    private Instant readAt = Instant.EPOCH;

    /** Reads by a client of the database; the clock tells when to look again. */
    public ExerciseCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Not older than half a minute. */
    public synchronized Catalogue current() {
        Catalogue known = current;
        Instant now = clock.instant();
        if (known == null || readAt.plus(FRESH).isBefore(now)) {
            known = new Catalogue(jdbc.sql("select " + Catalogues.COLUMNS + " from exercise")
                    .query((row, n) -> Catalogues.exercise(row))
                    .list());
            current = known;
            readAt = now;
        }
        return known;
    }
}
