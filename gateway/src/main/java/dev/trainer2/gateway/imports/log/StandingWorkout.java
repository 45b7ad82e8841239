package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workout of the log while its events come in, in any order. Not thread-safe. */
final class StandingWorkout {
    private final String id;
    private final List<StandingSet> sets = new ArrayList<>();
    private final List<String> startIds = new ArrayList<>();
    private final List<String> endIds = new ArrayList<>();
    private @Nullable Instant start;
    private @Nullable Instant end;
    private String zoneId = "UTC";
    private String title = "";
    private String note = "";
    private String titledIn = "";
    private String endedIn = "";
    private boolean imported;

    StandingWorkout(String id) {
        this.id = id;
    }

    void started(Map<?, ?> payload, String order, String eventId, Instant at, String zone, boolean byImport) {
        startIds.add(eventId);
        imported |= byImport;
        if (order.compareTo(titledIn) > 0) {
            titledIn = order;
            start = at;
            zoneId = zone;
            title = payload.get("name") == null ? "" : String.valueOf(payload.get("name"));
        }
    }

    void completed(Map<?, ?> payload, String order, String eventId, Instant at) {
        endIds.add(eventId);
        if (order.compareTo(endedIn) > 0) {
            endedIn = order;
            end = at;
            note = payload.get("note") == null ? "" : String.valueOf(payload.get("note"));
        }
    }

    void add(StandingSet set) {
        sets.add(set);
        if (start == null) {
            start = set.at();
            zoneId = set.zoneId();
            imported = set.isImported();
        }
    }

    String id() {
        return id;
    }

    /** Its start, or that of its first set; null while neither is known. */
    @Nullable
    Instant start() {
        return start;
    }

    /** Its end; null without one. */
    @Nullable
    Instant end() {
        return end;
    }

    ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    String title() {
        return title;
    }

    String note() {
        return note;
    }

    boolean isImported() {
        return imported;
    }

    boolean hasSets() {
        return !sets.isEmpty();
    }

    /** All its sets, removed ones too, in their order. */
    List<StandingSet> sets() {
        return List.copyOf(sets);
    }

    /** The ids of the events that said how it started. */
    List<String> startIds() {
        return List.copyOf(startIds);
    }

    /** The ids of the events that said how it ended. */
    List<String> endIds() {
        return List.copyOf(endIds);
    }
}
