package dev.trainer2.sink;

import dev.trainer2.contract.facts.Catalogues;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills an empty catalogue table from the shipped facts; what an operator edited stays. */
@Component
public class CatalogueSeeder {
    private final JdbcTemplate jdbc;

    CatalogueSeeder(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts what is missing; returns the number of rows of the catalogue file. */
    int seed() {
        List<Catalogues.Row> rows = Catalogues.shipped();
        jdbc.batchUpdate("""
                insert into exercise (exercise_id, name, force, level, mechanic, equipment, primary_muscles,
                                      secondary_muscles, category)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (exercise_id) do nothing""", rows, 200, (insert, row) -> {
            insert.setString(1, row.id());
            insert.setString(2, row.name());
            insert.setString(3, row.force());
            insert.setString(4, row.level());
            insert.setString(5, row.mechanic());
            insert.setString(6, row.equipment());
            insert.setArray(
                    7,
                    insert.getConnection()
                            .createArrayOf("text", row.primaryMuscles().toArray()));
            insert.setArray(
                    8,
                    insert.getConnection()
                            .createArrayOf("text", row.secondaryMuscles().toArray()));
            insert.setString(9, row.category());
        });
        return rows.size();
    }
}
