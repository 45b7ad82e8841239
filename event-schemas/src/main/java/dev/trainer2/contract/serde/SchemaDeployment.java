package dev.trainer2.contract.serde;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Registers the released schemas under their compatibility rules; run at deployment, never by a producer. */
public final class SchemaDeployment {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String groups;

    /** @param registryUrl base address of the registry, without a path */
    public SchemaDeployment(String registryUrl) {
        this.groups = registryUrl + "/apis/registry/v3/groups/" + Topics.group();
    }

    /**
     * Registers what the registry lacks.
     *
     * @return number of schema versions the registry now holds for the catalogue
     * @throws IllegalStateException when the registry refuses a schema or does not answer
     */
    public int deploy() {
        int count = 0;
        for (Topic topic : Topics.withSchema()) {
            List<String> versions = SchemaHistory.versions(topic);
            for (int i = 0; i < versions.size(); i++) {
                register(topic, i + 1, versions.get(i));
                if (i == 0) {
                    rule(topic);
                }
                count++;
            }
        }
        return count;
    }

    private void register(Topic topic, int version, String schema) {
        Map<String, Object> body = Map.of(
                "artifactId", topic.artifactId(),
                "artifactType", "AVRO",
                "firstVersion",
                        Map.of(
                                "version",
                                Integer.toString(version),
                                "content",
                                Map.of("content", schema, "contentType", "application/json")));
        post(groups + "/artifacts?ifExists=FIND_OR_CREATE_VERSION", body, List.of(200));
    }

    private void rule(Topic topic) {
        Map<String, Object> body = Map.of("ruleType", "COMPATIBILITY", "config", topic.compatibility() + "");
        // 409: the rule is there since the first deployment
        post(groups + "/artifacts/" + topic.artifactId() + "/rules", body, List.of(200, 204, 409));
    }

    private void post(String url, Map<String, Object> body, List<Integer> accepted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (!accepted.contains(response.statusCode())) {
                throw new IllegalStateException(
                        "the registry refused " + url + ": " + response.statusCode() + " " + response.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the registry does not answer at " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while registering schemas", e);
        }
    }
}
