package dev.trainer2.local.stack;

import dev.trainer2.contract.serde.SchemaDeployment;
import dev.trainer2.contract.topics.TopicAdmin;
import dev.trainer2.local.integrity.IntegrityException;
import dev.trainer2.local.integrity.KafkaLog;
import dev.trainer2.local.integrity.LogIntegrity;
import dev.trainer2.local.integrity.StoredLog;
import dev.trainer2.local.integrity.WriteBack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.SpringApplication;

/** The whole product on 127.0.0.1: parts, schemas, topics, services; started in order, stopped in reverse. */
public final class EmbeddedStack implements AutoCloseable {
    /** A process that ends is noticed at once; with the agent of OpenTelemetry and two slow cores one that starts takes minutes. */
    private static final Duration READY = Duration.ofSeconds(240);

    private final Deque<AutoCloseable> started = new ConcurrentLinkedDeque<>();
    private final Map<Service, RunningService> services = new ConcurrentHashMap<>();
    private final Infrastructure parts;

    private EmbeddedStack(Infrastructure parts) {
        this.parts = parts;
        started.push(parts);
    }

    /** How the services are spread over processes. */
    public enum Processes {
        /** All in this one. */
        SHARED,
        /** Each in one of its own. */
        OWN,
        /** Each in one of its own, with the OpenTelemetry agent. */
        TRACED
    }

    /**
     * How to run it.
     *
     * @param data folder for stores and logs of the services
     * @param masterKey 32 bytes in base64
     * @param port of the gateway
     * @param partitions of every topic
     * @param processes how the services are spread over processes
     * @param settings further properties for all services
     * @param writeBack whether events that the log has lost are appended again from Postgres
     */
    public record Options(
            Path data,
            String masterKey,
            int port,
            int partitions,
            Processes processes,
            Map<String, String> settings,
            boolean writeBack) {
        /** Without writing back. */
        public Options(
                Path data,
                String masterKey,
                int port,
                int partitions,
                Processes processes,
                Map<String, String> settings) {
            this(data, masterKey, port, partitions, processes, settings, false);
        }

        private ServiceSettings settingsFor(Infrastructure parts) {
            return new ServiceSettings(parts, data, masterKey, processes != Processes.SHARED, settings);
        }
    }

    /** Registers schemas, creates topics and starts the services on parts that run; closes them when that fails. */
    public static EmbeddedStack start(Infrastructure parts, Layout layout, Options options, Steps steps) {
        EmbeddedStack stack = new EmbeddedStack(parts);
        try {
            steps.begin("schemas and topics");
            int schemas = new SchemaDeployment(parts.registryUrl()).deploy();
            List<String> created;
            try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", parts.bootstrapServers()))) {
                created = TopicAdmin.createMissing(admin, options.partitions(), (short) 1);
            }
            steps.done(schemas + " schemas, " + created.size() + " new topics");
            requireWholeLog(parts, options.writeBack(), steps);
            ServiceSettings settings = options.settingsFor(parts);
            for (Service service : Service.values()) {
                steps.begin(service.module());
                int port = service == Service.GATEWAY ? options.port() : Ports.free();
                stack.startService(layout, service, port, options, settings);
                steps.done("");
            }
            for (Service service : Service.values()) {
                stack.service(service).awaitHealthy(READY);
            }
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private static void requireWholeLog(Infrastructure parts, boolean writeBack, Steps steps) {
        try (StoredLog stored = new StoredLog(parts.jdbcUrl(), parts.jdbcUser(), parts.jdbcPassword());
                KafkaLog log = new KafkaLog(parts.bootstrapServers(), parts.registryUrl())) {
            if (writeBack) {
                steps.begin("writing back");
                steps.done(new WriteBack(stored, log, parts.bootstrapServers(), parts.registryUrl()).run() + " events");
            } else {
                LogIntegrity.require(stored, log);
            }
        } catch (IntegrityException e) {
            throw new StackException(String.valueOf(e.getMessage()), e);
        }
    }

    private void startService(Layout layout, Service service, int port, Options options, ServiceSettings settings) {
        Map<String, String> properties = settings.of(service, port);
        RunningService running = options.processes() == Processes.SHARED
                ? RunningService.inProcess(service, port, properties)
                : RunningService.process(
                        layout,
                        service,
                        port,
                        options.data().resolve("services"),
                        options.processes() == Processes.TRACED,
                        properties);
        started.push(running);
        services.put(service, running);
        if (service == Service.SINK) {
            running.awaitHealthy(READY); // the database is migrated
        }
    }

    /** Ends a service as a crash would, and starts it again on the same port and data; several may do so at once. */
    public void crashAndRestart(Layout layout, Service service, Options options) {
        RunningService current = service(service);
        current.process()
                .orElseThrow(() -> new StackException(service.module() + " has no process of its own"))
                .kill();
        started.remove(current);
        int port = java.net.URI.create(current.url()).getPort();
        ServiceSettings settings = options.settingsFor(parts);
        startService(layout, service, port, options, settings);
        service(service).awaitHealthy(READY);
    }

    /** Every process of the stack that can end by itself. */
    public List<WatchedChild> children(Layout layout, Options options) {
        List<WatchedChild> children = new ArrayList<>();
        if (parts instanceof EmbeddedInfrastructure embedded) {
            children.addAll(embedded.watched());
        }
        if (options.processes() != Processes.SHARED) {
            for (Service service : Service.values()) {
                children.add(new WatchedChild(
                        service.module(),
                        () -> service(service).process().orElseThrow().isAlive(),
                        () -> crashAndRestart(layout, service, options),
                        options.data().resolve("services").resolve(service.module() + ".log")));
            }
        }
        return children;
    }

    /** Stops a service, runs another application in its place on the same settings, and waits until that is up. */
    public void replace(Service service, SpringApplication application, Options options) {
        RunningService current = service(service);
        Closing.one(current);
        started.remove(current);
        int port = java.net.URI.create(current.url()).getPort();
        RunningService running = RunningService.inProcess(
                service, application, port, options.settingsFor(parts).of(service, port));
        started.push(running);
        services.put(service, running);
        running.awaitHealthy(READY);
    }

    /** Runs another instance of a service beside the one that is there, on the same settings; its caller stops it. */
    public RunningService beside(Service service, SpringApplication application, Options options) {
        int port = Ports.free();
        RunningService running = RunningService.inProcess(
                service, application, port, options.settingsFor(parts).of(service, port));
        running.awaitHealthy(READY);
        return running;
    }

    /** Stops a service and leaves its place empty, until another is put there. */
    public void stop(Service service) {
        Closing.one(service(service));
    }

    public Infrastructure parts() {
        return parts;
    }

    public RunningService service(Service service) {
        return Objects.requireNonNull(services.get(service), service.module());
    }

    /** Address of the gateway. */
    public String url() {
        return service(Service.GATEWAY).url();
    }

    @Override
    public void close() {
        Closing.all(started);
    }
}
