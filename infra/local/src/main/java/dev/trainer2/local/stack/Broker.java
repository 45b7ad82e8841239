package dev.trainer2.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker (KRaft, broker and controller in one) in a JVM of its own. */
public final class Broker implements AutoCloseable {
    private final Path home;
    private final Layout layout;
    private final int port;
    private final int controllerPort;
    private final String clusterId;
    private ChildProcess process;

    private Broker(Layout layout, Path home, int port, String clusterId) {
        this.layout = layout;
        this.home = home;
        this.port = port;
        this.controllerPort = Ports.free();
        this.clusterId = clusterId;
        this.process = launch();
    }

    /** Starts a broker on the data in a folder, formatting it first when it is new, and waits until it answers. */
    public static Broker start(Layout layout, Path home) {
        try {
            PrivateFolder.make(home);
            ChildProcess.endLeftover(home.resolve("broker.pid"), home);
            Path idFile = home.resolve("cluster.id");
            boolean fresh = !Files.exists(idFile);
            String clusterId = fresh
                    ? Uuid.randomUuid().toString()
                    : Files.readString(idFile).strip();
            Broker broker;
            if (fresh) {
                int port = Ports.free();
                writeSettings(home, port, Ports.free());
                format(layout, home, clusterId);
                Files.writeString(idFile, clusterId);
            }
            broker = new Broker(layout, home, Ports.free(), clusterId);
            broker.awaitReady();
            return broker;
        } catch (IOException e) {
            throw new StackException("the broker's folder " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Has the next start look through every record of a broker's logs, as after a crash: a partition with a damaged record is cut off
     * there, because nothing behind it can be read.
     *
     * @throws StackException when the broker's folder cannot be changed
     */
    public static void checkAtNextStart(Path home) {
        for (String name : List.of(".kafka_cleanshutdown", "recovery-point-offset-checkpoint")) {
            try {
                Files.deleteIfExists(home.resolve("log").resolve(name));
            } catch (IOException e) {
                throw new StackException("the broker's folder " + home + " cannot be changed: " + e.getMessage(), e);
            }
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Kills the broker as a crash would and starts it again on the same port and data; for tests of recovery. */
    public void crashAndRestart() {
        process.kill();
        process = launch();
        awaitReady();
    }

    /** As a child that can end by itself. */
    WatchedChild watched() {
        return new WatchedChild(
                "The Kafka broker", () -> process.isAlive(), this::crashAndRestart, home.resolve("server.log"));
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }

    private ChildProcess launch() {
        try {
            writeSettings(home, port, controllerPort);
        } catch (IOException e) {
            throw new StackException("the broker's settings cannot be written: " + e.getMessage(), e);
        }
        List<String> command = new ArrayList<>(java(layout, home));
        command.addAll(ClassData.options(layout, "broker"));
        command.addAll(List.of(
                "-cp",
                classPath(layout),
                Leash.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                "kafka.Kafka",
                home.resolve("server.properties").toString()));
        return ChildProcess.start("broker", home, command, Map.of(), Duration.ofSeconds(20));
    }

    private void awaitReady() {
        try (Admin admin = Admin.create(Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50))) {
            Waiting.until("the broker", Duration.ofSeconds(60), () -> {
                process.requireAlive();
                String answering = admin.describeCluster().clusterId().get(2, TimeUnit.SECONDS);
                if (!clusterId.equals(answering)) {
                    throw new StackException("The broker at " + bootstrapServers() + " is not ours (cluster "
                            + answering + ", expected " + clusterId + "). Nothing was changed; start again.");
                }
                return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
            });
        }
    }

    private static void format(Layout layout, Path home, String clusterId) throws IOException {
        List<String> command = new ArrayList<>(java(layout, home));
        command.addAll(List.of(
                "-cp",
                classPath(layout),
                "kafka.tools.StorageTool",
                "format",
                "-t",
                clusterId,
                "-c",
                home.resolve("server.properties").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("format.log").toFile())
                .start();
        if (!ChildProcess.gone(process.toHandle(), Duration.ofSeconds(60)) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new StackException("the broker's storage could not be formatted; see " + home.resolve("format.log"));
        }
    }

    private static String classPath(Layout layout) {
        return layout.ownClasses() + ":" + layout.brokerClasses() + "/*";
    }

    private static List<String> java(Layout layout, Path home) {
        return List.of(
                layout.java().toString(),
                "-Xms128m",
                "-Xmx320m",
                TemporaryFiles.option(),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtrainer2.home=" + home,
                "-Dlog4j2.configurationFile=classpath:broker-log4j2.properties");
    }

    private static void writeSettings(Path home, int port, int controllerPort) throws IOException {
        Properties settings = new Properties();
        try (var in = Broker.class.getResourceAsStream("/broker.properties")) {
            settings.load(java.util.Objects.requireNonNull(in, "broker.properties"));
        }
        settings.put("log.dirs", home.resolve("log").toString());
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        try (var out = Files.newBufferedWriter(home.resolve("server.properties"))) {
            settings.store(out, null);
        }
    }
}
