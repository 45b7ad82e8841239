package dev.trainer2.local.command;

import dev.trainer2.contract.serde.SchemaHistory;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The topic catalogue. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "The topic catalogue with schema and settings.")
final class TopicsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        String format = "%-32s %-18s %-12s %-16s %-8s %-10s %s%n";
        System.out.printf(Locale.ROOT, format, "TOPIC", "OWNER", "KEY", "RECORD", "SCHEMA", "KEPT", "HOLDS");
        for (Topic topic : Topics.all()) {
            String record = topic.record() == null
                    ? "bytes"
                    : topic.record().substring(topic.record().lastIndexOf('.') + 1);
            String version = topic.record() == null ? "-" : "v" + SchemaHistory.latestVersion(topic);
            String kept = topic.cleanup().equals("compact")
                    ? "compacted"
                    : topic.retentionDays() < 0 ? "for ever" : topic.retentionDays() + " days";
            System.out.printf(
                    Locale.ROOT,
                    format,
                    topic.name(),
                    topic.owner(),
                    topic.key(),
                    record,
                    version,
                    kept,
                    topic.about());
        }
        return 0;
    }
}
