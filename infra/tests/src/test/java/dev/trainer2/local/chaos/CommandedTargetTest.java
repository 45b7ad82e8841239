package dev.trainer2.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.local.stack.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Chaos on a system that somebody else started")
class CommandedTargetTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    CommandedTargetTest() {}

    @Test
    @DisplayName("018-AC12 kills by the commands it is given, in their order, and says what one said that failed")
    void commands() throws Exception {
        Map<String, String> kills = new LinkedHashMap<>();
        kills.put("broker-2", "echo broker >> " + folder.resolve("killed"));
        kills.put("gateway-1", "echo gateway >> " + folder.resolve("killed"));
        kills.put("absent", "echo no such container; exit 7");
        CommandedTarget target = new CommandedTarget("u", "b", "r", "j", kills);
        List<Victim> victims = target.victims();
        assertThat(victims).extracting(Victim::name).containsExactly("broker-2", "gateway-1", "absent");
        victims.get(0).crash().run();
        victims.get(1).crash().run();
        assertThat(Files.readAllLines(folder.resolve("killed"))).containsExactly("broker", "gateway");
        assertThatThrownBy(() -> victims.get(2).crash().run())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("ended with 7")
                .hasMessageContaining("no such container");
    }
}
