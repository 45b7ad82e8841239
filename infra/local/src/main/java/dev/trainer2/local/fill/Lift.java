package dev.trainer2.local.fill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exercise of an athlete's programme.
 *
 * @param exerciseId of the catalogue, or null where the athlete typed the name
 * @param startKg load of a set of ten when they began
 */
record Lift(@Nullable String exerciseId, String name, double startKg) {
    private static final Set<String> EQUIPMENT = Set.of("barbell", "dumbbell", "machine", "cable");
    private static final List<JsonNode> CATALOGUE = load();

    /** A programme of some exercises of the catalogue. */
    static List<Lift> programme(SplittableRandom random, int lifts) {
        List<JsonNode> left = new ArrayList<>(CATALOGUE);
        List<Lift> programme = new ArrayList<>();
        while (programme.size() < lifts) {
            JsonNode chosen = left.remove(random.nextInt(left.size()));
            boolean compound = chosen.path("mechanic").asString("").equals("compound");
            programme.add(new Lift(
                    random.nextInt(10) == 0 ? null : chosen.path("id").asString(""),
                    chosen.path("name").asString(""),
                    compound ? random.nextInt(30, 90) : random.nextInt(8, 30)));
        }
        return programme;
    }

    private static List<JsonNode> load() {
        try (InputStream in = Objects.requireNonNull(
                Lift.class.getResourceAsStream("/catalog/exercises.json"), "the catalogue file")) {
            List<JsonNode> found = new ArrayList<>();
            JsonMapper.shared().readTree(in).forEach(exercise -> {
                if (exercise.path("category").asString("").equals("strength")
                        && EQUIPMENT.contains(exercise.path("equipment").asString(""))) {
                    found.add(exercise);
                }
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
