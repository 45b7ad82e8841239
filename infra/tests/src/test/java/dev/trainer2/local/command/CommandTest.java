package dev.trainer2.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

@DisplayName("The command")
class CommandTest {
    /** Commands that the script answers without the command line of the product. */
    private static final List<String> BY_THE_SCRIPT = List.of("test", "schemas", "images", "secrets", "sbom");

    private static final Pattern COMMANDS = Pattern.compile("(?m)^  ([\\p{Lower}-]+) ");

    @Test
    @DisplayName("001-AC4 without a JDK of 25 or later it ends with a sentence that says what to install")
    void noJdk() throws Exception {
        Said said = script(Map.of("JAVA_HOME", "", "TRAINER2_JDKS", "/nonexistent"), "up");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("needs a JDK of 25 or later").contains("JAVA_HOME");
    }

    @Test
    @DisplayName("001-AC5 it lists its commands, and each explains itself")
    void help() throws Exception {
        Said said = script(Map.of());
        CommandLine line = Trainer2.commandLine();
        assertThat(line.getSubcommands()).isNotEmpty();
        line.getSubcommands().forEach((name, command) -> {
            assertThat(said.text()).contains("  " + name);
            StringWriter out = new StringWriter();
            assertThat(Trainer2.commandLine().setOut(new PrintWriter(out)).execute(name, "--help"))
                    .isZero();
            assertThat(out.toString()).contains("Usage: trainer2 " + name).contains("--help");
        });
        Set<String> listed = COMMANDS.matcher(said.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> explained = new TreeSet<>(line.getSubcommands().keySet());
        explained.addAll(BY_THE_SCRIPT);
        explained.add("bench"); // explains itself in a module of its own: BenchTest
        assertThat(listed).isEqualTo(explained);
    }

    @ParameterizedTest(name = "001-AC5 {0} --help says what it does")
    @MethodSource("byTheScript")
    @DisplayName("001-AC5 a command of the script explains itself with --help and does nothing else")
    void helpAlone(String command) throws Exception {
        for (String option : List.of("--help", "-h")) {
            // without a JDK, Maven and Node nothing could be built, released or tested
            Said said = script(Map.of("JAVA_HOME", "", "TRAINER2_JDKS", "/nonexistent"), command, option);
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).startsWith("usage: ./trainer2 " + command);
        }
    }

    static Stream<String> byTheScript() {
        return BY_THE_SCRIPT.stream();
    }

    @Test
    @DisplayName("001-AC6 topics lists every topic with owner, key, record, schema version and retention")
    void topics() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(Trainer2.commandLine().execute("topics")).isZero();
        } finally {
            System.setOut(before);
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(Topics.all().size() + 1);
        assertThat(lines)
                .anySatisfy(row -> assertThat(row)
                        .contains("trainer.events.v1", "gateway", "user id", "TrainingEvent", "v1", "for ever"));
    }

    @Test
    @DisplayName("a command without a running system says how to start one")
    void notRunning() {
        StringWriter errors = new StringWriter();
        int code = Trainer2.commandLine()
                .setErr(new PrintWriter(errors))
                .execute("tail", "trainer.events.v1", "--data", "/nonexistent");
        assertThat(code).isEqualTo(1);
        assertThat(errors.toString()).contains("No Trainer2 runs on").contains("./trainer2 up");
    }

    private record Said(int code, String text) {}

    private static Said script(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of("sh", Layout.find().root().resolve("trainer2").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
