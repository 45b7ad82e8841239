package dev.trainer2.local.command;

import dev.trainer2.local.replay.Comparison;
import dev.trainer2.local.replay.Replay;
import dev.trainer2.local.replay.ReplayTarget;
import dev.trainer2.local.stack.StackException;
import java.io.Console;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Another version of the views: computed beside, compared, switched to, cleaned up. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Computes the views anew from the log under another version, beside the one that is read.",
            "It may be stopped and run again: it goes on where it was. No coach is asked, nothing is pushed.",
            "Exit 0 when done (with --compare: when nothing differs), 3 when rows differ."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final Duration STUCK = Duration.ofMinutes(2);

    @Mixin
    private RunningStack running = new RunningStack();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    private static final class What {
        @Option(names = "--as", paramLabel = "VERSION", description = "The version to compute, such as v2.")
        private @Nullable String version;

        @Option(
                names = "--clean",
                paramLabel = "VERSION",
                description = "Retire a version that is not read and delete all it left; names it and asks first.")
        private @Nullable String clean;
    }

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description =
                    "Compare only days and weeks from this date or instant on (the averages always need the whole log).")
    private @Nullable String from;

    @Option(names = "--compare", description = "Compare the rows with those that are read.")
    private boolean compare;

    @Option(names = "--switch", description = "Then let everybody read this version; back with --as of the old one.")
    private boolean switchTo;

    @Option(names = "--yes", description = "Clean up without asking.")
    private boolean yes;

    @Override
    public Integer call() {
        try (Replay replay = new Replay(running.bootstrap(), running.registry(), running.jdbc())) {
            return what.clean == null
                    ? replay(replay, new ReplayTarget(String.valueOf(what.version)))
                    : clean(replay, new ReplayTarget(what.clean));
        }
    }

    private int replay(Replay replay, ReplayTarget target) {
        LocalDate first = date();
        boolean fresh = !replay.begin(target).isEmpty();
        System.out.println((fresh ? "replaying the log as " : "going on with ") + target.version() + ", beside "
                + replay.served());
        long[] events = {0};
        Duration time;
        try (Bar bar = new Bar("replaying", " events")) {
            time = replay.await(target, STUCK, (done, total) -> {
                bar.total(total);
                bar.at(done);
                events[0] = total;
            });
        }
        double seconds = Math.max(0.001, time.toMillis() / 1e3);
        System.out.printf(
                "%,d events: %.1f s from the first read to the last row written, %,.0f events a second%n",
                events[0], seconds, events[0] / seconds);
        boolean equal = true;
        if (compare) {
            Comparison comparison = replay.compare(target, first);
            System.out.print(comparison.text());
            equal = comparison.equal();
        }
        if (switchTo) {
            String before = replay.served();
            replay.switchTo(target);
            System.out.println("everybody reads " + target.version() + " now; back with: ./trainer2 replay --as "
                    + before + " --switch");
        }
        return equal ? 0 : 3;
    }

    /** A date, or the UTC date of an instant. */
    private @Nullable LocalDate date() {
        if (from == null) {
            return null;
        }
        try {
            return from.contains("T")
                    ? OffsetDateTime.parse(from)
                            .atZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDate()
                    : LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw new StackException(
                    "--from " + from + " is no date; give one such as 2025-09-15 or 2025-09-15T00:00:00Z.", e);
        }
    }

    private int clean(Replay replay, ReplayTarget target) {
        Replay.Leftovers leftovers = replay.leftovers(target);
        System.out.println("This deletes of version " + target.version() + ":");
        leftovers.topics().forEach(topic -> System.out.println("  topic  " + topic));
        leftovers.groups().forEach(group -> System.out.println("  group  " + group));
        leftovers.rows().forEach((table, count) -> System.out.printf("  rows   %,d of %s%n", count, table));
        if (!yes && !confirmed(target)) {
            System.out.println("nothing was deleted");
            return 1;
        }
        replay.clean(target, leftovers);
        System.out.println("version " + target.version() + " is gone");
        return 0;
    }

    private static boolean confirmed(ReplayTarget target) {
        Console console = System.console();
        if (console == null) {
            throw new StackException("Nobody is there to ask; give --yes to delete without asking.");
        }
        return target.version().equals(console.readLine("Type %s to delete it: ", target.version()));
    }
}
