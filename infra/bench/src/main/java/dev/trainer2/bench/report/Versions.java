package dev.trainer2.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;

/** What was measured. */
public final class Versions {
    private Versions() {}

    /**
     * Versions by name, with the commit of the checkout and whether it was changed.
     *
     * @param postgres as the server says it
     * @param root of the checkout
     */
    public static Map<String, String> of(String postgres, Path root) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        versions.put("JVM options", "-Xmx512m -XX:+UseSerialGC, those of ./trainer2 up");
        versions.put("Kafka", AppInfoParser.getVersion());
        versions.put("Postgres", postgres);
        versions.put("commit", git(root, "rev-parse", "HEAD"));
        String changes = git(root, "status", "--porcelain", "--untracked-files=no");
        versions.put("working tree", changes.isEmpty() ? "as committed" : "changed");
        return versions;
    }

    private static String git(Path root, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? text : "unknown";
        } catch (IOException e) {
            return "unknown"; // a release without git
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
