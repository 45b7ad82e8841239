package dev.trainer2.local.command;

import dev.trainer2.local.smoke.SmokeJourney;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One athlete's short way through a running system. */
@Command(
        name = "smoke",
        mixinStandardHelpOptions = true,
        description =
                "Registers an athlete, logs a set over the socket, sees the view pushed, asks the coach and erases "
                        + "the athlete again; exit 0 when all of it worked.")
final class SmokeCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Option(names = "--times", defaultValue = "1", description = "How often (${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() {
        for (int n = 0; n < times; n++) {
            new SmokeJourney(
                            running.url(),
                            (step, took) -> System.out.printf(Locale.ROOT, "  %-24s %6d ms%n", step, took.toMillis()))
                    .run();
        }
        return 0;
    }
}
