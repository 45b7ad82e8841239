package dev.trainer2.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("compose.yaml")
class ComposeTest {
    private static final Compose COMPOSE = Compose.load();
    private static final Set<String> OBSERVABILITY =
            Set.of("collector", "prometheus", "alertmanager", "loki", "tempo", "grafana");

    private static Map<?, ?> service(String name) {
        return Objects.requireNonNull(COMPOSE.services().get(name), name);
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    @Test
    @DisplayName("018-AC5 three brokers, two of each service that may be two, one sink, one proxy, one job")
    void parts() {
        assertThat(COMPOSE.ours().keySet())
                .containsExactlyInAnyOrder(
                        "broker-1",
                        "broker-2",
                        "broker-3",
                        "postgres",
                        "registry",
                        "cluster",
                        "sink",
                        "streams-1",
                        "streams-2",
                        "worker-1",
                        "worker-2",
                        "gateway-1",
                        "gateway-2",
                        "proxy");
        assertThat(map(service("streams-1"), "environment").get("TRAINER2_STANDBYS"))
                .isEqualTo("1");
        assertThat(map(service("streams-1"), "environment").get("TRAINER2_REPLICATION"))
                .isEqualTo("3");
    }

    @Test
    @DisplayName("018-AC5 reads as Compose 1.29 and 2 do: no version, no top-level name, no key that only one knows")
    void versions() {
        assertThat(COMPOSE.top()).containsExactlyInAnyOrder("services", "networks", "volumes", "secrets");
        // `deploy` is passed over by 1.29 outside a swarm, so limits stand where both read them
        COMPOSE.services()
                .forEach((name, service) -> assertThat(
                                service.keySet().stream().map(String::valueOf).collect(Collectors.toSet()))
                        .as(name)
                        .doesNotContain("deploy", "develop", "configs"));
    }

    @Test
    @DisplayName("018-AC5 every container has limits, a read-only root, no capabilities and no way to gain any")
    void rules() {
        COMPOSE.services().forEach((name, service) -> {
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(Compose.list(service, "cap_drop")).as(name).containsExactly("ALL");
            assertThat(Compose.list(service, "security_opt")).as(name).containsExactly("no-new-privileges:true");
            assertThat(String.valueOf(service.get("mem_limit"))).as(name).matches("\\d+m");
            assertThat(service.containsKey("cpus")).as(name).isTrue();
            assertThat(service.containsKey("pids_limit")).as(name).isTrue();
            assertThat(service.containsKey("privileged")).as(name).isFalse();
            assertThat(service.containsKey("user"))
                    .as(name + " has its user from its image")
                    .isFalse();
            assertThat(Compose.list(service, "tmpfs")).as(name).allMatch(mount -> mount.startsWith("/tmp:size="));
        });
    }

    @Test
    @DisplayName("018-AC5 each waits until what it needs is healthy, and the job until it is done")
    void order() {
        COMPOSE.ours().forEach((name, service) -> {
            if (!(service.get("depends_on") instanceof Map<?, ?> needed)) {
                return;
            }
            needed.forEach((other, how) -> {
                String condition = String.valueOf(((Map<?, ?>) how).get("condition"));
                assertThat(condition)
                        .as(name + " waits for " + other)
                        .isEqualTo(
                                String.valueOf(other).equals("cluster")
                                        ? "service_completed_successfully"
                                        : "service_healthy");
            });
        });
        assertThat(map(service("sink"), "depends_on").containsKey("cluster")).isTrue();
        assertThat(map(service("gateway-1"), "depends_on").containsKey("sink")).isTrue();
    }

    @Test
    @DisplayName(
            "018-AC6 only proxy and Grafana have ports outside, on an address that is this machine's alone by default")
    void ports() {
        COMPOSE.services().forEach((name, service) -> {
            List<String> ports = Compose.list(service, "ports");
            if (name.equals("proxy") || name.equals("grafana")) {
                assertThat(ports).as(name).allMatch(port -> port.startsWith("${TRAINER2_ADDRESS:-127.0.0.1}:"));
            } else {
                assertThat(ports).as(name).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("018-AC6 brokers, database and registry are on a network without a way out, where the proxy is not")
    void networks() {
        assertThat(map(COMPOSE.section("networks"), "inner").get("internal")).isEqualTo(true);
        for (String name : List.of("broker-1", "broker-2", "broker-3", "postgres", "registry", "cluster")) {
            assertThat(Compose.list(service(name), "networks")).as(name).containsExactly("inner");
        }
        assertThat(Compose.list(service("proxy"), "networks")).containsExactly("edge");
    }

    @Test
    @DisplayName("018-AC7 no secret stands in the file: each is a file, and no variable carries one")
    void secrets() {
        COMPOSE.section("secrets")
                .forEach((name, secret) -> assertThat(String.valueOf(((Map<?, ?>) secret).get("file")))
                        .isEqualTo("${TRAINER2_SECRETS:-./.secrets}/" + name));
        Pattern telling = Pattern.compile(".*(PASSWORD|SECRET|MASTER_KEY|MODEL_KEY|TOKEN)$");
        COMPOSE.services().forEach((name, service) -> {
            if (service.get("environment") instanceof Map<?, ?> environment) {
                assertThat((Collection<?>) environment.keySet())
                        .as(name)
                        .noneMatch(variable ->
                                telling.matcher(String.valueOf(variable)).matches());
            }
        });
    }

    @Test
    @DisplayName("018-AC9 Prometheus asks the services that there are")
    void scraped() {
        JsonNode targets =
                JsonMapper.shared().readTree(Compose.file("infra/observability/prometheus/targets/compose.json"));
        List<String> hosts = targets.valueStream()
                .flatMap(target -> target.path("targets").valueStream())
                .map(target -> target.asString("").replaceFirst(":.*", ""))
                .toList();
        assertThat(hosts).hasSizeGreaterThan(6);
        assertThat(COMPOSE.services().keySet()).containsAll(hosts);
    }

    @Test
    @DisplayName("018-AC9 the profile observability has its images by variables and its configuration from one folder")
    void observability() {
        assertThat(COMPOSE.services().entrySet().stream()
                        .filter(service ->
                                Compose.list(service.getValue(), "profiles").contains("observability"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(OBSERVABILITY);
        for (String name : OBSERVABILITY) {
            assertThat(String.valueOf(service(name).get("image"))).as(name).matches("\\$\\{[A-Z]+_IMAGE:-.+:.+}");
            List<String> mounts = Compose.list(service(name), "volumes").stream()
                    .filter(mount -> mount.startsWith("./"))
                    .toList();
            assertThat(mounts)
                    .as(name)
                    .isNotEmpty()
                    .allMatch(mount -> mount.startsWith("./infra/observability/") && mount.endsWith(":ro"));
            mounts.forEach(mount -> assertThat(Compose.file(mount.substring(2, mount.indexOf(':'))))
                    .exists());
        }
    }
}
