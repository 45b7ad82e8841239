package dev.trainer2.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the built parts lie.
 *
 * @param root the checkout
 */
public record Layout(Path root) {
    /**
     * The layout of the checkout that holds the working directory.
     *
     * @throws StackException outside a checkout
     */
    public static Layout find() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            if (Files.exists(at.resolve("trainer2")) && Files.isDirectory(at.resolve("infra"))) {
                return new Layout(at);
            }
            at = at.getParent();
        }
        throw new StackException("Run this from within a checkout of Trainer2.");
    }

    public Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Path brokerClasses() {
        return built("infra/parts/target/broker");
    }

    Path registryHome() {
        return built("infra/parts/target/registry");
    }

    Path telemetryAgent() {
        return built("infra/parts/target/otel/opentelemetry-javaagent.jar");
    }

    /** The classes of this module: its jar, or the folder of its classes before it is packaged. */
    public Path ownClasses() {
        Path jar = root.resolve("infra/local/target/local-0.1.0-SNAPSHOT.jar");
        return Files.exists(jar) ? jar : built("infra/local/target/classes");
    }

    Path ownLibraries() {
        return built("infra/local/target/lib");
    }

    Path classData() {
        return root.resolve("infra/local/target/class-data");
    }

    /** The runnable jar of a service. */
    public Path jar(String module) {
        return jar(module, module);
    }

    /** The runnable jar of an artifact whose module has another folder. */
    public Path jar(String folder, String artifact) {
        return built(folder + "/target/" + artifact + "-0.1.0-SNAPSHOT-exec.jar");
    }

    private Path built(String relative) {
        Path path = root.resolve(relative);
        if (!Files.exists(path)) {
            throw new StackException(
                    path + " is missing. Build first: ./trainer2 up does, or mvn -DskipTests package.");
        }
        return path;
    }
}
