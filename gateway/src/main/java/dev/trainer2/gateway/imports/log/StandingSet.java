package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of the log while its events come in, in any order. Not thread-safe. */
final class StandingSet {
    private final String id;
    private String workoutId = "";
    private String exerciseName = "";
    private @Nullable String exerciseId;
    private int index;
    private Instant at = Instant.EPOCH;
    private String zoneId = "UTC";
    private boolean logged;
    private boolean imported;
    private boolean removed;
    private boolean removedByImport;
    private @Nullable SetContent said;
    private String saidIn = "";
    private boolean correctedByImport;

    StandingSet(String id) {
        this.id = id;
    }

    void logged(Map<?, ?> payload, String order, Instant time, String zone, boolean byImport) {
        logged = true;
        imported = byImport;
        workoutId = String.valueOf(payload.get("workoutId"));
        exerciseName = String.valueOf(payload.get("exerciseName"));
        exerciseId = payload.get("exerciseId") == null ? null : String.valueOf(payload.get("exerciseId"));
        index = payload.get("setIndex") instanceof Number number ? number.intValue() : 0;
        at = time;
        zoneId = zone;
        // what was logged is what a file is compared with until an import corrects it
        if (!correctedByImport) {
            say(payload, order);
        }
    }

    void corrected(Map<?, ?> payload, String order, boolean byImport) {
        if (byImport && (!correctedByImport || order.compareTo(saidIn) > 0)) {
            correctedByImport = true;
            say(payload, order);
        }
    }

    private void say(Map<?, ?> payload, String order) {
        said = SetContent.of(payload);
        saidIn = order;
    }

    void removed(boolean byImport) {
        removed = true;
        removedByImport |= byImport;
    }

    String id() {
        return id;
    }

    String workoutId() {
        return workoutId;
    }

    String exerciseName() {
        return exerciseName;
    }

    @Nullable
    String exerciseId() {
        return exerciseId;
    }

    int index() {
        return index;
    }

    Instant at() {
        return at;
    }

    String zoneId() {
        return zoneId;
    }

    boolean isLogged() {
        return logged;
    }

    boolean isImported() {
        return imported;
    }

    boolean isRemoved() {
        return removed;
    }

    /** Whether an import took it away, so that another may bring it back. */
    boolean isRemovedByImport() {
        return removedByImport;
    }

    /** What the last import said of it, or the athlete who logged it. */
    SetContent said() {
        return java.util.Objects.requireNonNull(said, "what a logged set says");
    }
}
