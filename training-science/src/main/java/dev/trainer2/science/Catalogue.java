package dev.trainer2.science;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The exercises as they stand at one moment. The same content has the same version on every machine. */
public final class Catalogue {
    /** No exercises: everything is unmapped. */
    public static final Catalogue EMPTY = new Catalogue(java.util.List.of());

    private static final int NAMES_KEPT = 20_000;

    private final Map<String, CatalogExercise> byId = new TreeMap<>();
    private final ExerciseMatcher matcher;
    private @Nullable NearestExercises nearest;
    private final String version;
    private final Map<String, Optional<CatalogExercise>> byName =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<CatalogExercise>> eldest) {
                    return size() > NAMES_KEPT; // names are free text, so their number has no limit
                }
            });

    public Catalogue(Collection<CatalogExercise> exercises) {
        exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        this.matcher = new ExerciseMatcher(byId.values());
        this.version = digest(byId.values());
    }

    /** Twelve hexadecimal digits that stand for the content: every field of every exercise. */
    public String version() {
        return version;
    }

    /** Number of exercises. */
    public int size() {
        return byId.size();
    }

    /** The exercise of this id. */
    public Optional<CatalogExercise> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All exercises, by id. */
    public Collection<CatalogExercise> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * The exercise a set was of: by its id, else by its name where that is unambiguous.
     *
     * @param exerciseId null when the set has none
     */
    public Optional<CatalogExercise> find(@Nullable String exerciseId, String exerciseName) {
        CatalogExercise known = exerciseId == null ? null : byId.get(exerciseId);
        return known != null
                ? Optional.of(known)
                : byName.computeIfAbsent(
                        exerciseName, name -> matcher.match(name).map(byId::get));
    }

    /**
     * The exercises whose names are most like a name, nearest first.
     *
     * @param limit how many at most
     */
    public synchronized java.util.List<CatalogExercise> nearest(String exerciseName, int limit) {
        NearestExercises found = nearest;
        if (found == null) {
            found = new NearestExercises(byId.values());
            nearest = found;
        }
        return found.of(exerciseName, limit).stream()
                .flatMap(id -> byId(id).stream())
                .toList();
    }

    private static String digest(Collection<CatalogExercise> exercises) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (CatalogExercise exercise : exercises) {
                sha.update(exercise.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
