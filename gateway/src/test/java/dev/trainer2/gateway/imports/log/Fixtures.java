package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small made-up logs, the real ones where they are at hand, and short ways to read them. */
final class Fixtures {
    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    static final ZoneId UTC = ZoneId.of("UTC");
    /** When the tests import: after every date of the fixtures that is meant to be past. */
    static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/imports/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real log from the folder named by TRAINER2_REAL_LOGS; without one the test is skipped. */
    static byte[] real(String name) {
        String folder = System.getenv("TRAINER2_REAL_LOGS");
        Assumptions.assumeTrue(
                folder != null, "set TRAINER2_REAL_LOGS to the folder of real logs to check " + name + " too");
        try {
            return Files.readAllBytes(Path.of(String.valueOf(folder), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped catalogue. */
    static List<CatalogExercise> catalogue() {
        try (InputStream in = CatalogExercise.class.getResourceAsStream("/catalog/exercises.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .valueStream()
                    .map(Fixtures::exercise)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogExercise exercise(JsonNode node) {
        return new CatalogExercise(
                node.path("id").asString(),
                node.path("name").asString(),
                word(node, "force"),
                word(node, "level"),
                word(node, "mechanic"),
                word(node, "equipment"),
                words(node.path("primaryMuscles")),
                words(node.path("secondaryMuscles")),
                node.path("category").asString());
    }

    private static @Nullable String word(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    static ImportRequest request(byte[] content) {
        return new ImportRequest(LogFile.of(content), null, null, null, ZURICH, Unit.KG);
    }

    static ImportedLog read(byte[] content) {
        return LogImporter.read(request(content), NOW);
    }

    static ImportedLog readText(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedLog readFixture(String name) {
        return read(bytes(name));
    }

    static List<ImportedEvent> ofType(ImportedLog log, String type) {
        return log.events().stream().filter(event -> event.type().equals(type)).toList();
    }

    static List<Map<String, Object>> sets(ImportedLog log) {
        return ofType(log, "SetLogged").stream().map(ImportedEvent::payload).toList();
    }

    static List<String> ids(ImportedLog log) {
        return log.events().stream().map(ImportedEvent::eventId).toList();
    }
}
