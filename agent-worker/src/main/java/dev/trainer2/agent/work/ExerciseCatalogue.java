package dev.trainer2.agent.work;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
            known = new Catalogue(jdbc.sql("""
                            select exercise_id, name, force, level, mechanic, equipment, primary_muscles,
                                   secondary_muscles, category
                            from exercise""").query((row, n) -> exercise(row)).list());
            current = known;
            readAt = now;
        }
        return known;
    }

    private static CatalogExercise exercise(ResultSet row) throws SQLException {
        return new CatalogExercise(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                texts(row.getArray(7)),
                texts(row.getArray(8)),
                row.getString(9));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
