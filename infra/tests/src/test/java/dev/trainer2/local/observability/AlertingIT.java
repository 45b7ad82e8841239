package dev.trainer2.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.TestStack;
import dev.trainer2.local.command.ScrapeTargets;
import dev.trainer2.local.stack.ChildProcess;
import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.Ports;
import dev.trainer2.local.stack.Service;
import dev.trainer2.sink.SinkApp;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus and a real Alertmanager on the configuration of the repository, with its waits cut short. */
@DisplayName("Prometheus and Alertmanager")
class AlertingIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int EVENTS = 200;

    private final int prometheus = Ports.free();
    private final int alertmanager = Ports.free();
    private final Path home = TestStack.newFolder("prometheus");

    @Test
    @DisplayName("004-AC16 scrape the running system, fire when a consumer is stopped, and end when it is back")
    void firesWhenTheSinkIsStopped() throws Exception {
        EmbeddedStack stack = TestStack.shared().stack();
        configure(stack);
        try (ChildProcess alerting = startAlertmanager();
                ChildProcess scraping = startPrometheus()) {
            await(() -> assertThat(query("count(up{job=\"trainer2\"} == 1)")).isEqualTo(4));
            assertThat(scraping.isAlive() && alerting.isAlive()).isTrue();
            await(() -> assertThat(query("count(trainer:consumer_lag:max)")).isGreaterThanOrEqualTo(3));
            assertThat(firing())
                    .noneMatch(alert ->
                            alert.path("labels").path("service").asString("").equals("state-sink"));
            Signed athlete = Athletes.register("Europe/Zurich");
            stack.stop(Service.SINK);
            try {
                append(athlete);
                await(() -> assertThat(firing())
                        .anySatisfy(alert -> assertAlert(alert, "ServiceDown", "service", "state-sink"))
                        .anySatisfy(alert -> assertAlert(alert, "ConsumerLagHigh", "app", "state-sink")));
            } finally {
                SpringApplication sink = SinkApp.application();
                sink.setRegisterShutdownHook(false);
                stack.replace(Service.SINK, sink, TestStack.shared().options());
            }
            await(() -> assertThat(firing())
                    .noneMatch(alert -> List.of("ServiceDown", "ConsumerLagHigh")
                            .contains(alert.path("labels").path("alertname").asString(""))));
        }
    }

    private static void append(Signed athlete) {
        athlete.client()
                .post(
                        "/events",
                        Map.of(
                                "events",
                                IntStream.range(0, EVENTS)
                                        .mapToObj(n -> Athletes.event(
                                                "BodyweightLogged",
                                                Map.of("load", Map.of("value", 80 + n % 10, "unit", "kg"))))
                                        .toList()));
    }

    private static void assertAlert(JsonNode alert, String name, String label, String value) {
        assertThat(alert.path("labels").path("alertname").asString("")).isEqualTo(name);
        assertThat(alert.path("labels").path(label).asString("")).isEqualTo(value);
        assertThat(alert.path("annotations").path("runbook_url").asString(""))
                .isEqualTo("spec/runbooks/" + name + ".md");
    }

    private static void await(org.awaitility.core.ThrowingRunnable check) {
        Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(500)).untilAsserted(check);
    }

    /** The files of the repository; only addresses and the lengths of waits are others. */
    private void configure(EmbeddedStack stack) throws IOException {
        Path given = Configured.FOLDER.resolve("prometheus");
        Files.createDirectories(home.resolve("rules"));
        Files.createDirectories(home.resolve("targets"));
        for (String rules : List.of("recording.yml", "alerts.yml")) {
            Files.writeString(
                    home.resolve("rules").resolve(rules),
                    Configured.text(given.resolve("rules").resolve(rules)).replaceAll("for: \\d+m", "for: 2s"));
        }
        Files.writeString(home.resolve("targets/stack.json"), ScrapeTargets.of(stack));
        Files.writeString(
                home.resolve("prometheus.yml"),
                Configured.text(given.resolve("prometheus.yml"))
                        .replaceAll("(15|30)s", "1s")
                        .replace("alertmanager:9093", "127.0.0.1:" + alertmanager)
                        .replace("localhost:9090", "127.0.0.1:" + prometheus));
        Files.writeString(
                home.resolve("alertmanager.yml"),
                Configured.text(Configured.FOLDER.resolve("alertmanager/alertmanager.yml"))
                        .replace("10s", "1s")
                        .replace("group_interval: 1m", "group_interval: 1s"));
    }

    private ChildProcess startPrometheus() {
        return ChildProcess.start(
                "prometheus",
                home,
                List.of(
                        PrometheusTools.program("prometheus").toString(),
                        "--config.file=" + home.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + home.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + prometheus),
                Map.of(),
                Duration.ofSeconds(10));
    }

    private ChildProcess startAlertmanager() {
        return ChildProcess.start(
                "alertmanager",
                home,
                List.of(
                        PrometheusTools.program("alertmanager", "prometheus-alertmanager")
                                .toString(),
                        "--config.file=" + home.resolve("alertmanager.yml"),
                        "--storage.path=" + home.resolve("alerts"),
                        "--cluster.listen-address=",
                        "--web.listen-address=127.0.0.1:" + alertmanager),
                Map.of(),
                Duration.ofSeconds(10));
    }

    /** The one value of a query; -1 without any. */
    private double query(String expression) {
        JsonNode result = json("http://127.0.0.1:" + prometheus + "/api/v1/query?query="
                        + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .path("data")
                .path("result");
        return result.isEmpty()
                ? -1
                : Double.parseDouble(result.get(0).path("value").get(1).asString("-1"));
    }

    private List<JsonNode> firing() {
        return json("http://127.0.0.1:" + alertmanager + "/api/v2/alerts?active=true")
                .valueStream()
                .toList();
    }

    /** What it answers; nothing while it is starting, when it says so in words. */
    private static JsonNode json(String url) {
        String text = Scrape.text(url);
        boolean isJson = text.startsWith("{") || text.startsWith("[");
        return isJson ? JsonMapper.shared().readTree(text) : JsonMapper.shared().createArrayNode();
    }
}
