package dev.trainer2.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A tiny run of all benchmarks on real parts")
class BenchIT {
    @TempDir
    private static Path folder = Path.of("");

    /** In a second a process may use less time than is counted, and no rate need hold. */
    private static final Set<String> MAY_BE_NOTHING = Set.of("cpu", "core", "sets");

    /** The work of {@code paint} is the browser's, {@code idle} does none, and {@code start} has no process before it. */
    private static final Set<String> WITHOUT_PROFILE = Set.of("paint", "idle", "start");

    private static int exit = -1;
    private static final StringWriter SAID = new StringWriter();
    private static JsonNode report = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void run() throws IOException {
        CommandLine line = Bench.commandLine();
        line.setErr(new PrintWriter(SAID));
        exit = line.execute(
                "--one-system",
                "--repeats",
                "1",
                "--athletes",
                "8",
                "--rate",
                "20",
                "--seconds",
                "1",
                "--warm-up",
                "1",
                "--append-events",
                "400",
                "--events",
                "600",
                "--sink-events",
                "2000",
                "--set-athletes",
                "4",
                "--set-rate",
                "20",
                "--most-rate",
                "20",
                "--history-athletes",
                "1",
                "--history-sets",
                "50",
                "--idle-seconds",
                "1",
                "--years",
                "1",
                "--paint-sets",
                "2",
                "--profile",
                "--in",
                folder.resolve("in").toString(),
                "--to",
                folder.resolve("to").toString());
        Path json = folder.resolve("to/bench.json");
        if (Files.exists(json)) {
            report = JsonMapper.shared().readTree(Files.readString(json));
        }
    }

    private static List<JsonNode> results() {
        assertThat(exit).as(SAID.toString()).isZero();
        return report.path("results").valueStream().toList();
    }

    @Test
    @DisplayName("020-AC1 measures every benchmark beside a baseline and a floor")
    void contestants() {
        assertThat(results())
                .extracting(result -> result.path("name").asString(""))
                .containsExactly(
                        "push", "append", "rebuild", "paint", "set", "history", "rate", "idle", "sink", "start");
        for (JsonNode result : results()) {
            List<JsonNode> contestants =
                    result.path("contestants").valueStream().toList();
            assertThat(contestants)
                    .extracting(one -> one.path("role").asString(""))
                    .contains("OURS", "BASELINE", "FLOOR");
            for (JsonNode one : contestants) {
                assertThat(one.path("repeats").size()).isEqualTo(1);
                one.path("repeats")
                        .forEach(repeat -> repeat.properties()
                                .forEach(figure -> assertThat(figure.getValue().asDouble())
                                        .as(one.path("label").asString("") + " " + figure.getKey())
                                        .isGreaterThanOrEqualTo(
                                                MAY_BE_NOTHING.contains(figure.getKey()) ? 0 : Double.MIN_VALUE)));
            }
        }
    }

    @Test
    @DisplayName("020-AC6 writes every repeat, medians, ratios and goals, with machine, versions and commit")
    void complete() throws IOException {
        Map<String, Integer> goals = Map.of(
                "push", 2, "append", 1, "rebuild", 1, "paint", 1, "set", 3, "history", 1, "rate", 1, "idle", 2, "sink",
                1, "start", 1);
        for (JsonNode result : results()) {
            assertThat(result.path("goals").size())
                    .isEqualTo(goals.get(result.path("name").asString("")));
            result.path("goals").forEach(goal -> {
                assertThat(goal.path("ratio").asDouble()).isNotNegative();
                assertThat(goal.path("met").isBoolean()).isTrue();
            });
            result.path("contestants")
                    .forEach(one -> assertThat(one.path("spread")
                                    .properties()
                                    .iterator()
                                    .next()
                                    .getValue()
                                    .path("median")
                                    .asDouble())
                            .isNotNegative());
        }
        assertThat(report.path("machine").path("cores").asInt()).isPositive();
        assertThat(report.path("versions").propertyNames())
                .contains("JDK", "Kafka", "Postgres", "commit", "working tree");
        assertThat(Files.readString(folder.resolve("to/bench.md"))).contains("## push", "## sink", "fsync = on");
    }

    @Test
    @DisplayName("020-AC5 shows the settings as they were found in the running system")
    void settings() {
        assertThat(results()).isNotEmpty();
        List<String> shown = report.path("settings")
                .valueStream()
                .map(one -> one.path("name").asString("") + " = "
                        + one.path("value").asString(""))
                .toList();
        assertThat(shown)
                .contains(
                        "acks = -1",
                        "enable.idempotence = true",
                        "processing.guarantee = exactly_once_v2",
                        "transactions on the broker = true",
                        "fsync = on",
                        "synchronous_commit = on",
                        "full_page_writes = on");
    }

    @Test
    @DisplayName("020-AC9 keeps a flame graph and the hottest methods of each")
    void profiles() throws IOException {
        for (JsonNode result : results()) {
            String name = result.path("name").asString("");
            if (WITHOUT_PROFILE.contains(name)) {
                continue;
            }
            assertThat(result.path("hottest").size()).as(name).isPositive();
            assertThat(Files.size(folder.resolve("to/" + name + "-flame.html"))).isPositive();
        }
    }

    @Test
    @DisplayName("020-AC10 keeps a trace of the browser in which sets are logged")
    void traced() throws IOException {
        assertThat(results()).isNotEmpty();
        JsonNode trace = JsonMapper.shared().readTree(Files.readString(folder.resolve("to/paint-trace.json")));
        assertThat(trace.path("traceEvents")
                        .valueStream()
                        .filter(event -> event.path("name").asString("").equals("EventTiming"))
                        .count())
                .isPositive();
    }

    @Test
    @DisplayName("020-AC8 leaves no process and no data behind")
    void nothingLeft() throws IOException {
        assertThat(results()).isNotEmpty();
        try (Stream<Path> left = Files.list(folder.resolve("in"))) {
            assertThat(left).isEmpty();
        }
        String own = folder.resolve("in").toString();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                        .filter(line -> read(line).contains(own)))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the process has ended meanwhile
        }
    }
}
