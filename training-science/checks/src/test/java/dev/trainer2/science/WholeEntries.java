package dev.trainer2.science;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Body weights, conditioning and check-ins as they stand, by all facts at once, for the oracle: the last correction in order replaces all but the moment, a
 * correction may come before its entry and waits for it, a removal is final.
 */
final class WholeEntries {
    private WholeEntries() {}

    /** The facts in their order, entries as they stand, those that were removed left out. */
    static List<Fact> of(Collection<Fact> facts) {
        Set<String> removed = new HashSet<>();
        Map<String, Map<Class<?>, Fact.Detail>> corrections = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.detail() instanceof Fact.EntryRemoved removal) {
                removed.add(removal.eventId());
            } else if (fact.detail() instanceof Fact.EntryCorrected correction) {
                corrections
                        .computeIfAbsent(correction.eventId(), absent -> new HashMap<>())
                        .put(correction.entry().getClass(), correction.entry());
            }
        }
        return facts.stream()
                .filter(fact -> !(isEntry(fact.detail()) && removed.contains(fact.eventId())))
                .map(fact -> standing(fact, corrections))
                .toList();
    }

    private static Fact standing(Fact fact, Map<String, Map<Class<?>, Fact.Detail>> corrections) {
        Fact.Detail corrected = isEntry(fact.detail())
                ? corrections
                        .getOrDefault(fact.eventId(), Map.of())
                        .get(fact.detail().getClass())
                : null;
        return corrected == null ? fact : new Fact(fact.eventId(), fact.occurredAt(), fact.zone(), corrected);
    }

    private static boolean isEntry(Fact.Detail detail) {
        return detail instanceof Fact.Weighed
                || detail instanceof Fact.ConditioningDone
                || detail instanceof Fact.CheckedIn;
    }
}
