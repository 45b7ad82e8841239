package dev.trainer2.local.verify;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.science.Catalogue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Three places hold what happened: the log in Kafka, the topics of the views, and the rows in Postgres. This compares
 * them in both directions, every event and every view, so that nothing lost, doubled or changed goes unseen. It goes
 * from one slice of the athletes to the next, so that a log of any length fits into a small heap.
 */
public final class Verification {
    private final String bootstrap;
    private final String jdbc;
    private final @Nullable List<ViewCheck> views;
    private final RecordDecoder decoder;
    private final PublishedRecords published;

    /** Of everything that is served. */
    public Verification(String bootstrap, String registry, String jdbc) {
        this(bootstrap, registry, jdbc, null);
    }

    /**
     * Of some views.
     *
     * @param registry base address of the schema registry, without a path
     * @param jdbc JDBC address of the product's database, with user
     * @param views beside the stored log, which is always compared; null for all in the version that is served
     */
    public Verification(String bootstrap, String registry, String jdbc, @Nullable List<ViewCheck> views) {
        this.bootstrap = bootstrap;
        this.jdbc = jdbc;
        this.views = views;
        this.decoder = new RecordDecoder(registry);
        this.published = new PublishedRecords(bootstrap, decoder);
    }

    /**
     * What was compared.
     *
     * @param events distinct events of the log
     * @param athletes athletes in the log
     * @param views number of records by the name of the view
     * @param differences the first {@value Differences#EXAMPLES} sentences, each naming what differs
     * @param differing number of all differences
     */
    public record Result(
            int events, int athletes, Map<String, Integer> views, List<String> differences, int differing) {
        public boolean equal() {
            return differing == 0;
        }
    }

    /** Compares; the system should be at rest, else what is on its way shows as a difference. */
    public Result run() {
        return run(Progress.SILENT);
    }

    /** Compares all athletes, telling how many records were read. */
    public Result run(Progress progress) {
        return compare(Slice.all(CommittedTopic.size(bootstrap, Topics.EVENTS)), progress);
    }

    /**
     * Compares one athlete.
     *
     * @throws StackException when nobody has this email
     */
    public Result run(String email, Progress progress) {
        String userId;
        try (StoredRows rows = new StoredRows(jdbc)) {
            userId = rows.userId(email)
                    .orElseThrow(() -> new StackException("There is no account with the email " + email + "."));
        }
        return compare(List.of(Slice.only(Set.of(userId))), progress);
    }

    /**
     * A few athletes, chosen at random.
     *
     * @param most how many at most
     */
    Set<String> some(int most) {
        try (StoredRows rows = new StoredRows(jdbc)) {
            return rows.some(most);
        }
    }

    /** Compares named athletes. */
    Result of(Set<String> users) {
        return compare(List.of(Slice.only(users)), Progress.SILENT);
    }

    /** Every view in one version. */
    public static List<ViewCheck> all(String version, Catalogue catalogue, Instant now) {
        return List.of(
                new StateCheck(version, catalogue),
                new WorkoutCheck(version, catalogue),
                new LiftCheck(version, catalogue),
                new FatigueCheck(version, catalogue, now),
                new ReviewCheck(version, catalogue, now),
                new PlanCheck());
    }

    private List<ViewCheck> served() {
        try (StoredRows rows = new StoredRows(jdbc)) {
            return all(rows.servedVersion(), CatalogueTopic.read(bootstrap, decoder), Instant.now());
        }
    }

    private Result compare(List<Slice> slices, Progress progress) {
        List<ViewCheck> checks = views == null ? served() : views;
        long toRead = CommittedTopic.size(bootstrap, Topics.EVENTS);
        for (ViewCheck view : checks) {
            toRead += CommittedTopic.size(bootstrap, view.topic());
        }
        progress.total(toRead * slices.size());
        Differences differences = new Differences();
        int events = 0;
        int athletes = 0;
        Map<String, Integer> records = new LinkedHashMap<>();
        try (StoredRows rows = new StoredRows(jdbc)) {
            for (Slice slice : slices) {
                Map<String, AthleteHistory> log = published.log(Topics.EVENTS, slice, progress);
                compareLog(log, slice, rows, differences);
                for (ViewCheck view : checks) {
                    int compared = compareView(view, log.values(), slice, rows, differences, progress);
                    records.merge(view.name(), compared, Integer::sum);
                }
                events += log.values().stream().mapToInt(AthleteHistory::size).sum();
                athletes += log.size();
            }
        }
        return new Result(events, athletes, records, differences.examples(), differences.count());
    }

    private static void compareLog(
            Map<String, AthleteHistory> log, Slice slice, StoredRows rows, Differences differences) {
        EventLogComparison comparison = new EventLogComparison(log, differences);
        rows.events(slice, comparison::row);
        comparison.end();
    }

    private int compareView(
            ViewCheck view,
            Collection<AthleteHistory> histories,
            Slice slice,
            StoredRows rows,
            Differences differences,
            Progress progress) {
        return new ViewComparison(view, value -> decoder.decode(view.topic(), value), differences)
                .compare(histories, published.of(view, slice, progress), rows.of(view, slice));
    }
}
