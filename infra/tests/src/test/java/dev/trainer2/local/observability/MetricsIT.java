package dev.trainer2.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.WorkerApp;
import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Socket;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.status.Exposition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the running system shows, after athletes were active. */
@DisplayName("The system shows")
class MetricsIT {
    /** Most series of one service; its histograms have a bucket for each limit and its calls a series for each route. */
    private static final int MOST_SERIES = 1500;

    @BeforeAll
    static void trains() {
        beActive(Athletes.register("Europe/Zurich"));
        Awaitility.await()
                .until(() -> !Scrape.of(Service.GATEWAY)
                        .of("trainer_consumer_lag_records")
                        .toList()
                        .isEmpty());
    }

    /** Everything that makes series: a set on the socket, a refusal, a chat, pages. */
    private static void beActive(Signed athlete) {
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String set = socket.send("event.append", Map.of("events", List.of(set())));
            socket.answerTo(set);
            socket.await(frame -> socket.type(frame).equals("state.updated"));
            socket.answerTo(socket.send("event.append", Map.of("events", List.of(Map.of("type", "Nonsense")))));
            String chat = socket.send("chat.send", Map.of("text", "How was my week?"));
            socket.coachAnswer(athlete.userId(), chat);
        }
        for (String page : List.of("/state", "/events", "/fatigue", "/exercises?query=" + athlete.userId())) {
            athlete.client().get(page);
        }
    }

    private static Map<String, Object> set() {
        return Athletes.event(
                "SetLogged", Athletes.set(java.util.UUID.randomUUID().toString(), "Squat", 100, 5));
    }

    @ParameterizedTest(name = "004-AC6 {1} of {0}")
    @CsvSource({
        "GATEWAY, http_server_requests_seconds_bucket",
        "GATEWAY, trainer_events_accepted_total",
        "GATEWAY, trainer_sockets_open",
        "STREAMS, trainer_topology_age_seconds_bucket",
        "STREAMS, trainer_topology_running",
        "STREAMS, trainer_store_size_bytes",
        "STREAMS, trainer_store_rows",
        "STREAMS, trainer_coach_requests_open",
        "STREAMS, trainer_coach_requests_oldest_seconds",
        "WORKER, trainer_coach_request_seconds_bucket",
        "WORKER, trainer_coach_replies_total",
        "WORKER, trainer_coach_requests_in_flight",
        "SINK, trainer_sink_batch_records_bucket",
        "SINK, trainer_sink_batch_duration_seconds_bucket",
        "SINK, trainer_sink_batch_failures_total",
        "SINK, trainer_capture_slot_lag_bytes",
        "SINK, trainer_capture_running",
        "SINK, trainer_database_size_bytes"
    })
    void signals(Service service, String metric) {
        Exposition shown = Scrape.of(service);
        assertThat(shown.of(metric))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.value()).isNotNaN());
        assertThat(shown.of("process_cpu_usage")).isNotEmpty();
        assertThat(shown.of("jvm_memory_used_bytes")).isNotEmpty();
    }

    @Test
    @DisplayName("004-AC6 sizes of stores that hold something")
    void storesHoldSomething() {
        Exposition shown = Scrape.of(Service.STREAMS);
        for (String store : List.of("training-days", "athletes", "rows")) {
            assertThat(shown.sum(
                            "trainer_store_rows",
                            sample -> sample.label("store").equals(store)))
                    .as(store)
                    .isPositive();
            assertThat(shown.sum(
                            "trainer_store_size_bytes",
                            sample -> sample.label("store").equals(store)))
                    .as(store)
                    .isPositive();
        }
        assertThat(Scrape.of(Service.SINK).sum("trainer_database_size_bytes")).isGreaterThan(1 << 20);
    }

    @Test
    @DisplayName("004-AC8 lag and age of the topology")
    void topology() {
        String name = "athlete";
        assertThat(Scrape.of(Service.STREAMS)
                        .sum(
                                "trainer_topology_age_seconds_count",
                                sample -> sample.label("topology").equals(name)
                                        && sample.label("version").equals("v1")))
                .isPositive();
        Awaitility.await()
                .untilAsserted(() -> assertThat(Scrape.of(Service.GATEWAY)
                                .of("trainer_consumer_lag_records")
                                .filter(sample -> sample.label("app").equals(name)))
                        .singleElement()
                        .satisfies(sample -> assertThat(sample.value()).isBetween(0.0, 50.0)));
    }

    @Test
    @DisplayName("004-AC8 lag of the worker and of the sink")
    void otherReaders() {
        assertThat(Scrape.of(Service.GATEWAY).of("trainer_consumer_lag_records").map(sample -> sample.label("app")))
                .contains("agent-worker", "state-sink");
    }

    @Test
    @DisplayName("004-AC9 a histogram of the time from a command on the socket to the push of its view")
    void pushLatency() {
        double before = Scrape.of(Service.GATEWAY).sum("trainer_push_latency_seconds_count");
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            for (int i = 0; i < 5; i++) {
                int pushed = pushes(socket);
                socket.answerTo(socket.send("event.append", Map.of("events", List.of(set()))));
                Awaitility.await().until(() -> pushes(socket) > pushed);
            }
        }
        Exposition shown = Scrape.of(Service.GATEWAY);
        assertThat(shown.sum("trainer_push_latency_seconds_count") - before).isGreaterThanOrEqualTo(5);
        assertThat(shown.sum("trainer_push_latency_seconds_sum")).isPositive();
        assertThat(shown.of("trainer_push_latency_seconds_bucket").map(sample -> sample.label("le")))
                .contains("0.05", "1.0", "+Inf");
    }

    private static int pushes(Socket socket) {
        return (int) socket.frames().stream()
                .filter(frame -> socket.type(frame).equals("state.updated"))
                .filter(frame -> frame.path("payload").path("views").toString().contains("state"))
                .count();
    }

    @Test
    @DisplayName("004-AC10 events accepted, and refusals by their code")
    void refusals() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> event = set();
        double accepted = Scrape.of(Service.GATEWAY).sum("trainer_events_accepted_total");
        double reused = refused("EVENT_ID_REUSED");
        double unknown = refused("UNKNOWN_TYPE");
        athlete.appendAndState(List.of(event));
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            Map<String, Object> other = new HashMap<>(set());
            other.put("eventId", event.get("eventId"));
            socket.answerTo(socket.send("event.append", Map.of("events", List.of(other))));
            Map<String, Object> nonsense = new HashMap<>(set());
            nonsense.put("type", "Nonsense");
            socket.answerTo(socket.send("event.append", Map.of("events", List.of(nonsense))));
        }
        assertThat(Scrape.of(Service.GATEWAY).sum("trainer_events_accepted_total") - accepted)
                .isEqualTo(1);
        assertThat(refused("EVENT_ID_REUSED") - reused).isEqualTo(1);
        assertThat(refused("UNKNOWN_TYPE") - unknown).isEqualTo(1);
    }

    private static double refused(String code) {
        return Scrape.of(Service.GATEWAY)
                .sum(
                        "trainer_events_refused_total",
                        sample -> sample.label("code").equals(code));
    }

    @Test
    @DisplayName("004-AC7 series whose number is bounded and does not grow with the athletes")
    void boundedSeries() {
        beActive(Athletes.register("Europe/Zurich"));
        series(); // the first look makes series of its own
        Map<Service, Set<String>> before = series();
        for (int i = 0; i < 8; i++) {
            beActive(Athletes.register(i % 2 == 0 ? "Europe/Zurich" : "America/New_York"));
        }
        Map<Service, Set<String>> after = series();
        for (Service service : Service.values()) {
            assertThat(after.get(service)).as(service.module()).hasSizeLessThan(MOST_SERIES);
            Set<String> more = new TreeSet<>(after.get(service));
            more.removeAll(before.get(service));
            // a collection of garbage or a kind of question that the clock asks may be the first; nothing of an athlete
            // may
            assertThat(more)
                    .as("new series of " + service.module())
                    .allMatch(
                            line -> line.matches(
                                    "(jvm|logback|process|system|tomcat|hikaricp|disk|executor|application|jdbc|trainer_coach_request_seconds).*"));
        }
    }

    private static Map<Service, Set<String>> series() {
        Map<Service, Set<String>> series = new HashMap<>();
        for (Service service : Service.values()) {
            Set<String> names = new HashSet<>();
            Scrape.of(service).samples().forEach(sample -> names.add(sample.name() + sample.labels()));
            series.put(service, names);
        }
        return series;
    }

    @Test
    @DisplayName("004-AC17 every metric that a dashboard, a recording rule or an alert asks for")
    void dashboardsNameWhatThereIs() {
        Set<String> shown = new TreeSet<>(withModel().names());
        shown.add("up"); // of Prometheus itself
        Set<String> recorded = new TreeSet<>();
        Configured.rules("recording.yml").forEach(rule -> recorded.add(String.valueOf(rule.get("record"))));
        Stream<String> rules = Stream.of("recording.yml", "alerts.yml")
                .flatMap(file -> Configured.rules(file).stream())
                .map(rule -> String.valueOf(rule.get("expr")));
        Stream<String> panels = Configured.dashboards().stream()
                .flatMap(board -> board.path("panels").valueStream())
                .flatMap(panel -> panel.path("targets").valueStream())
                .filter(target ->
                        target.path("datasource").path("uid").asString("").equals("prometheus"))
                .map(target -> target.path("expr").asString(""));
        Set<String> asked = new TreeSet<>();
        Stream.concat(rules, panels).forEach(expression -> asked.addAll(MetricNames.in(expression)));
        assertThat(asked).hasSizeGreaterThan(30);
        asked.removeAll(recorded);
        asked.removeAll(shown);
        assertThat(asked).as("asked for, and shown by nobody").isEmpty();
    }

    /** All services, and a worker that has a model beside its rules. */
    private static Exposition withModel() {
        EmbeddedStack.Options given = TestStack.shared().options();
        Map<String, String> settings = new HashMap<>(given.settings());
        settings.putAll(Map.of(
                "trainer2.model.provider", "openai",
                "trainer2.model.url", "http://127.0.0.1:1/v1",
                "trainer2.model.name", "no-model"));
        EmbeddedStack.Options options = new EmbeddedStack.Options(
                given.data(), given.masterKey(), given.port(), given.partitions(), given.processes(), settings);
        Exposition all = Scrape.ofAll();
        try (RunningService worker =
                TestStack.shared().stack().beside(Service.WORKER, WorkerApp.application(), options)) {
            Exposition model = Scrape.of(worker);
            assertThat(model.of("gen_ai_client_operation_duration_seconds_count"))
                    .extracting(sample -> sample.label("gen_ai_provider_name"))
                    .containsOnly("openai");
            return new Exposition(Stream.concat(all.samples().stream(), model.samples().stream())
                    .toList());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("004-AC17 names are found in an expression, and labels and functions are not taken for names")
    void namesInExpressions() {
        assertThat(
                        MetricNames.in(
                                "histogram_quantile(0.99, sum by (le, app) (rate(a_bucket{x=\"y_z\"}[5m]))) / (max(b:c) > 3e8)"))
                .containsExactly("a_bucket", "b:c");
        assertThat(MetricNames.in("absent(up{job=\"j\"}) unless on (service) d_total offset 5m"))
                .contains("up", "d_total");
    }
}
