package dev.trainer2.streams.whole;

import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.OneRepMax;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The confident estimates of an athlete's sets, each computed once. */
final class Estimates {
    private final ProfileFold profile;
    private final Catalogue catalogue;
    private final Map<String, Optional<OneRepMax>> bySet = new HashMap<>();

    /** @param profile tells the body weight at a set */
    Estimates(ProfileFold profile, Catalogue catalogue) {
        this.profile = profile;
        this.catalogue = catalogue;
    }

    /** The estimate of a set; empty for warm-ups, and where it would not be confident. */
    Optional<OneRepMax> of(PerformedSet set) {
        return bySet.computeIfAbsent(
                set.getSetId(),
                absent -> Workout.isWork(set) ? BestSets.estimate(set, profile, catalogue) : Optional.empty());
    }

    /** The same, but for sets that are unlikely, on which nothing may rest. */
    Optional<OneRepMax> likely(PerformedSet set) {
        return set.getUnlikely() ? Optional.empty() : of(set);
    }
}
