package dev.trainer2.cluster;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.trainer2.contract.serde.SchemaDeployment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The deployment job: topics and schemas of a cluster brought to the catalogue, or compared with it. */
@Command(
        name = "cluster",
        mixinStandardHelpOptions = true,
        description = "Brings topics and schemas of a Kafka cluster to the catalogue and reports where it stays apart. "
                + "Exit 0 when all is as the catalogue says, 3 when something is not.")
public final class ClusterCommand implements Callable<Integer> {
    private static final int DRIFT = 3;
    private static final Duration BROKERS_WITHIN = Duration.ofMinutes(2);

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(20);

    @Option(
            names = "--bootstrap",
            defaultValue = "${env:TRAINER2_BOOTSTRAP:-localhost:9092}",
            description = "Kafka brokers (TRAINER2_BOOTSTRAP, ${DEFAULT-VALUE}).")
    private String bootstrap = "";

    @Option(
            names = "--registry",
            defaultValue = "${env:TRAINER2_REGISTRY_URL}",
            description = "Schema registry (TRAINER2_REGISTRY_URL); without one no schema is registered.")
    private @Nullable String registry;

    @Option(names = "--check", description = "Change nothing.")
    private boolean check;

    @Option(names = "--partitions", defaultValue = "12", description = "Of every topic (${DEFAULT-VALUE}).")
    private int partitions;

    @Option(names = "--replication", defaultValue = "3", description = "Copies of a partition (${DEFAULT-VALUE}).")
    private int replication;

    @Option(
            names = "--min-insync",
            defaultValue = "2",
            description = "Copies that have a record before it is acknowledged (${DEFAULT-VALUE}).")
    private int minInsync;

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Write the settings as files into a folder, and ask no cluster.")
    private @Nullable Path write;

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.exit(new CommandLine(new ClusterCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        ClusterShape shape = new ClusterShape(partitions, replication, minInsync);
        if (write != null) {
            SettingsFiles.write(write, shape);
            return 0;
        }
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            Cluster cluster = new Cluster(admin, shape);
            cluster.awaitBrokers(BROKERS_WITHIN);
            List<Difference> drift = cluster.drift();
            if (!check) {
                cluster.repair(drift).forEach(done -> System.out.println("put right: " + done));
                drift = cluster.driftWithin(KNOWN_WITHIN);
                if (registry != null && !registry.isEmpty()) {
                    System.out.println(new SchemaDeployment(registry).deploy() + " schemas are registered");
                }
            }
            drift.forEach(one -> System.out.println("drift: " + one));
            System.out.println(TopicSettings.catalogue(shape).size() + " topics, " + drift.size() + " differences");
            return drift.isEmpty() ? 0 : DRIFT;
        }
    }
}
