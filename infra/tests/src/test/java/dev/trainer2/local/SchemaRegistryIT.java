package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.serde.SchemaHistory;
import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the schema registry at run time. */
@DisplayName("The registry")
class SchemaRegistryIT {
    private static String artifact(Topic topic) {
        return TestStack.shared().parts().registryUrl() + "/apis/registry/v3/groups/trainer/artifacts/"
                + topic.artifactId();
    }

    private static Rest.Answer register(Topic topic, String schema, boolean dryRun) {
        Map<String, Object> body = Map.of("content", Map.of("content", schema, "contentType", "application/json"));
        return Rest.send(Rest.at(artifact(topic) + "/versions?dryRun=" + dryRun)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private static ObjectNode latest(Topic topic) {
        return (ObjectNode)
                JsonMapper.shared().readTree(SchemaHistory.versions(topic).getLast());
    }

    private static ObjectNode field(String name, String type) {
        return JsonMapper.shared().createObjectNode().put("name", name).put("type", type);
    }

    @ParameterizedTest(name = "006-AC7 refuses a new field without a default in {0}, and would take one with")
    @ValueSource(strings = {Topics.STATE, Topics.EVENTS})
    void breakingChange(String name) {
        Topic topic = Topics.find(name).orElseThrow();
        ObjectNode breaking = latest(topic);
        ((ArrayNode) breaking.get("fields")).add(field("mandatory", "string"));
        int versions = versions(topic);
        Rest.Answer refused = register(topic, breaking.toString(), false);
        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
        assertThat(refused.body().path("name").asString("")).isEqualTo("RuleViolationException");
        assertThat(versions(topic)).isEqualTo(versions);
        ObjectNode compatible = latest(topic);
        ((ArrayNode) compatible.get("fields")).add(field("optional", "string").put("default", ""));
        Rest.Answer taken = register(topic, compatible.toString(), true);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(versions(topic)).isEqualTo(versions);
    }

    private static int versions(Topic topic) {
        return Rest.send(Rest.at(artifact(topic) + "/versions").GET())
                .body()
                .path("count")
                .asInt(-1);
    }

    @Test
    @DisplayName("006-AC7 holds every released version of every topic, and its rule")
    void released() {
        for (Topic topic : Topics.withSchema()) {
            List<String> history = SchemaHistory.versions(topic);
            assertThat(history).as(topic.name()).isNotEmpty();
            for (int i = 0; i < history.size(); i++) {
                Rest.Answer held = Rest.send(Rest.at(artifact(topic) + "/versions/" + (i + 1) + "/content")
                        .GET());
                assertThat(held.status()).as(topic.name()).isEqualTo(200);
                assertThat(held.body()).isEqualTo(JsonMapper.shared().readTree(history.get(i)));
            }
            Rest.Answer rule =
                    Rest.send(Rest.at(artifact(topic) + "/rules/COMPATIBILITY").GET());
            assertThat(rule.body().path("config").asString("")).isEqualTo(topic.compatibility());
        }
    }
}
