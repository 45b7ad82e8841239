package dev.trainer2.local.command;

import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Imports a training log by way of the public API, as the athlete. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a training log of another app: all or nothing, repeatable without duplicates.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The export, a CSV file.")
    private @Nullable Path file;

    @Mixin
    private Login login = new Login();

    @Option(
            names = "--format",
            defaultValue = "auto",
            description = "strong, hevy, fitnotes, fitbod, liftosaur, stronglifts, lyfta, alpha_progression, liftlog,"
                    + " reserve (sixteen columns with RIR) or ${DEFAULT-VALUE}.")
    private String format = "auto";

    @Option(names = "--unit", description = "kg or lb, where the file does not say.")
    private @Nullable String unit;

    @Option(names = "--zone", description = "Zone of the file's times, such as Europe/Zurich.")
    private @Nullable String zone;

    @Option(names = "--dry-run", description = "Only report what would be imported.")
    private boolean dryRun;

    @Option(names = "--undo", paramLabel = "ID", description = "Take the import with this id back as one.")
    private @Nullable String undo;

    @Option(
            names = "--remove-missing",
            description = "Remove sets that an earlier import of this app brought and that are gone from the file.")
    private boolean removeMissing;

    @Option(
            names = "--allow-same-start",
            description = "Take workouts of another app, or logged here, that start in the same minute for the same.")
    private boolean allowSameStart;

    @Override
    public Integer call() throws IOException {
        if (undo != null) {
            return takeBack(undo);
        }
        Path log = file;
        if (log == null || !Files.isReadable(log) || Files.isDirectory(log)) {
            throw new StackException(
                    log == null ? "Name the file to import." : "There is no file " + log + " that can be read.");
        }
        try (GatewayClient gateway = login.at(running.url())) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("format", format);
            fields.put("dryRun", Boolean.toString(dryRun));
            fields.put("removeMissing", Boolean.toString(removeMissing));
            fields.put("allowSameStart", Boolean.toString(allowSameStart));
            if (unit != null) {
                fields.put("unit", unit);
            }
            if (zone != null) {
                fields.put("zone", zone);
            }
            JsonNode result = follow(gateway, gateway.startImport(log, fields));
            gateway.signOut();
            return result.path("status").asString("").equals("FAILED")
                    ? printRefusal(result.path("error"))
                    : ImportReport.print(result.path("importId").asString(""), result.path("report"), dryRun);
        }
    }

    private int takeBack(String importId) throws IOException {
        try (GatewayClient gateway = login.at(running.url())) {
            gateway.post("/imports/" + importId + "/undo");
            JsonNode job = follow(gateway, importId);
            gateway.signOut();
            boolean undone = job.path("status").asString("").equals("UNDONE");
            System.out.println(
                    undone
                            ? "taken back: what the import brought is gone; importing the file again brings it back"
                            : "The import could not be taken back; the gateway's log says why.");
            return undone ? 0 : 1;
        }
    }

    private static JsonNode follow(GatewayClient gateway, String importId) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("importing")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build()) {
            while (true) {
                JsonNode job = gateway.get("/imports/" + importId);
                bar.maxHint(job.path("progress").path("total").asLong(0));
                bar.stepTo(job.path("progress").path("done").asLong(0));
                if (!List.of("RUNNING", "UNDOING").contains(job.path("status").asString(""))) {
                    return job;
                }
                LockSupport.parkNanos(100_000_000L);
            }
        }
    }

    private static int printRefusal(JsonNode error) {
        System.err.println(
                error.path("code").asString("") + ": " + error.path("message").asString(""));
        error.path("errors")
                .forEach(one -> System.err.println("  " + one.path("path").asString("") + ": "
                        + one.path("message").asString("")));
        return 1;
    }
}
