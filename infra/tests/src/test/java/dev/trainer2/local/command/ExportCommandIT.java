package dev.trainer2.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Exported;
import dev.trainer2.local.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command export")
class ExportCommandIT {
    private static int export(Signed athlete, String password, Path to) {
        return Trainer2.commandLine()
                .execute(
                        "export",
                        "--url",
                        TestStack.shared().url(),
                        "--user",
                        athlete.email(),
                        "--password",
                        password,
                        "--to",
                        to.toString());
    }

    @Test
    @DisplayName("016-AC4 writes the whole file or leaves what was there, and nothing beside it")
    void whole() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        Path folder = TestStack.newFolder("export-command");
        Path file = folder.resolve("me.zip");
        Files.writeString(file, "before");
        assertThat(export(athlete, "not the password", file)).isEqualTo(1);
        assertThat(file).hasContent("before");
        assertThat(export(athlete, Athletes.PASSWORD, file)).isZero();
        assertThat(new Exported(file).text("events.jsonl")).contains("UserRegistered");
        assertThat(export(athlete, Athletes.PASSWORD, folder.resolve("none/me.zip")))
                .isEqualTo(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
