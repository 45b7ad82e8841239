package dev.trainer2.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.reference.AsyncApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reference of topics and socket")
class AsyncApiTest {
    @Test
    @DisplayName("019-AC1 is in the repository as the code says it now")
    void committed() throws IOException {
        assertThat(Files.readString(Path.of("..", "spec", "asyncapi.yaml")))
                .as("spec/asyncapi.yaml is old; run ./trainer2 schemas")
                .isEqualTo(AsyncApi.yaml());
    }
}
