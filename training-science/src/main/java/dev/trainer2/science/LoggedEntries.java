package dev.trainer2.science;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Body weights, conditioning and check-ins as they stand: the last correction in order replaces all but the moment, a
 * correction may come before its entry and waits for it, one of another kind corrects nothing, a removal is final.
 */
final class LoggedEntries {
    private record Corrected(String eventId, Class<?> kind) {}

    private final BodyWeights weights;
    private final Map<String, Fact> logged = new HashMap<>();
    private final LastWord<Corrected, Fact.Detail> corrections = new LastWord<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, Fact> standing = new HashMap<>();
    private final Map<LocalDate, TreeMap<Fact, Fact.ConditioningDone>> conditioning = new HashMap<>();
    private final LastWord<LocalDate, CheckIn> checkIns = new LastWord<>();
    private final Set<String> spokenOf = new LinkedHashSet<>();
    private final Set<LocalDate> touchedDays = new HashSet<>();

    /** @param weights takes the body weights that stand */
    LoggedEntries(BodyWeights weights) {
        this.weights = weights;
    }

    void log(Fact fact) {
        logged.put(fact.eventId(), fact);
        spokenOf.add(fact.eventId());
    }

    void correct(Fact fact, Fact.EntryCorrected correction) {
        corrections.put(new Corrected(correction.eventId(), correction.entry().getClass()), fact, correction.entry());
        spokenOf.add(correction.eventId());
    }

    void remove(String eventId) {
        removed.add(eventId);
        spokenOf.add(eventId);
    }

    /** Brings everything up to date. */
    void settle() {
        for (String eventId : spokenOf) {
            Fact old = standing.remove(eventId);
            if (old != null) {
                takeOut(old);
            }
            Fact fact = logged.get(eventId);
            if (fact != null && !removed.contains(eventId)) {
                Fact now = asItStands(fact);
                standing.put(eventId, now);
                put(now);
            }
        }
        spokenOf.clear();
    }

    private Fact asItStands(Fact fact) {
        Fact.Detail corrected =
                corrections.get(new Corrected(fact.eventId(), fact.detail().getClass()));
        return corrected == null ? fact : new Fact(fact.eventId(), fact.occurredAt(), fact.zone(), corrected);
    }

    private void put(Fact fact) {
        switch (fact.detail()) {
            case Fact.ConditioningDone done -> {
                conditioning
                        .computeIfAbsent(fact.day(), absent -> new TreeMap<>())
                        .put(fact, done);
                touchedDays.add(fact.day());
            }
            case Fact.CheckedIn said -> {
                checkIns.put(said.checkIn().date(), fact, said.checkIn());
                touchedDays.add(said.checkIn().date());
            }
            case Fact.Weighed weighed -> weights.put(fact, weighed.bodyweight());
            default -> throw new IllegalStateException("no entry: " + fact);
        }
    }

    private void takeOut(Fact fact) {
        switch (fact.detail()) {
            case Fact.ConditioningDone done -> {
                conditioning(fact.day()).remove(fact);
                touchedDays.add(fact.day());
            }
            case Fact.CheckedIn said -> {
                checkIns.remove(said.checkIn().date(), fact);
                touchedDays.add(said.checkIn().date());
            }
            case Fact.Weighed weighed -> weights.remove(fact);
            default -> throw new IllegalStateException("no entry: " + fact);
        }
    }

    /** The days of the entries that changed since this was asked last. */
    Set<LocalDate> takeTouchedDays() {
        Set<LocalDate> touched = Set.copyOf(touchedDays);
        touchedDays.clear();
        return touched;
    }

    /** The conditioning of a day, in order. */
    SortedMap<Fact, Fact.ConditioningDone> conditioning(LocalDate day) {
        return conditioning.getOrDefault(day, new TreeMap<>());
    }

    /** What was said last of how a day felt; null when nothing was. */
    @Nullable
    CheckIn checkIn(LocalDate day) {
        return checkIns.get(day);
    }
}
