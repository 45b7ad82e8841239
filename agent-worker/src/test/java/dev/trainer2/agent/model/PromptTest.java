package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prompt")
class PromptTest {
    @Test
    @DisplayName("014-AC9 has a tool definition for each tool, and none takes an athlete")
    void tools() {
        Prompt prompt = Prompt.current();
        assertThat(prompt.tools())
                .extracting(ToolSpecification::name)
                .containsExactly(
                        "state",
                        "fatigue",
                        "history",
                        "range",
                        "exercises",
                        "reviews",
                        "card",
                        "proposePlan",
                        "proposeDiff",
                        "proposeLog");
        assertThat(prompt.tools().toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("userid")
                .doesNotContain("athleteid");
    }

    @Test
    @DisplayName("014-AC9 of a version never changes: answers in the log name it")
    void version() throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(Prompt.read("coach-1.md").getBytes(StandardCharsets.UTF_8));
        sha.update(Prompt.read("coach-1-tools.json").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(sha.digest(), 0, 8)).isEqualTo("bb3305237c1acc85");
    }
}
