package dev.trainer2.agent.provider;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.trainer2.contract.trace.TraceScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Calls the model within a deadline. A passing fault of the provider is tried once more, if it asks for no longer wait. */
public final class ModelClient implements AutoCloseable {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

    private final StreamingChatModel model;
    private final ModelSettings settings;
    private final ModelMeters meters;
    private final ScheduledThreadPoolExecutor timer;

    /** A client for the model of the settings, which name a provider. */
    public ModelClient(ModelSettings settings, MeterRegistry meters) {
        this.model = Models.of(settings);
        this.settings = settings;
        this.meters = new ModelMeters(settings, meters);
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("model-deadlines").factory());
        timer.setRemoveOnCancelPolicy(true);
    }

    /**
     * One call.
     *
     * @param onText told every piece of text as it comes
     * @param spent told the tokens of every try, in and out, also of one that fails
     * @throws ModelFailure when there is no whole reply
     */
    public Reply call(
            List<ChatMessage> messages,
            List<ToolSpecification> tools,
            Deadline deadline,
            Consumer<String> onText,
            IntConsumer spent) {
        ChatRequest request = ChatRequest.builder()
                .messages(messages)
                .toolSpecifications(tools)
                .build();
        try {
            return measured(request, deadline, onText, spent);
        } catch (PassingFault first) {
            pause(first.error, deadline);
            try {
                return measured(request, deadline, onText, spent);
            } catch (PassingFault second) {
                throw failure(second.error);
            }
        }
    }

    private Reply measured(ChatRequest request, Deadline deadline, Consumer<String> onText, IntConsumer spent) {
        long start = System.nanoTime();
        String error = ModelMeters.NO_ERROR;
        TraceScope span = TraceScope.open("chat " + settings.model(), SpanKind.CLIENT, null)
                .with("gen_ai.operation.name", "chat")
                .with("gen_ai.provider.name", ModelMeters.provider(settings.provider()))
                .with("gen_ai.request.model", settings.model());
        try (span) {
            return once(request, deadline.orIn(settings.timeout()), onText, spent);
        } catch (ModelFailure failure) {
            error = failed(span, failure);
            throw failure;
        } catch (PassingFault fault) {
            error = failed(span, failure(fault.error));
            throw fault;
        } finally {
            meters.called(Duration.ofNanos(System.nanoTime() - start), error);
        }
    }

    private static String failed(TraceScope span, ModelFailure failure) {
        span.failed(failure.code().name());
        return failure.code().name();
    }

    private Reply once(ChatRequest request, Deadline deadline, Consumer<String> onText, IntConsumer spent) {
        Call call = new Call(deadline);
        ReplyReader reader = new ReplyReader(onText, settings.maxTokens(), call::cut);
        @Nullable
        RuntimeException thrown = call.run(timer, () -> {
            try {
                model.chat(request, reader);
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        });
        try {
            FailureCode cut = call.cut();
            if (cut != null) {
                throw new ModelFailure(cut, "cut after " + reader.characters() + " characters");
            }
            return reader.reply(thrown, request);
        } finally { // a reply that cannot be used was paid for too
            reader.estimate(request);
            meters.used("input", reader.inputTokens());
            meters.used("output", reader.outputTokens());
            spent.accept(reader.inputTokens() + reader.outputTokens());
        }
    }

    private static void pause(ProviderError error, Deadline deadline) {
        Duration asked = error.retryAfter();
        Duration wait = asked == null ? SHORT_WAIT : asked;
        if (wait.compareTo(deadline.left()) >= 0) {
            throw failure(error);
        }
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailure(FailureCode.MODEL_ERROR, "interrupted", e);
        }
    }

    static ModelFailure failure(ProviderError error) {
        return new ModelFailure(
                error.rateLimited() ? FailureCode.MODEL_RATE_LIMITED : FailureCode.MODEL_ERROR,
                "status " + error.statusCode());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** A fault of the provider that may pass. */
    static final class PassingFault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ProviderError error;

        PassingFault(ProviderError error) {
            super(error);
            this.error = error;
        }
    }
}
