package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import java.util.Comparator;

/** The order of an athlete's events. */
public final class EventOrder {
    /** By the moment they happened, then by their ids. */
    public static final Comparator<TrainingEvent> OF_HAPPENING =
            Comparator.comparing(TrainingEvent::getOccurredAt).thenComparing(TrainingEvent::getEventId);

    private EventOrder() {}
}
