package dev.trainer2.bench.cost;

import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.Processes;
import dev.trainer2.local.stack.ChildProcess;
import dev.trainer2.local.stack.Database;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Leash;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Waiting;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;

/**
 * The service that a user would write instead, as a process of its own on a Postgres of its own, with the options of the product's
 * JVM. Its data stand in the folder of the run and go with it.
 */
final class Monolith implements SetTarget {
    private static final Duration READY = Duration.ofSeconds(120);

    private final Database database;
    private final ChildProcess process;
    private final Http http;
    private final List<String> tokens = new ArrayList<>();

    private Monolith(Database database, ChildProcess process, Http http) {
        this.database = database;
        this.process = process;
        this.http = http;
    }

    /** Starts it in a folder and waits until it answers. */
    static Monolith start(Path home) {
        Database database = Database.start(home.resolve("postgres"));
        int port = Ports.free();
        Layout layout = Layout.find();
        List<String> command = List.of(
                layout.java().toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-D" + Leash.COMPANION + "=" + home.resolve("postgres/data/postmaster.pid"),
                "-cp",
                layout.ownClasses() + ":" + layout.jar("infra/bench/monolith", "monolith"),
                Leash.class.getName(),
                Long.toString(ProcessHandle.current().pid()),
                "org.springframework.boot.loader.launch.JarLauncher",
                "--server.port=" + port);
        ChildProcess process = ChildProcess.start(
                "monolith",
                home,
                command,
                Map.of("MONOLITH_JDBC_URL", database.jdbcUrl("monolith")),
                Duration.ofSeconds(20));
        Monolith monolith = new Monolith(database, process, new Http("http://127.0.0.1:" + port));
        Waiting.until("the monolith", READY, () -> {
            process.requireAlive();
            return monolith.answers();
        });
        return monolith;
    }

    private boolean answers() throws InterruptedException {
        try {
            return http.client()
                            .send(
                                    HttpRequest.newBuilder(URI.create(http.url() + "/events"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 405; // it is there, and takes posts alone
        } catch (java.io.IOException e) {
            return false; // it does not listen yet
        }
    }

    /** Where its Postgres answers. */
    String jdbc() {
        return database.jdbcUrl("monolith");
    }

    long postmaster() {
        return database.pid().orElseThrow();
    }

    @Override
    public synchronized List<String> athletes(int count) {
        while (tokens.size() < count) {
            tokens.add(http.post("", "/athletes", Map.of()).path("token").asString(""));
        }
        return List.copyOf(tokens.subList(0, count));
    }

    @Override
    public Http http() {
        return http;
    }

    @Override
    public PushedRows open(String token) throws Exception {
        Rows rows = new Rows();
        rows.open(http.client(), URI.create(http.url().replace("http://", "ws://") + "/realtime?token=" + token), "");
        return rows;
    }

    @Override
    public Processes processes() {
        return new Processes(List.of(process.pid(), postmaster()));
    }

    @Override
    public void rest() {
        // all work of a set is done when its rows are pushed
    }

    @Override
    public void close() {
        http.close();
        process.close();
        database.close();
    }

    /** Its frames name the events whose rows they carry. */
    private static final class Rows extends PushedRows {
        private final Map<String, LongConsumer> waiting = new ConcurrentHashMap<>();

        @Override
        void sent(String eventId, LongConsumer pushed) {
            waiting.put(eventId, pushed);
        }

        @Override
        void answered(String eventId, JsonNode body) {
            // the frame says it all
        }

        @Override
        void pushed(JsonNode frame, long nanos) {
            frame.path("events").valueStream().forEach(id -> {
                LongConsumer one = waiting.remove(id.asString(""));
                if (one != null) {
                    one.accept(nanos);
                }
            });
        }
    }
}
