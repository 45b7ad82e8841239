package dev.trainer2.streams.athlete;

import java.time.Duration;

/** Told how old a record of the log was, from its append to the moment a topology had folded it. */
@FunctionalInterface
public interface FoldAge {
    /** Key under which the settings of a topology carry it. */
    String SETTING = "trainer2.fold.age";

    /** Tells nobody. */
    FoldAge UNKNOWN = age -> {};

    void folded(Duration age);

    /** The one in the settings, else one that tells nobody. */
    static FoldAge in(java.util.Map<String, Object> settings) {
        return settings.get(SETTING) instanceof FoldAge age ? age : UNKNOWN;
    }
}
