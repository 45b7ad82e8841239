package dev.trainer2.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The schema registry (Apicurio) in a JVM of its own, its storage in a database of its own. */
public final class Registry implements AutoCloseable {
    private final Path home;
    private final List<String> command;
    private final Map<String, String> environment;
    private final String url;
    private volatile ChildProcess process;

    private Registry(Path home, List<String> command, Map<String, String> environment, String url) {
        this.home = home;
        this.command = command;
        this.environment = environment;
        this.url = url;
        this.process = launch();
    }

    private ChildProcess launch() {
        return ChildProcess.start("registry", home, command, environment, Duration.ofSeconds(10));
    }

    /** Starts the registry; {@link #awaitReady} tells when it answers. */
    public static Registry start(Layout layout, Path home, Database database) {
        int port = Ports.free();
        List<String> command = List.of(
                layout.java().toString(),
                "-Xmx256m",
                TemporaryFiles.option(),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtrainer2.home=" + home,
                "-D" + Leash.COMPANION + "=" + database.pidFile(),
                // as the manifest of its jar asks for, which is not read when another class holds the leash
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-cp",
                layout.ownClasses() + ":" + layout.registryHome().resolve("quarkus-run.jar"),
                Leash.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        Map<String, String> environment = Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.free())),
                Map.entry("QUARKUS_BANNER_ENABLED", "false"),
                Map.entry("QUARKUS_LOG_LEVEL", "WARN"),
                Map.entry("APICURIO_STORAGE_KIND", "sql"),
                Map.entry("APICURIO_STORAGE_SQL_KIND", "postgresql"),
                Map.entry("APICURIO_DATASOURCE_URL", database.jdbcUrl("registry")),
                Map.entry("APICURIO_DATASOURCE_USERNAME", database.user()),
                Map.entry("APICURIO_DATASOURCE_PASSWORD", Database.PASSWORD),
                Map.entry("APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "2"),
                Map.entry("APICURIO_DATASOURCE_JDBC_MIN_SIZE", "2"),
                Map.entry("APICURIO_DATASOURCE_JDBC_MAX_SIZE", "10"));
        return new Registry(home, command, environment, "http://127.0.0.1:" + port);
    }

    /** Base address, without a path. */
    public String url() {
        return url;
    }

    public long pid() {
        return process.pid();
    }

    /** As a child that can end by itself. */
    WatchedChild watched() {
        return new WatchedChild(
                "The schema registry",
                () -> process.isAlive(),
                () -> {
                    process = launch();
                    awaitReady();
                },
                home.resolve("registry.log"));
    }

    /** Waits until the registry answers. */
    public void awaitReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/apis/registry/v3/system/info"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Waiting.until("the registry", Duration.ofSeconds(90), () -> {
                process.requireAlive();
                return answers(http, request);
            });
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() {
        process.close();
    }
}
