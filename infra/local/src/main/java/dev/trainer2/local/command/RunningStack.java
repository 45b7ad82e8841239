package dev.trainer2.local.command;

import dev.trainer2.local.stack.EmbeddedStack;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a running system is: said on the command line, else found in the data folder of {@code up}. */
final class RunningStack {
    @Option(
            names = "--data",
            defaultValue = ".trainer2",
            description = "Data folder of the running system (${DEFAULT-VALUE}).")
    private Path data = Path.of(".trainer2");

    @Option(names = "--url", description = "Address of the gateway.")
    private @Nullable String url;

    @Option(names = "--bootstrap", description = "Kafka brokers.")
    private @Nullable String bootstrap;

    @Option(names = "--registry", description = "Address of the schema registry.")
    private @Nullable String registry;

    @Option(names = "--jdbc", description = "JDBC address of Postgres, with user.")
    private @Nullable String jdbc;

    static String describe(EmbeddedStack stack) {
        Properties properties = new Properties();
        properties.put("url", stack.url());
        properties.put("bootstrap", stack.parts().bootstrapServers());
        properties.put("registry", stack.parts().registryUrl());
        properties.put(
                "jdbc",
                stack.parts().jdbcUrl() + (stack.parts().jdbcUrl().contains("?") ? "&" : "?") + "user="
                        + stack.parts().jdbcUser());
        for (Service service : Service.values()) {
            properties.put("service." + service.module(), stack.service(service).url());
        }
        properties.put("pid", Long.toString(ProcessHandle.current().pid()));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "a running Trainer2; removed when it stops");
        } catch (IOException e) {
            throw new StackException("cannot describe the running system", e);
        }
        return text.toString();
    }

    String url() {
        return url != null ? url : found("url", "--url");
    }

    String bootstrap() {
        return bootstrap != null ? bootstrap : found("bootstrap", "--bootstrap");
    }

    String registry() {
        return registry != null ? registry : found("registry", "--registry");
    }

    String jdbc() {
        return jdbc != null ? jdbc : found("jdbc", "--jdbc");
    }

    /** Address of a service; empty where it is not known. */
    Optional<String> service(Service service) {
        if (service == Service.GATEWAY) {
            return Optional.of(url());
        }
        return url == null
                ? Optional.of(found("service." + service.module(), "--url")).filter(at -> !at.isEmpty())
                : Optional.empty();
    }

    /** Folder of the logs; empty where the running system is another machine's. */
    Optional<Path> logs() {
        return url == null ? Optional.of(data.resolve("logs")) : Optional.empty();
    }

    /** The master key of the system, where this machine has it: from the environment, else from the data folder. */
    Optional<String> masterKey() {
        String given = System.getenv("TRAINER2_MASTER_KEY");
        if (given != null && !given.isBlank()) {
            return Optional.of(given);
        }
        Path file = data.resolve("master.key");
        // with an address given the data folder may be another system's
        if (jdbc != null || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new StackException("The key file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String found(String name, String option) {
        Path file = data.resolve("running.properties");
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new StackException(
                    "No Trainer2 runs on " + data.toAbsolutePath().normalize()
                            + ". Start one with ./trainer2 up, name its folder with --data, or give " + option + ".",
                    e);
        }
        return properties.getProperty(name, "");
    }
}
