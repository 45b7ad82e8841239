package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.RedFlag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Harmless messages")
class HarmlessTest {
    @Test
    @DisplayName("021-AC7 with scary words raise no alarm, and are taken for no sets")
    void quiet() throws IOException {
        List<String> messages = read();
        assertThat(messages).hasSize(100);
        assertThat(messages.stream().filter(text -> understood(text) instanceof RedFlag))
                .isEmpty();
        assertThat(messages.stream().filter(text -> understood(text) instanceof Log))
                .isEmpty();
    }

    @Test
    @DisplayName("021-AC7 with numbers of sets are logged, and questions with the same numbers are not")
    void sets() {
        for (String told : List.of("bench 80x8", "squat 5x5 100", "rows 4x8 70", "bench 60 8 8 7", "sqaut 100x5")) {
            assertThat(understood(told)).as(told).isInstanceOf(Log.class);
        }
        for (String asked :
                List.of("is 80x8 on bench good?", "should i bench 80x8", "what about 3x5?", "how heavy for 5x5")) {
            assertThat(understood(asked)).as(asked).isNotInstanceOf(Log.class);
        }
    }

    private static Understanding understood(String text) {
        return Understander.understand(text, Athlete.KG);
    }

    private static List<String> read() throws IOException {
        try (InputStream in = Objects.requireNonNull(HarmlessTest.class.getResourceAsStream("/hearing/harmless.txt"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
