package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.provider.ModelSettings.Provider;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("Settings of the model")
class ModelSettingsTest {
    @Test
    @DisplayName("leave the model out by default, take empty values for none, and never show the key")
    void settings() {
        assertThat(bind(Map.of()).provider()).isEqualTo(Provider.NONE);
        ModelSettings settings = bind(Map.of(
                "trainer2.model.provider", "openai",
                "trainer2.model.url", "http://localhost:11434/v1",
                "trainer2.model.key", "sk-very-secret",
                "trainer2.model.name", "llama",
                "trainer2.model.temperature", "",
                "trainer2.model.timeout", "3s"));
        assertThat(settings.temperature()).isNull();
        assertThat(settings.timeout()).hasSeconds(3);
        assertThat(settings.maxRounds()).isEqualTo(6);
        assertThat(settings.toString()).contains("llama").doesNotContain("secret");
    }

    @Test
    @DisplayName("name a model where they name a provider")
    void incomplete() {
        assertThatThrownBy(() -> bind(Map.of("trainer2.model.provider", "anthropic")))
                .hasStackTraceContaining("TRAINER2_MODEL_NAME");
    }

    private static ModelSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("trainer2.model", ModelSettings.class);
    }
}
