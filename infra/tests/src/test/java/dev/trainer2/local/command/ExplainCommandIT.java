package dev.trainer2.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.PlanRoad;
import dev.trainer2.local.TestStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command explain")
class ExplainCommandIT {
    @Test
    @DisplayName("008-AC12 prints the chain of a plan with context and coach, 008-AC13 and asks the rules again")
    void chain() throws IOException {
        PlanRoad road = PlanRoad.begin();
        String plan = road.events("PlanGenerated", 1).getFirst().path("eventId").asString("");
        road.events("CoachReplied", 1);
        Path data = data();

        List<String> lines = explain(data, road, plan, "--again").lines().toList();
        assertThat(lines.getFirst()).startsWith("PlanGenerated  ").contains(plan, "version 1");
        assertThat(lines).anyMatch(line -> line.startsWith("    PlanProposed  "));
        assertThat(lines).anyMatch(line -> line.startsWith("        CoachReplied  "));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("            UserOnboarded  ") && line.contains("HYPERTROPHY"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("          coach: rules"))
                .anyMatch(line -> line.startsWith("          context: PLAN, round 1"))
                .contains("          again: identical");

        String json = explain(data, road, plan, "--json");
        assertThat(JsonMapper.shared().readTree(json)).isEqualTo(road.explain(plan));
    }

    private static String explain(Path data, PlanRoad road, String... arguments) {
        List<String> all = new ArrayList<>(List.of("explain", "--data", data.toString()));
        all.addAll(List.of("--user", road.athlete().email(), "--password", Athletes.PASSWORD));
        all.addAll(List.of(arguments));
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(Trainer2.commandLine().execute(all.toArray(String[]::new)))
                    .isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A data folder as {@code up} leaves it for the other commands. */
    private static Path data() throws IOException {
        TestStack stack = TestStack.shared();
        Path folder = TestStack.newFolder("explain");
        Properties running = new Properties();
        running.put("url", stack.url());
        running.put("bootstrap", stack.parts().bootstrapServers());
        running.put("registry", stack.parts().registryUrl());
        running.put("jdbc", stack.jdbc());
        try (var out = Files.newBufferedWriter(folder.resolve("running.properties"))) {
            running.store(out, null);
        }
        Files.writeString(folder.resolve("master.key"), stack.options().masterKey());
        return folder;
    }
}
