package dev.trainer2.local.observability;

import dev.trainer2.local.stack.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Prometheus, promtool and Alertmanager: those the environment names, else Debian's, unpacked into a cache. */
final class PrometheusTools {
    private PrometheusTools() {}

    /** What a program said, and how it ended. */
    record Ran(int code, String output) {}

    /** The first program of these names that is there. */
    static Path program(String... names) {
        Path folder = folder();
        for (String name : names) {
            if (Files.isExecutable(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new AssertionError(folder + " has no " + String.join(" or ", names));
    }

    private static Path folder() {
        String given = System.getenv("TRAINER2_PROMETHEUS");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Ran installed = run(List.of(
                "sh",
                Layout.find().root().resolve("infra/observability/install.sh").toString()));
        if (installed.code() != 0) {
            throw new AssertionError(installed.output());
        }
        return Path.of(installed.output().strip());
    }

    static Ran promtool(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program("promtool").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static Ran run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end: " + output);
            }
            return new Ran(process.exitValue(), output);
        } catch (IOException e) {
            throw new AssertionError(command.getFirst() + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
