package dev.trainer2.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("The command")
class BenchTest {
    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Bench.commandLine();
        line.setErr(new PrintWriter(said));
        line.setOut(new PrintWriter(said));
        return line.execute(arguments);
    }

    @Test
    @DisplayName("020-AC7 ends with 1 and a code when it cannot measure what it is asked for")
    void refused() {
        assertThat(run("swim")).isEqualTo(1);
        assertThat(said.toString())
                .contains(
                        "UNKNOWN_BENCHMARK: swim is none of push, append, rebuild, paint, set, history, rate, idle, start, sink.");
        assertThat(run("push", "--repeats", "0")).isEqualTo(1);
        assertThat(said.toString()).contains("BAD_OPTION");
        assertThat(said.toString()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("001-AC5 bench explains itself with --help, and measures nothing")
    void help() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString().replaceAll("\\s+", " "))
                .contains(
                        "--repeats",
                        "--profile",
                        "push, append, rebuild, paint, set, history, rate, idle, start, sink");
    }
}
