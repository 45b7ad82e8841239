package dev.trainer2.local;

import dev.trainer2.local.Athletes.Signed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an athlete took along. */
public record Exported(Path zip) {
    /** Downloads it. */
    static Exported of(Signed athlete) {
        Path zip = TestStack.newFolder("export").resolve("export.zip");
        athlete.client().download("/export", zip);
        return new Exported(zip);
    }

    /** A file of it as text. */
    public String text(String name) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(
                    file.getInputStream(Objects.requireNonNull(file.getEntry(name), name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one JSON value. */
    JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    /** A file of JSON lines. */
    List<JsonNode> lines(String name) {
        return text(name)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
