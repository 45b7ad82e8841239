package dev.trainer2.contract.facts;

import dev.trainer2.events.Exercise;
import dev.trainer2.science.CatalogExercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Exercises of the topic and of the shipped file as training science knows them. */
public final class Catalogues {
    private Catalogues() {}

    /** Columns of the table {@code exercise} in the order that {@link #exercise(ResultSet)} reads them. */
    public static final String COLUMNS =
            "exercise_id, name, force, level, mechanic, equipment, primary_muscles, secondary_muscles, category";

    /**
     * The exercise of a row of Postgres, its origin.
     *
     * @param row with {@link #COLUMNS}
     */
    public static CatalogExercise exercise(ResultSet row) throws SQLException {
        return new CatalogExercise(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()),
                List.of((String[]) row.getArray(8).getArray()),
                row.getString(9));
    }

    /** The exercise of a record of {@code trainer.exercises.v1}. */
    public static CatalogExercise exercise(Exercise exercise) {
        return new CatalogExercise(
                exercise.getExerciseId(),
                exercise.getName(),
                exercise.getForce(),
                exercise.getLevel(),
                exercise.getMechanic(),
                exercise.getEquipment(),
                List.copyOf(exercise.getPrimaryMuscles()),
                List.copyOf(exercise.getSecondaryMuscles()),
                exercise.getCategory());
    }

    /**
     * An exercise as the catalogue file has it.
     *
     * @param force push, pull or static; null when it has none
     * @param mechanic compound or isolation; null when it is neither
     */
    public record Row(
            String id,
            String name,
            @Nullable String force,
            @Nullable String level,
            @Nullable String mechanic,
            @Nullable String equipment,
            List<String> primaryMuscles,
            List<String> secondaryMuscles,
            String category) {
        /** What training science needs of it. */
        public CatalogExercise exercise() {
            return new CatalogExercise(
                    id, name, force, level, mechanic, equipment, primaryMuscles, secondaryMuscles, category);
        }
    }

    /** The shipped catalogue: 873 exercises, public domain facts. */
    public static List<Row> shipped() {
        try (InputStream in = Objects.requireNonNull(
                Catalogues.class.getResourceAsStream("/catalog/exercises.json"), "the catalogue file")) {
            return List.of(JsonMapper.shared().readValue(in, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
