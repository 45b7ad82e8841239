package dev.trainer2.local.fill;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.local.stack.StackException;

/**
 * How much is made up; the same plan gives the same events.
 *
 * @param events records to write, repeats included
 * @param athletes who share them evenly
 * @param seed of everything that is left to chance
 */
public record FillPlan(long events, int athletes, long seed) {
    /** @throws StackException when there is not an event for each athlete */
    public FillPlan {
        if (athletes < 1 || events < athletes) {
            throw new StackException("There must be at least one athlete, and an event for each.");
        }
    }

    /** Events of one athlete, from 0. */
    long eventsOf(int athlete) {
        return events / athletes + (athlete < events % athletes ? 1 : 0);
    }

    String userId(int athlete) {
        return EventIds.derive("fill-athlete", Long.toString(seed), Integer.toString(athlete));
    }
}
