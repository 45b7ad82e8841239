package dev.trainer2.local.observability;

import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code infra/observability}. */
final class Configured {
    static final Path ROOT = Layout.find().root();
    static final Path FOLDER = ROOT.resolve("infra/observability");

    private Configured() {}

    static Map<?, ?> yaml(String file) {
        return new Yaml().load(text(FOLDER.resolve(file)));
    }

    /** Rules of a file; each has {@code record} or {@code alert}. */
    static List<Map<String, Object>> rules(String file) {
        return list(yaml("prometheus/rules/" + file), "groups").stream()
                .flatMap(group -> list(group, "rules").stream())
                .toList();
    }

    static List<Map<String, Object>> alerts() {
        return rules("alerts.yml");
    }

    /** A list of objects within an object. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<?, ?> object, String name) {
        Object found = object.get(name);
        return found == null ? List.of() : (List<Map<String, Object>>) found;
    }

    /** An object within an object; empty without it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<?, ?> object, String name) {
        Object found = object.get(name);
        return found == null ? Map.of() : (Map<String, Object>) found;
    }

    static List<JsonNode> dashboards() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("grafana/dashboards"))) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
