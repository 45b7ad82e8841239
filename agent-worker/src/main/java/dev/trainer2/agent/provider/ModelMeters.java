package dev.trainer2.agent.provider;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Calls of the model, under the names and with the buckets of the OpenTelemetry conventions for generative AI. */
final class ModelMeters {
    private static final Duration[] DURATIONS = {
        Duration.ofMillis(160), Duration.ofMillis(640), Duration.ofMillis(1280), Duration.ofMillis(2560),
        Duration.ofMillis(5120), Duration.ofMillis(10240), Duration.ofMillis(20480), Duration.ofMillis(40960)
    };
    private static final double[] TOKENS = {64, 256, 1024, 4096, 16384, 65536};
    /** Value of {@code error.type} of a call that went well: every series of a name has the same labels. */
    static final String NO_ERROR = "none";

    private final MeterRegistry meters;
    private final Tags tags;

    ModelMeters(ModelSettings settings, MeterRegistry meters) {
        this.meters = meters;
        this.tags = Tags.of(
                "gen_ai.operation.name", "chat",
                "gen_ai.provider.name", provider(settings.provider()),
                "gen_ai.request.model", settings.model());
        // there before the first call, so that a rate of it can be taken
        duration(NO_ERROR);
        duration(FailureCode.MODEL_ERROR.name());
        tokens("input");
        tokens("output");
    }

    /** The provider as the conventions name it. */
    static String provider(ModelSettings.Provider provider) {
        return switch (provider) {
            case NONE -> "none";
            case OPENAI -> "openai";
            case ANTHROPIC -> "anthropic";
            case GEMINI -> "gcp.gemini";
        };
    }

    /** A call ended. */
    void called(Duration took, String error) {
        duration(error).record(took);
    }

    /** Tokens of one kind were used. */
    void used(String kind, int tokens) {
        if (tokens > 0) {
            tokens(kind).record(tokens);
        }
    }

    private Timer duration(String error) {
        return Timer.builder("gen_ai.client.operation.duration")
                .description("one call of the model")
                .serviceLevelObjectives(DURATIONS)
                .tags(tags.and("error.type", error))
                .register(meters);
    }

    private DistributionSummary tokens(String kind) {
        return DistributionSummary.builder("gen_ai.client.token.usage")
                .description("tokens of one call of the model")
                .serviceLevelObjectives(TOKENS)
                .tags(tags.and("gen_ai.token.type", kind))
                .register(meters);
    }
}
