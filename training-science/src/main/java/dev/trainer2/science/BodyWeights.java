package dev.trainer2.science;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The body weights of an athlete by the moment they were taken; of several of one moment the last in order stands. */
final class BodyWeights {
    private final LastWord<Instant, Double> words = new LastWord<>();
    private final TreeMap<Instant, Double> standing = new TreeMap<>();
    private @Nullable Instant changedFrom;

    void put(Fact fact, Load weight) {
        words.put(fact.occurredAt(), fact, weight.kilograms());
        changed(fact.occurredAt());
    }

    void remove(Fact fact) {
        words.remove(fact.occurredAt(), fact);
        changed(fact.occurredAt());
    }

    private void changed(Instant at) {
        Double now = words.get(at);
        if (now == null) {
            standing.remove(at);
        } else {
            standing.put(at, now);
        }
        if (changedFrom == null || at.isBefore(changedFrom)) {
            changedFrom = at;
        }
    }

    /** The earliest moment from which a weight is another one than when this was asked last; null when none is. */
    @Nullable
    Instant takeChangedFrom() {
        Instant from = changedFrom;
        changedFrom = null;
        return from;
    }

    /** The latest weight at or before a moment, in kilograms; null when none is known. */
    @Nullable
    Double at(Instant moment) {
        Map.Entry<Instant, Double> entry = standing.floorEntry(moment);
        return entry == null ? null : entry.getValue();
    }
}
