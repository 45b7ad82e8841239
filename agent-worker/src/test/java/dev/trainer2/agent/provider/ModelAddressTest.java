package dev.trainer2.agent.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trainer2.agent.provider.ModelSettings.Provider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of a model")
class ModelAddressTest {
    private static ModelSettings settings(@Nullable String url, @Nullable String key) {
        return new ModelSettings(
                Provider.OPENAI, url, key, "m", null, Duration.ofSeconds(15), 25, 1500, 6, 60000, 300000);
    }

    @ParameterizedTest(name = "024-AC14 may have the key: {0}")
    @ValueSource(
            strings = {
                "https://api.example.com/v1",
                "HTTPS://api.example.com",
                "http://localhost:11434/v1",
                "http://127.0.0.1:1/v1",
                "http://[::1]:8080",
                "http://10.1.2.3",
                "http://192.168.0.7:8000/v1",
                "http://172.20.0.5",
                "http://[fd00::7]/v1",
                "http://ollama:11434/v1",
                "http://host.docker.internal:11434"
            })
    void keeps(String url) {
        assertThat(settings(url, "secret").url()).isEqualTo(url);
    }

    @ParameterizedTest(name = "024-AC14 is refused at the start with a sentence while a key is set: {0}")
    @ValueSource(
            strings = {
                "http://api.example.com/v1",
                "HTTP://api.example.com",
                "http://8.8.8.8/v1",
                "http://[2001:db8::1]/v1",
                "http://172.32.0.1",
                "http://localhost.example.com",
                "http://127.0.0.1.example.com",
                "http://localhost@api.example.com/v1",
                "http://999.1.1.1",
                "ftp://10.0.0.1",
                "api.example.com/v1",
                "http://"
            })
    void refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(url, "secret"))
                .withMessageContaining("TRAINER2_MODEL_URL")
                .withMessageNotContaining("secret");
    }

    @Test
    @DisplayName("024-AC14 does not matter without a key, or when it is the provider's own")
    void withoutKey() {
        assertThat(settings("http://models.example.com/v1", null).url()).isNotNull();
        assertThat(settings("http://models.example.com/v1", " ").url()).isNotNull();
        assertThat(settings("", "secret").url()).isEmpty();
        assertThat(settings(null, "secret").url()).isNull();
    }
}
