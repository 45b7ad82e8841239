package dev.trainer2.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.trainer2.bench.report.Markdown;
import dev.trainer2.bench.report.Report;
import dev.trainer2.local.stack.StackException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the product beside a baseline and a floor, on a system of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the product beside raw clients that do the same work and beside a floor, in turn and repeatedly, on a"
                    + " system of its own that is removed afterwards.",
            "Exit 0 when all was measured, also when a goal is missed, which is said; 1 when something failed."
        })
public final class Bench implements Callable<Integer> {
    static final List<String> ALL =
            List.of("push", "append", "rebuild", "paint", "set", "history", "rate", "idle", "start", "sink");

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "push, append, rebuild, paint, set, history, rate, idle, start, sink; all when none is named.")
    private List<String> names = List.of();

    @Mixin
    private BenchOptions options = new BenchOptions();

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(commandLine().execute(args));
    }

    /** The command line; what goes wrong is said in a sentence with a code, not in a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Bench()).setExecutionExceptionHandler((failure, line, parsed) -> {
            boolean known = failure instanceof BenchException || failure instanceof StackException;
            line.getErr().println(known ? failure.getMessage() : "Something went wrong that we did not foresee:");
            if (!known) {
                failure.printStackTrace(line.getErr());
            }
            return 1;
        });
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        List<String> wanted = names.isEmpty() ? ALL : names;
        wanted.stream().filter(name -> !ALL.contains(name)).findFirst().ifPresent(name -> {
            throw new BenchException("UNKNOWN_BENCHMARK", name + " is none of " + String.join(", ", ALL) + ".");
        });
        Files.createDirectories(options.to);
        Report report = new BenchRun(options, line -> System.out.println("  " + line)).run(wanted);
        String text = Markdown.of(report);
        Files.writeString(options.to.resolve("bench.md"), text);
        Files.writeString(
                options.to.resolve("bench.json"),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(report));
        System.out.println();
        System.out.print(text);
        long missed = report.results().stream()
                .flatMap(result -> result.goals().stream())
                .filter(goal -> !goal.met())
                .count();
        System.out.println("\n" + (missed == 0 ? "all goals met" : missed + " goals missed") + "; "
                + options.to.resolve("bench.json"));
        return 0;
    }
}
