package dev.trainer2.gateway.views;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue as Postgres, its origin, has it. */
@Component
public class CatalogueStore {
    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Catalogue current() {
        return new Catalogue(jdbc.sql("""
                        select exercise_id, name, force, level, mechanic, equipment, primary_muscles, secondary_muscles,
                            category
                        from exercise""")
                .query((row, n) -> new CatalogExercise(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        List.of((String[]) row.getArray(7).getArray()),
                        List.of((String[]) row.getArray(8).getArray()),
                        row.getString(9)))
                .list());
    }
}
