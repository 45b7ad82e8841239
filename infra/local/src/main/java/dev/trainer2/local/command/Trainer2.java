package dev.trainer2.local.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.trainer2.cluster.ClusterCommand;
import dev.trainer2.local.stack.StackException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command of the product. */
@Command(
        name = "trainer2",
        mixinStandardHelpOptions = true,
        version = "trainer2 0.1.0",
        description = "An agentic AI personal trainer whose every fact is an event.",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            TopicsCommand.class,
            TailCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            ArchiveCommand.class,
            ChaosCommand.class,
            FillCommand.class,
            ClusterCommand.class,
            SmokeCommand.class,
            CoachEvalCommand.class
        })
public final class Trainer2 {
    private Trainer2() {}

    public static void main(String[] args) {
        // until the services set their own logging up, the terminal shows our words alone
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(commandLine().execute(args));
    }

    /** The command line; what goes wrong is said in a sentence, not in a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Trainer2())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(line.getColorScheme().errorText(message(failure)));
                    return failure instanceof StackException ? 1 : 2;
                });
    }

    private static String message(Exception failure) {
        return failure instanceof StackException
                ? String.valueOf(failure.getMessage())
                : "Something went wrong that we did not foresee: " + failure
                        + "\nThe logs are in the data folder under logs/.";
    }
}
