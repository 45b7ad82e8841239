package dev.trainer2.bench.stack;

import dev.trainer2.local.command.Bar;
import dev.trainer2.local.fill.FillPlan;
import dev.trainer2.local.fill.Filler;
import dev.trainer2.local.stack.Waiting;
import java.time.Duration;
import java.time.Instant;

/** Fills the log of the system under test with made-up training. */
public final class Filling {
    private static final int EVENTS_OF_AN_ATHLETE = 1000;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /**
     * Athletes with training of the past who have no view of some kind. A long log is read first and its views are made
     * at its end, so a system that writes nothing for a moment need not be at rest.
     */
    private static final String WITHOUT_VIEWS = """
            select count(*) from (select distinct user_id from event_log
                                  where type = 'SetLogged' and occurred_at < now() - interval '14 days') as trained
            where not exists (select 1 from athlete_state as v where v.version = 'v1' and v.user_id = trained.user_id)
               or not exists (select 1 from daily_fatigue as v where v.version = 'v1' and v.user_id = trained.user_id)
               or not exists (select 1 from weekly_review as v where v.version = 'v1' and v.user_id = trained.user_id)""";

    private Filling() {}

    /** Writes so many events, a thousand an athlete, and waits until the live views include them all. */
    public static void run(OwnStack stack, Parts parts, long events) {
        int athletes = (int) Math.max(1, events / EVENTS_OF_AN_ATHLETE);
        Addresses at = stack.addresses();
        try (Bar bar = new Bar("filling", " events")) {
            new Filler(at.bootstrap(), at.registry(), at.jdbc(), stack.masterKey())
                    .run(new FillPlan(events, athletes, 1), Instant.now(), bar);
        }
        Rest.await(parts); // the log is stored
        Waiting.until(
                "the views of the filled log",
                LIMIT,
                () -> parts.sql(WITHOUT_VIEWS).equals("0"));
        Rest.await(parts);
    }
}
