package dev.trainer2.local.command;

import dev.trainer2.local.stack.StackException;
import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An athlete signing in: whoever reads or writes a log by way of the public API does it as its athlete. */
final class Login {
    @Option(names = "--user", required = true, paramLabel = "EMAIL", description = "Whose log it is.")
    private String email = "";

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "Their password; else TRAINER2_PASSWORD, else asked for.")
    private @Nullable String password;

    /** @throws StackException when the login is refused or nothing answers */
    GatewayClient at(String url) {
        return GatewayClient.login(url, email, password());
    }

    private String password() {
        String given = password != null ? password : System.getenv("TRAINER2_PASSWORD");
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null) {
            throw new StackException("Give the password of " + email + " with --password or TRAINER2_PASSWORD.");
        }
        return String.valueOf(console.readPassword("Password of %s: ", email));
    }
}
