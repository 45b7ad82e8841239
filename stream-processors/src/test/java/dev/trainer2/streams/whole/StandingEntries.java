package dev.trainer2.streams.whole;

import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.EntryRemoved;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.TrainingEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Body weights, conditioning and check-ins as they stand, corrected in place; those that were removed are left out. */
final class StandingEntries {
    private StandingEntries() {}

    /** The events in their order. */
    static List<TrainingEvent> of(Collection<TrainingEvent> events) {
        Set<String> removed = new HashSet<>();
        Map<String, Map<Class<?>, Object>> corrections = new HashMap<>();
        for (TrainingEvent event : events) {
            if (event.getPayload() instanceof EntryRemoved removal) {
                removed.add(removal.getEventId());
            } else if (event.getPayload() instanceof EntryCorrected correction) {
                corrections
                        .computeIfAbsent(correction.getEventId(), absent -> new HashMap<>())
                        .put(correction.getPayload().getClass(), correction.getPayload());
            }
        }
        return events.stream()
                .filter(event -> !(isEntry(event.getPayload()) && removed.contains(event.getEventId())))
                .map(event -> standing(event, corrections))
                .toList();
    }

    private static TrainingEvent standing(TrainingEvent event, Map<String, Map<Class<?>, Object>> corrections) {
        @Nullable
        Object corrected = isEntry(event.getPayload())
                ? corrections
                        .getOrDefault(event.getEventId(), Map.of())
                        .get(event.getPayload().getClass())
                : null;
        return corrected == null
                ? event
                : TrainingEvent.newBuilder(event)
                        .setPayload(keepingNote(event.getPayload(), corrected))
                        .build();
    }

    /** The coach corrects a check-in without having read its note, which stands until another one comes. */
    private static Object keepingNote(Object logged, Object corrected) {
        return logged instanceof ReadinessCheckedIn before
                        && corrected instanceof ReadinessCheckedIn after
                        && after.getNote() == null
                ? ReadinessCheckedIn.newBuilder(after).setNote(before.getNote()).build()
                : corrected;
    }

    private static boolean isEntry(Object payload) {
        return payload instanceof BodyweightLogged
                || payload instanceof ConditioningLogged
                || payload instanceof ReadinessCheckedIn;
    }
}
