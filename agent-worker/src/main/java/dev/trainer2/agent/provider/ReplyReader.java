package dev.trainer2.agent.provider;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects one reply. LangChain4j may report an error and completion both, or neither, when a stream breaks: the first
 * error stands, and a reply without a reason for its end is not whole.
 */
final class ReplyReader implements StreamingChatResponseHandler {
    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int MOST_CHARACTERS_PER_TOKEN = 16;

    private final Consumer<String> onText;
    private final Consumer<FailureCode> cut;
    private final int mostCharacters;
    private @Nullable Throwable error;
    private @Nullable ChatResponse response;
    private int characters;
    private int inputTokens;
    private int outputTokens;

    /**
     * A reader of one reply.
     *
     * @param mostTokens after which the call is cut, should the provider not keep to it
     * @param cut ends the call
     */
    ReplyReader(Consumer<String> onText, int mostTokens, Consumer<FailureCode> cut) {
        this.onText = onText;
        this.mostCharacters = mostTokens * MOST_CHARACTERS_PER_TOKEN;
        this.cut = cut;
    }

    @Override
    public void onPartialResponse(String text) {
        characters += text.length();
        if (characters > mostCharacters) {
            cut.accept(FailureCode.MODEL_BUDGET);
        } else if (error == null) {
            onText.accept(text);
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
    }

    @Override
    public void onError(Throwable failed) {
        if (error == null) {
            error = failed;
        }
    }

    /** Takes what was sent for an estimate, where the provider told no usage before the call ended. */
    void estimate(ChatRequest request) {
        if (inputTokens == 0 && characters > 0) {
            count(null, request, "");
            outputTokens = characters / CHARACTERS_PER_TOKEN;
        }
    }

    int characters() {
        return characters;
    }

    int inputTokens() {
        return inputTokens;
    }

    int outputTokens() {
        return outputTokens;
    }

    /**
     * The reply.
     *
     * @param thrown what the call itself threw, or null
     * @throws ModelFailure when it is not whole
     */
    Reply reply(@Nullable RuntimeException thrown, ChatRequest request) {
        Throwable failed = error == null ? thrown : error;
        if (failed != null) {
            throw failure(failed);
        }
        ChatResponse whole = response;
        if (whole == null) {
            throw new ModelFailure(FailureCode.MODEL_MALFORMED, "the stream broke off");
        }
        String text = whole.aiMessage().text() == null ? "" : whole.aiMessage().text();
        var calls = whole.aiMessage().toolExecutionRequests();
        count(whole.metadata().tokenUsage(), request, text + calls);
        FinishReason end = whole.metadata().finishReason();
        if (end == null) {
            throw new ModelFailure(FailureCode.MODEL_MALFORMED, "the stream ended without a reason");
        }
        return switch (end) {
            case STOP, TOOL_EXECUTION -> whole(text, calls);
            case LENGTH -> throw new ModelFailure(FailureCode.MODEL_BUDGET, "longer than one reply may be");
            case CONTENT_FILTER -> throw new ModelFailure(FailureCode.MODEL_REFUSED, "filtered by the provider");
            case OTHER -> throw new ModelFailure(FailureCode.MODEL_REFUSED, "ended for another reason");
        };
    }

    private Reply whole(String text, List<dev.langchain4j.agent.tool.ToolExecutionRequest> calls) {
        if (text.isBlank() && calls.isEmpty()) {
            throw new ModelFailure(FailureCode.MODEL_REFUSED, "an empty reply");
        }
        return new Reply(text, calls);
    }

    /** Some servers report no usage: then four characters are taken for a token. */
    private void count(@Nullable TokenUsage usage, ChatRequest request, String sent) {
        @Nullable Integer in = usage == null ? null : usage.inputTokenCount();
        @Nullable Integer out = usage == null ? null : usage.outputTokenCount();
        inputTokens = in == null || in == 0 ? request.messages().toString().length() / CHARACTERS_PER_TOKEN : in;
        outputTokens = out == null || out == 0 ? sent.length() / CHARACTERS_PER_TOKEN : out;
    }

    private static RuntimeException failure(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderError status) {
                return status.passing() ? new ModelClient.PassingFault(status) : ModelClient.failure(status);
            } else if (cause instanceof HttpTimeoutException) {
                return new ModelFailure(FailureCode.MODEL_TIMEOUT, "no answer in time");
            } else if (cause instanceof com.fasterxml.jackson.core.JacksonException) {
                return new ModelFailure(FailureCode.MODEL_MALFORMED, "no JSON");
            } else if (cause instanceof ConnectException) {
                return new ModelFailure(FailureCode.MODEL_ERROR, "no connection");
            } else if (cause instanceof IOException) {
                return new ModelFailure(FailureCode.MODEL_MALFORMED, "the stream broke off");
            }
        }
        // no message and no cause: a provider may repeat the athlete's words in them
        return new ModelFailure(FailureCode.MODEL_ERROR, failed.getClass().getSimpleName());
    }
}
