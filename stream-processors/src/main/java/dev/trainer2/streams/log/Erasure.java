package dev.trainer2.streams.log;

import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;

/** Tells the event that ends a log. */
public final class Erasure {
    private Erasure() {}

    /** Whether an event says that its athlete is erased. */
    public static boolean is(TrainingEvent event) {
        return event.getPayload() instanceof UserErased;
    }
}
