package dev.trainer2.agent.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model answers, and what it may cost.
 *
 * @param provider whose wire format is spoken; {@code none} leaves the rules coach alone
 * @param url base address of the interface, such as {@code http://localhost:11434/v1} for Ollama; null or empty for the
 *     provider's own
 * @param key secret of the account; null or empty where none is asked for; never logged
 * @param name of the model; null or empty only without a provider
 * @param temperature 0 to 2; null leaves it to the provider
 * @param timeout of one call of the model, from sending to its last byte
 * @param seconds for all of a request, in whole seconds; then the rules answer
 * @param maxTokens most tokens of one reply of the model
 * @param maxRounds most calls of the model for one request
 * @param tokensPerRequest most tokens, in and out, of one request
 * @param tokensPerDay most tokens, in and out, of one athlete in one day
 */
@ConfigurationProperties("trainer2.model")
public record ModelSettings(
        @DefaultValue("none") Provider provider,
        @Nullable String url,
        @Nullable String key,
        @Nullable String name,
        @Nullable Double temperature,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("25") int seconds,
        @DefaultValue("1500") int maxTokens,
        @DefaultValue("6") int maxRounds,
        @DefaultValue("60000") int tokensPerRequest,
        @DefaultValue("300000") int tokensPerDay) {
    public ModelSettings {
        if (provider != Provider.NONE && (name == null || name.isBlank())) {
            throw new IllegalArgumentException("a model provider needs the name of a model (TRAINER2_MODEL_NAME)");
        }
        if (key != null && !key.isBlank() && url != null && !url.isBlank() && !ModelAddress.keepsSecrets(url)) {
            throw new IllegalArgumentException(
                    "TRAINER2_MODEL_URL is plain http to another machine, which would show the"
                            + " key and the athletes' words to whoever is on the way; use https, a loopback or private address, or"
                            + " no key");
        }
        if (seconds < 1 || maxTokens < 1 || maxRounds < 1 || tokensPerRequest < 1 || tokensPerDay < 1) {
            throw new IllegalArgumentException("limits of the model are 1 or more");
        }
    }

    /** Whose wire format is spoken. */
    public enum Provider {
        NONE,
        /** OpenAI and whatever speaks like it, Ollama and vLLM among them. */
        OPENAI,
        ANTHROPIC,
        GEMINI
    }

    /** The model's name. */
    public String model() {
        return name == null ? "" : name;
    }

    /** Without the key, so that it may be logged. */
    @Override
    public String toString() {
        return "ModelSettings[provider=" + provider + ", url=" + url + ", name=" + name + ", key="
                + (key == null || key.isEmpty() ? "none" : "set") + "]";
    }
}
