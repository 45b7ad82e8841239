package dev.trainer2.analytics;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.WeekReview;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the days and the reviews of all athletes from their topics and prints a row for each week, as CSV. */
@Command(
        name = "fatigue-with-reviews",
        mixinStandardHelpOptions = true,
        description = "Weeks of all athletes as CSV: what was done, and the fatigue it led to.")
public final class FatigueWithReviews implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--bootstrap", required = true, description = "Kafka brokers, as ./trainer2 up prints them.")
    private String bootstrap = "";

    @Option(names = "--registry", required = true, description = "Address of the schema registry, printed there too.")
    private String registry = "";

    @SuppressWarnings("NullAway.Init")
    FatigueWithReviews() {}

    @Override
    public Integer call() {
        EventSerdes serdes = new EventSerdes(registry);
        LongAdder skipped = new LongAdder();
        Collection<WeekReview> reviews =
                Table.of(bootstrap, Topics.WEEKLY_REVIEW, serdes.tolerant(WeekReview.class, skipped));
        Collection<DailyFatigue> days =
                Table.of(bootstrap, Topics.FATIGUE, serdes.tolerant(DailyFatigue.class, skipped));
        PrintWriter out = spec.commandLine().getOut();
        out.println(WeekRow.HEADER);
        WeekRow.join(reviews, days).forEach(row -> out.println(row.csv()));
        return 0;
    }

    /** Runs it with arguments; what it prints goes to the writer. */
    public static int run(PrintWriter out, String... arguments) {
        return new CommandLine(new FatigueWithReviews()).setOut(out).execute(arguments);
    }

    /** Command line form. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(run(out, arguments));
    }
}
