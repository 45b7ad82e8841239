package dev.trainer2.local.command;

import dev.trainer2.local.verify.Verification;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes every view from the log and compares. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Recomputes every view from the log and compares with what is served; exit 0 when equal, 3 when not.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @Option(names = "--user", paramLabel = "EMAIL", description = "Compare the views of this athlete alone.")
    private @Nullable String email;

    @Override
    public Integer call() {
        Verification verification = new Verification(running.bootstrap(), running.registry(), running.jdbc());
        Verification.Result result;
        try (Bar bar = new Bar("verifying", " records")) {
            result = email == null ? verification.run(bar) : verification.run(email, bar);
        }
        result.differences().forEach(System.out::println);
        System.out.printf(
                "%d events of %d athletes compared in log, views (%s) and Postgres: %s%n",
                result.events(),
                result.athletes(),
                result.views().entrySet().stream()
                        .map(view -> view.getKey() + " " + view.getValue())
                        .collect(Collectors.joining(", ")),
                result.equal() ? "all equal" : result.differing() + " differences");
        return result.equal() ? 0 : 3;
    }
}
