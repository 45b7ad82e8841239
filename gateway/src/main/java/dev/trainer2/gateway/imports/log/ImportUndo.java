package dev.trainer2.gateway.imports.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which events take an import back: its sets are removed, what it corrected says again what it said before, and what
 * it removed comes back as new sets. What the athlete changed since stays. Events may be added in any order. Not
 * thread-safe.
 */
public final class ImportUndo {
    private final String importId;
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, Touched> sets = new LinkedHashMap<>();
    private final Map<String, Touched> starts = new LinkedHashMap<>();
    private final Map<String, Touched> ends = new LinkedHashMap<>();
    private final Set<String> eventIds = new HashSet<>();
    private final List<ImportedEvent> events = new ArrayList<>();

    /** Something several events speak of: what the last of them says, and what it would be without the import. */
    private static final class Touched {
        private @Nullable Said first;
        private @Nullable Said last;
        private @Nullable Said lastWithout;
        private final List<String> ids = new ArrayList<>();
        private boolean removed;
        private boolean removedByIt;
    }

    /** What an event says of a thing. */
    private record Said(String order, Instant at, String zoneId, Map<?, ?> payload, boolean byIt) {}

    /**
     * An undoing.
     *
     * @param now when it happens
     * @param zone where
     */
    public ImportUndo(String importId, Instant now, ZoneId zone) {
        this.importId = importId;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Takes an event of the athlete's log, of {@link StandingLog#TYPES}.
     *
     * @param byIt whether the import brought it
     */
    public void add(String type, String eventId, Instant at, String zoneId, boolean byIt, @Nullable Map<?, ?> payload) {
        eventIds.add(eventId);
        if (payload == null) {
            return;
        }
        Said said = new Said(at + "|" + eventId, at, zoneId, payload, byIt);
        switch (type) {
            case "SetLogged" -> touched(sets, payload, "setId").first = said;
            case "SetCorrected" -> say(touched(sets, payload, "setId"), said, eventId);
            case "SetRemoved" -> {
                Touched set = touched(sets, payload, "setId");
                set.removed |= !byIt;
                set.removedByIt |= byIt;
            }
            case "WorkoutStarted" -> say(touched(starts, payload, "workoutId"), said, eventId);
            case "WorkoutCompleted" -> say(touched(ends, payload, "workoutId"), said, eventId);
            default -> {}
        }
    }

    private static Touched touched(Map<String, Touched> things, Map<?, ?> payload, String id) {
        return things.computeIfAbsent(String.valueOf(payload.get(id)), absent -> new Touched());
    }

    private static void say(Touched thing, Said said, String eventId) {
        thing.ids.add(eventId);
        thing.last = later(thing.last, said);
        thing.lastWithout = said.byIt() ? thing.lastWithout : later(thing.lastWithout, said);
    }

    private static Said later(@Nullable Said one, Said other) {
        return one == null || other.order().compareTo(one.order()) > 0 ? other : one;
    }

    /** The events, the fact that the import was taken back last. */
    public List<ImportedEvent> events() {
        sets.forEach(this::takeBack);
        starts.forEach((id, start) -> restore("WorkoutStarted", id, start));
        ends.forEach((id, end) -> restore("WorkoutCompleted", id, end));
        String eventId = ContentIds.id("event:ImportUndone", List.of(importId));
        add("ImportUndone", eventId, now, zone, Map.of("importId", importId));
        return List.copyOf(events);
    }

    private void takeBack(String setId, Touched set) {
        Said logged = set.first;
        if (logged == null || set.removed) {
            return;
        }
        if (logged.byIt()) {
            if (!set.removedByIt) {
                add("SetRemoved", id("SetRemoved", setId), now, zone, Map.of("setId", setId));
            }
            return;
        }
        Said before = set.lastWithout == null ? logged : set.lastWithout;
        if (set.removedByIt) {
            Map<String, Object> payload = copy(before.payload());
            payload.put("setId", ContentIds.id("set", List.of(setId, "back from", importId)));
            add("SetLogged", id("SetLogged", setId), logged.at(), ZoneId.of(logged.zoneId()), payload);
        } else if (set.last != null && set.last.byIt()) {
            add("SetCorrected", id("SetCorrected", setId), now, zone, copy(before.payload()));
        }
    }

    /** Of events at one instant the one with the greatest id stands, so the restoring one sorts behind the others. */
    private void restore(String type, String workoutId, Touched thing) {
        Said last = thing.last;
        Said before = thing.lastWithout;
        if (last != null && before != null && last.byIt()) {
            Instant at = last.at().isAfter(before.at()) ? last.at() : before.at();
            String eventId = ImportIds.behind(type, List.of(workoutId, "back from", importId), thing.ids);
            add(type, eventId, at, ZoneId.of(before.zoneId()), copy(before.payload()));
        }
    }

    private String id(String type, String setId) {
        return ImportIds.event(type, List.of(setId, "back from", importId), eventIds::contains);
    }

    private static Map<String, Object> copy(Map<?, ?> payload) {
        Map<String, Object> copy = new LinkedHashMap<>();
        payload.forEach((name, value) -> {
            if (value != null) {
                copy.put(String.valueOf(name), value);
            }
        });
        return copy;
    }

    private void add(String type, String eventId, Instant at, ZoneId where, Map<String, Object> payload) {
        events.add(new ImportedEvent(eventId, type, at, where, Collections.unmodifiableMap(payload)));
    }
}
