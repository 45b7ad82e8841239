package dev.trainer2.bench.stack;

import dev.trainer2.local.fill.FillPlan;
import dev.trainer2.local.fill.Filler;
import dev.trainer2.local.stack.Progress;
import java.time.Instant;

/** Fills the log of the system under test with made-up training. */
public final class Filling {
    private static final int EVENTS_OF_AN_ATHLETE = 1000;

    private Filling() {}

    /** Writes so many events, a thousand an athlete, and waits until the live views include them all. */
    public static void run(OwnStack stack, Parts parts, long events) {
        int athletes = (int) Math.max(1, events / EVENTS_OF_AN_ATHLETE);
        Addresses at = stack.addresses();
        new Filler(at.bootstrap(), at.registry(), at.jdbc(), stack.masterKey())
                .run(new FillPlan(events, athletes, 1), Instant.now(), Progress.SILENT);
        Rest.await(parts);
    }
}
