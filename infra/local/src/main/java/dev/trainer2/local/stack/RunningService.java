package dev.trainer2.local.stack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A service that runs, in this process or in one of its own. */
public final class RunningService implements AutoCloseable {
    private final Service service;
    private final int port;
    private final AutoCloseable running;

    private RunningService(Service service, int port, AutoCloseable running) {
        this.service = service;
        this.port = port;
        this.running = running;
    }

    /** Starts a service in this process and returns when its context is up. */
    public static RunningService inProcess(Service service, int port, Map<String, String> properties) {
        return inProcess(service, service.application(), port, properties);
    }

    static RunningService inProcess(
            Service service, SpringApplication application, int port, Map<String, String> properties) {
        application.setRegisterShutdownHook(false);
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext context = application.run(arguments);
        return new RunningService(service, port, context);
    }

    /** Compiled as the process that starts it: the quick compiler alone where that was asked for. */
    private static List<String> compiler() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:TieredStopAtLevel="))
                .toList();
    }

    /**
     * Starts the runnable jar of a service in a process of its own.
     *
     * @param traced whether the OpenTelemetry agent runs beside it
     */
    public static RunningService process(
            Layout layout, Service service, int port, Path home, boolean traced, Map<String, String> properties) {
        List<String> command = new ArrayList<>(List.of(
                layout.java().toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.trainer2",
                "-cp",
                layout.ownClasses() + ":" + layout.jar(service.module()),
                Leash.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                "org.springframework.boot.loader.launch.JarLauncher"));
        command.add(1, TemporaryFiles.option());
        command.addAll(1, compiler());
        if (traced) {
            command.add(1, "-javaagent:" + layout.telemetryAgent());
        }
        Map<String, String> secret = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (ServiceSettings.SECRET.contains(name)) {
                secret.put(name, value);
            } else {
                command.add("--" + name + "=" + value);
            }
        });
        Map<String, String> environment = new HashMap<>();
        environment.put("TRAINER2_HOME", home.toString());
        // every user of the machine reads the arguments of a process, only its own user reads its environment
        environment.put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(secret));
        if (traced) {
            environment.putAll(Telemetry.environment(service, System.getenv()));
        }
        ChildProcess process = ChildProcess.start(service.module(), home, command, environment, Duration.ofSeconds(30));
        return new RunningService(service, port, process);
    }

    /** Where it serves its metrics in the Prometheus format. */
    public String metricsUrl() {
        return url() + service.metricsPath();
    }

    public Service service() {
        return service;
    }

    /** Base address of its HTTP port. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The process it runs in, or empty when that is this one. */
    public Optional<ChildProcess> process() {
        return running instanceof ChildProcess process ? Optional.of(process) : Optional.empty();
    }

    /** Waits until the service says that it is up. */
    public void awaitHealthy(Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + service.healthPath()))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Waiting.until(service.module(), limit, () -> {
                process().ifPresent(ChildProcess::requireAlive);
                return healthy(http, request);
            });
        }
    }

    private static boolean healthy(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() throws Exception {
        running.close();
    }
}
