package dev.trainer2.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configuration and rules of Prometheus, by its own tools. */
@DisplayName("Prometheus")
class AlertRulesTest {
    private static final Path PROMETHEUS = Configured.FOLDER.resolve("prometheus");
    private static final String TESTS = PROMETHEUS.resolve("tests/alerts.yml").toString();

    private static void succeeds(String... arguments) {
        PrometheusTools.Ran ran = PrometheusTools.promtool(arguments);
        assertThat(ran.code()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("SUCCESS");
    }

    @Test
    @DisplayName("004-AC15 accepts the configuration and the rules")
    void accepts() {
        succeeds("check", "config", PROMETHEUS.resolve("prometheus.yml").toString());
        succeeds("check", "rules", PROMETHEUS.resolve("rules/recording.yml").toString());
        succeeds("check", "rules", PROMETHEUS.resolve("rules/alerts.yml").toString());
    }

    @Test
    @DisplayName("004-AC15 fires each alert when it should, and not before")
    void fires() {
        succeeds("test", "rules", TESTS);
    }

    @Test
    @DisplayName("004-AC15 would fail the tests of the rules if an alert fired too late")
    void canFail(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("tests/alerts.yml"), Configured.text(Path.of(TESTS)));
        for (String rules : List.of("recording.yml", "alerts.yml")) {
            String text = Configured.text(PROMETHEUS.resolve("rules").resolve(rules));
            Files.writeString(folder.resolve("rules").resolve(rules), text.replace("for: 2m", "for: 50m"));
        }
        PrometheusTools.Ran ran = PrometheusTools.promtool(
                "test", "rules", folder.resolve("tests/alerts.yml").toString());
        assertThat(ran.code()).isNotZero();
        assertThat(ran.output()).contains("ConsumerLagHigh");
    }

    @Test
    @DisplayName("004-AC15 has a test and a runbook for every alert, and none for an alert that is gone")
    void everyAlertHasATestAndARunbook() throws IOException {
        TreeSet<String> alerts = new TreeSet<>();
        for (Map<String, Object> rule : Configured.alerts()) {
            String name = String.valueOf(rule.get("alert"));
            alerts.add(name);
            Map<String, Object> annotations = Configured.object(rule, "annotations");
            assertThat(annotations.get("runbook_url")).isEqualTo("spec/runbooks/" + name + ".md");
            assertThat(String.valueOf(annotations.get("summary"))).endsWith(".");
            assertThat(Configured.object(rule, "labels").get("severity")).isIn("critical", "warning");
            assertThat(Configured.text(Configured.ROOT.resolve("spec/runbooks/" + name + ".md")))
                    .startsWith("# " + name)
                    .contains("## What it means", "## What to look at", "## What to do");
        }
        assertThat(alerts).hasSizeGreaterThan(10);
        assertThat(runbooks()).isEqualTo(alerts);
        assertThat(tested()).isEqualTo(alerts);
    }

    private static TreeSet<String> runbooks() throws IOException {
        try (Stream<Path> files = Files.list(Configured.ROOT.resolve("spec/runbooks"))) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString().replace(".md", "")));
            return names;
        }
    }

    /** Alerts that a test expects to fire. */
    private static TreeSet<String> tested() {
        TreeSet<String> names = new TreeSet<>();
        for (Map<String, Object> test : Configured.list(Configured.yaml("prometheus/tests/alerts.yml"), "tests")) {
            Configured.list(test, "alert_rule_test").stream()
                    .filter(one -> !Configured.list(one, "exp_alerts").isEmpty())
                    .forEach(one -> names.add(String.valueOf(one.get("alertname"))));
        }
        return names;
    }
}
