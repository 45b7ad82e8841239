package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import java.util.Collection;

/** The state of an athlete by all of their events at once. */
public final class AthleteStateFold {
    private AthleteStateFold() {}

    /**
     * Folds the events.
     *
     * @param events distinct, in any order
     * @param cursor last record of the athlete that the events include; bookkeeping
     * @param catalogue tells in which exercises the body moves
     */
    public static AthleteState fold(
            String userId, Collection<TrainingEvent> events, LogPosition cursor, Catalogue catalogue) {
        return AthleteFold.of(userId, events, catalogue).state(cursor);
    }
}
