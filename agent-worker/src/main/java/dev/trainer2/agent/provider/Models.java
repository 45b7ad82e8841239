package dev.trainer2.agent.provider;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** LangChain4j's models from the settings. Nothing in them retries or logs. */
final class Models {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Models() {}

    /**
     * The model of the settings.
     *
     * @throws IllegalArgumentException without a provider
     */
    static StreamingChatModel of(ModelSettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // small local servers trip over an offered upgrade
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return switch (settings.provider()) {
            case NONE -> throw new IllegalArgumentException("no provider, no model");
            case OPENAI -> openAi(settings, client);
            case ANTHROPIC -> anthropic(settings, client);
            case GEMINI -> gemini(settings, client);
        };
    }

    private static StreamingChatModel openAi(ModelSettings settings, HttpClient client) {
        var builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(BoundedHttpClient.builder(client))
                .apiKey(present(settings.key()))
                .modelName(settings.model())
                .temperature(settings.temperature());
        String url = present(settings.url());
        // OpenAI itself refuses the old name of the limit for its newer models; others know the old one alone
        return url == null
                ? builder.maxCompletionTokens(settings.maxTokens()).build()
                : builder.baseUrl(url).maxTokens(settings.maxTokens()).build();
    }

    private static StreamingChatModel anthropic(ModelSettings settings, HttpClient client) {
        var builder = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(BoundedHttpClient.builder(client))
                .apiKey(settings.key())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .cacheSystemMessages(true)
                .cacheTools(true)
                .maxTokens(settings.maxTokens());
        String url = present(settings.url());
        return (url == null ? builder : builder.baseUrl(url)).build();
    }

    private static StreamingChatModel gemini(ModelSettings settings, HttpClient client) {
        var builder = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(BoundedHttpClient.builder(client))
                .apiKey(settings.key())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxOutputTokens(settings.maxTokens());
        String url = present(settings.url());
        return (url == null ? builder : builder.baseUrl(url)).build();
    }

    private static @Nullable String present(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }
}
