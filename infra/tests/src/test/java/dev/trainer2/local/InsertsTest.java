package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A violated key writes the values of the row into the log of Postgres, so that no statement may violate one. */
@DisplayName("Statements that insert")
class InsertsTest {
    @Test
    @DisplayName("016-AC15 say what happens on a conflict, each one in every service")
    void onConflict() throws IOException {
        List<String> inserts = new ArrayList<>();
        for (Path file : sources()) {
            String code = Files.readString(file);
            for (int at = code.indexOf("insert into "); at >= 0; at = code.indexOf("insert into ", at + 1)) {
                inserts.add(file.getFileName() + ": " + code.substring(at, code.indexOf(';', at)));
            }
        }
        assertThat(inserts)
                .hasSizeGreaterThan(8)
                .allSatisfy(insert -> assertThat(insert).containsIgnoringCase("on conflict"));
    }

    private static List<Path> sources() throws IOException {
        Path root = Layout.find().root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .filter(file -> !file.toString().contains("/bench/"))
                    .toList();
        }
    }
}
