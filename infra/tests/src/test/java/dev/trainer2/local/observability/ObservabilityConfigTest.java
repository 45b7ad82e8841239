package dev.trainer2.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of the parts that do not run here: whether they are whole and agree with one another. */
@DisplayName("The configuration of the observability stack")
class ObservabilityConfigTest {
    private static final Set<String> DATASOURCES =
            Configured.list(Configured.yaml("grafana/provisioning/datasources/datasources.yaml"), "datasources")
                    .stream()
                    .map(source -> String.valueOf(source.get("uid")))
                    .collect(Collectors.toSet());

    @Test
    @DisplayName(
            "004-AC18 wires receivers, processors and exporters of the collector that exist, and leaves none unused")
    void collector() {
        Map<?, ?> config = Configured.yaml("otel-collector/config.yaml");
        Map<String, Object> pipelines = Configured.object(Configured.object(config, "service"), "pipelines");
        assertThat(pipelines.keySet()).containsExactlyInAnyOrder("traces", "logs");
        for (String kind : List.of("receivers", "processors", "exporters")) {
            Set<Object> used = new HashSet<>();
            pipelines
                    .keySet()
                    .forEach(name -> used.addAll(
                            (List<?>) Configured.object(pipelines, name).get(kind)));
            assertThat(used).as(kind).isEqualTo(Configured.object(config, kind).keySet());
        }
        Map<String, Object> protocols =
                Configured.object(Configured.object(Configured.object(config, "receivers"), "otlp"), "protocols");
        assertThat(Configured.object(protocols, "http").get("endpoint")).isEqualTo("0.0.0.0:4318");
    }

    @Test
    @DisplayName("004-AC18 sends spans and logs to the ports that Tempo and Loki listen at")
    void ports() {
        Map<?, ?> collector = Configured.yaml("otel-collector/config.yaml");
        Map<String, Object> exporters = Configured.object(collector, "exporters");
        Map<?, ?> tempo = Configured.yaml("tempo/tempo.yaml");
        Map<?, ?> loki = Configured.yaml("loki/loki.yaml");
        Map<String, Object> otlp = Configured.object(
                Configured.object(Configured.object(Configured.object(tempo, "distributor"), "receivers"), "otlp"),
                "protocols");
        String listens = String.valueOf(Configured.object(otlp, "grpc").get("endpoint"));
        assertThat(Configured.object(exporters, "otlp/tempo").get("endpoint"))
                .isEqualTo(listens.replace("0.0.0.0", "tempo"));
        assertThat(Configured.object(exporters, "otlphttp/loki").get("endpoint"))
                .isEqualTo("http://loki:" + Configured.object(loki, "server").get("http_listen_port") + "/otlp");
        for (Map<String, Object> source :
                Configured.list(Configured.yaml("grafana/provisioning/datasources/datasources.yaml"), "datasources")) {
            int port = URI.create(String.valueOf(source.get("url"))).getPort();
            switch (String.valueOf(source.get("uid"))) {
                case "tempo" ->
                    assertThat(port)
                            .isEqualTo(Configured.object(tempo, "server").get("http_listen_port"));
                case "loki" ->
                    assertThat(port).isEqualTo(Configured.object(loki, "server").get("http_listen_port"));
                default -> assertThat(port).isEqualTo(9090);
            }
        }
    }

    @Test
    @DisplayName("004-AC18 keeps ids of traces and events out of Loki's labels")
    void structuredMetadata() {
        Map<?, ?> loki = Configured.yaml("loki/loki.yaml");
        assertThat(Configured.object(loki, "limits_config").get("allow_structured_metadata"))
                .isEqualTo(true);
        assertThat(Configured.list(Configured.object(loki, "schema_config"), "configs"))
                .singleElement()
                .satisfies(schema -> assertThat(schema.get("schema")).isEqualTo("v13"));
    }

    @Test
    @DisplayName("004-AC18 provisions five dashboards whose panels ask data sources that are provisioned")
    void dashboards() {
        List<JsonNode> dashboards = Configured.dashboards();
        assertThat(dashboards.stream().map(board -> board.path("uid").asString("")))
                .containsExactlyInAnyOrder(
                        "trainer2-overview",
                        "trainer2-pipeline",
                        "trainer2-coach",
                        "trainer2-sink",
                        "trainer2-journey");
        for (JsonNode board : dashboards) {
            assertThat(board.path("panels")).isNotEmpty();
            Set<Integer> ids = new HashSet<>();
            for (JsonNode panel : board.path("panels")) {
                assertThat(ids.add(panel.path("id").asInt(0))).isTrue();
                assertThat(panel.path("title").asString("")).isNotBlank();
                JsonNode place = panel.path("gridPos");
                assertThat(place.path("x").asInt(99) + place.path("w").asInt(99))
                        .isBetween(1, 24);
                assertThat(panel.path("targets")).isNotEmpty();
                for (JsonNode target : panel.path("targets")) {
                    assertThat(DATASOURCES)
                            .contains(target.path("datasource").path("uid").asString(""));
                    assertThat(target.path("expr").asString(target.path("query").asString("")))
                            .isNotBlank();
                }
            }
        }
        String folder = String.valueOf(Configured.object(
                        Configured.list(Configured.yaml("grafana/provisioning/dashboards/dashboards.yaml"), "providers")
                                .getFirst(),
                        "options")
                .get("path"));
        assertThat(folder).isEqualTo("/etc/grafana/dashboards");
    }

    @Test
    @DisplayName("004-AC18 names every service with the path of its metrics")
    void targets() {
        JsonNode targets = JsonMapper.shared()
                .readTree(Configured.text(Configured.FOLDER.resolve("prometheus/targets/compose.json")));
        assertThat(targets.valueStream()
                        .map(target -> target.path("labels").path("service").asString("")))
                .containsExactlyInAnyOrder("gateway", "stream-processors", "agent-worker", "state-sink");
        Map<?, ?> alertmanager = Configured.yaml("alertmanager/alertmanager.yml");
        assertThat(Configured.list(alertmanager, "receivers").stream().map(receiver -> receiver.get("name")))
                .contains(Configured.object(alertmanager, "route").get("receiver"));
    }
}
