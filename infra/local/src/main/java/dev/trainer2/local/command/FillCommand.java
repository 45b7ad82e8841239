package dev.trainer2.local.command;

import dev.trainer2.local.fill.FillPlan;
import dev.trainer2.local.fill.Filler;
import dev.trainer2.local.stack.StackException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills the log of a running system with made-up training, for measuring. */
@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        description = {
            "Fills the log with made-up training, for measuring: years of workouts with corrections, removals, repeats "
                    + "and late events. The same seed gives the same events, and running it twice gives repeats.",
            "",
            "The events stay in the log for ever, so use a system that is thrown away afterwards "
                    + "(./trainer2 up --data with a new folder). Nobody can sign in as these athletes."
        })
final class FillCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Option(names = "--events", required = true, paramLabel = "N", description = "Records to write.")
    private long events;

    @Option(names = "--athletes", required = true, paramLabel = "M", description = "Athletes who share them.")
    private int athletes;

    @Option(names = "--seed", defaultValue = "1", description = "Of all that is left to chance (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        FillPlan plan = new FillPlan(events, athletes, seed);
        String masterKey = running.masterKey()
                .orElseThrow(
                        () -> new StackException(
                                "Set TRAINER2_MASTER_KEY to the master key of the running system; its data folder is not here."));
        long began = System.nanoTime();
        try (Bar bar = new Bar("filling", " events")) {
            new Filler(running.bootstrap(), running.registry(), running.jdbc(), masterKey)
                    .run(plan, Clock.systemUTC().instant(), bar);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d events of %,d athletes written in %.1f s (%,.0f a second)%n",
                plan.events(),
                plan.athletes(),
                seconds,
                plan.events() / seconds);
        return 0;
    }
}
