package dev.trainer2.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings that Kafka's clients logged when the running services made them: what is really configured, whoever
 * configured it.
 */
final class LoggedConfigs {
    private LoggedConfigs() {}

    /**
     * Settings of each client of a kind.
     *
     * @param logs folder with logs of JSON lines
     * @param kind such as {@code ProducerConfig}
     */
    static List<Map<String, String>> read(Path logs, String kind) {
        try (Stream<Path> files = Files.list(logs)) {
            List<Map<String, String>> found = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.filter(line -> line.contains(kind + " values"))
                            .forEach(line -> parse(line, kind).ifPresent(found::add));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings within a line; empty when it is none of them. */
    static Optional<Map<String, String>> parse(String line, String kind) {
        String message;
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            message = json.path("message").asString("");
        } catch (JacksonException e) {
            return Optional.empty(); // a line cut short while it is being written
        }
        if (!message.startsWith(kind + " values:")) {
            return Optional.empty();
        }
        Map<String, String> settings = new LinkedHashMap<>();
        message.lines().skip(1).forEach(setting -> {
            int equals = setting.indexOf(" = ");
            if (equals > 0) {
                settings.put(
                        setting.substring(0, equals).strip(),
                        setting.substring(equals + 3).strip());
            }
        });
        return Optional.of(settings);
    }
}
