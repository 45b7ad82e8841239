package dev.trainer2.bench;

import dev.trainer2.bench.cost.Costs;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is measured. */
final class BenchOptions {
    @Option(names = "--repeats", defaultValue = "5", description = "Of each contestant (${DEFAULT-VALUE}).")
    int repeats;

    @Option(names = "--athletes", defaultValue = "500", description = "push: open sockets (${DEFAULT-VALUE}).")
    int athletes;

    @Option(names = "--rate", defaultValue = "200", description = "push: sets a second (${DEFAULT-VALUE}).")
    double rate;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "push, set, history, rate: seconds of a repeat (${DEFAULT-VALUE}).")
    int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "5",
            description = "push, set, history, rate: seconds before each repeat that do not count (${DEFAULT-VALUE}).")
    int warmUp;

    @Option(
            names = "--set-athletes",
            defaultValue = "100",
            description = "set, rate: athletes with open sockets (${DEFAULT-VALUE}).")
    int setAthletes;

    @Option(
            names = "--set-rate",
            defaultValue = "50",
            description =
                    "set, history: sets a second over all athletes; rate: the first rate that is tried (${DEFAULT-VALUE}).")
    double setRate;

    @Option(
            names = "--most-rate",
            defaultValue = "6400",
            description = "rate: the highest rate that is tried, in sets a second (${DEFAULT-VALUE}).")
    double mostRate;

    @Option(
            names = "--history-athletes",
            defaultValue = "4",
            description = "history: athletes with years of training, and as many without (${DEFAULT-VALUE}).")
    int historyAthletes;

    @Option(
            names = "--history-sets",
            defaultValue = "20000",
            description = "history: sets of a history (${DEFAULT-VALUE}).")
    int historySets;

    @Option(
            names = "--idle-seconds",
            defaultValue = "120",
            description = "idle: seconds of a repeat (${DEFAULT-VALUE}).")
    int idleSeconds;

    @Option(
            names = "--append-events",
            defaultValue = "20000",
            description = "append: events of a repeat (${DEFAULT-VALUE}).")
    int appendEvents;

    @Option(
            names = "--events",
            defaultValue = "1000000",
            description = "rebuild: events in the log (${DEFAULT-VALUE}).")
    long events;

    @Option(
            names = "--sink-events",
            defaultValue = "100000",
            description = "sink: events in the log, which make about twice as many rows (${DEFAULT-VALUE}).")
    long sinkEvents;

    @Option(names = "--years", defaultValue = "5", description = "paint: of history (${DEFAULT-VALUE}).")
    int years;

    @Option(names = "--paint-sets", defaultValue = "30", description = "paint: sets of a repeat (${DEFAULT-VALUE}).")
    int paintSets;

    @Option(
            names = "--slowdown",
            defaultValue = "1",
            description = "paint: how much slower the page is made than this machine (${DEFAULT-VALUE}).")
    double slowdown;

    @Option(
            names = "--one-system",
            description =
                    "One system for all, each service in a process of its own, as sink needs it; without it sink has another.")
    boolean oneSystem;

    @Option(
            names = "--to",
            defaultValue = "target/bench",
            description = "Folder of bench.json and bench.md (${DEFAULT-VALUE}).")
    Path to = Path.of("target/bench");

    @Option(
            names = "--in",
            defaultValue = "target/bench",
            description =
                    "Folder on the disk to be measured, in which the system under test gets one (${DEFAULT-VALUE}).")
    Path in = Path.of("target/bench");

    @Option(
            names = "--profile",
            description = "Record the product with JFR; hottest methods go into the report, flame graphs beside it.")
    boolean profile;

    Costs.Load costs() {
        return new Costs.Load(
                setAthletes,
                setRate,
                mostRate,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                historyAthletes,
                historySets,
                Duration.ofSeconds(idleSeconds));
    }

    /** @throws BenchException {@code BAD_OPTION} for what cannot be measured */
    void check() {
        if (repeats < 1
                || athletes < 1
                || rate <= 0
                || seconds < 1
                || warmUp < 0
                || appendEvents < 1
                || setAthletes < 1
                || setRate <= 0
                || idleSeconds < 1
                || historyAthletes < 1
                || historySets < 1
                || years < 1
                || paintSets < 1
                || slowdown < 1) {
            throw new BenchException("BAD_OPTION", "Sizes must be 1 or more.");
        }
        if (events < 100 || sinkEvents < 100) {
            throw new BenchException("BAD_OPTION", "A log of fewer than 100 events is over before it can be timed.");
        }
    }
}
