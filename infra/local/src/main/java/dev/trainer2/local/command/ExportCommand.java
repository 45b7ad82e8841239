package dev.trainer2.local.command;

import dev.trainer2.local.stack.StackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes along everything about an athlete, as the athlete. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Everything about an athlete as a ZIP of JSON lines and CSV; its README.md says what is where.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Mixin
    private Login login = new Login();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The ZIP to write; one that is there is replaced once the new one is whole.")
    private Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path file = to.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(file.getParent(), file);
        if (!Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new StackException(file + " is no place for a file: its folder must be there.");
        }
        Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        try {
            try (GatewayClient gateway = login.at(running.url())) {
                gateway.download("/export", part);
                gateway.signOut();
            }
            long events = lines(part, "events.jsonl");
            long sets = Math.max(0, lines(part, "sets.csv") - 1);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            System.out.printf(
                    "exported %d events to %s (%d bytes); sets.csv has %d lines of sets%n",
                    events, file, Files.size(file), sets);
            return 0;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Reads the whole entry, so that a ZIP that was cut short is noticed before it replaces anything. */
    private static long lines(Path zip, String name) {
        try (ZipFile file = new ZipFile(zip.toFile());
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.getInputStream(Objects.requireNonNull(file.getEntry(name), name)),
                        StandardCharsets.UTF_8))) {
            return reader.lines().count();
        } catch (IOException e) {
            throw new StackException("What came is no whole export (" + e.getMessage() + "); try again.", e);
        }
    }
}
