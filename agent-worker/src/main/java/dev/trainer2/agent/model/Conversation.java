package dev.trainer2.agent.model;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.agent.provider.Deadline;
import dev.trainer2.agent.provider.FailureCode;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelFailure;
import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.provider.Reply;
import dev.trainer2.agent.rules.ProposalPanels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question to the model, from the first message to the text that is said, within its rounds, tokens and seconds. */
final class Conversation {
    private static final int REFUSALS = 3;

    private final Prompt prompt;
    private final ModelSettings settings;
    private final ModelClient client;
    private final DailyTokens daily;
    private final Question question;
    private final SafeStream stream;
    private final Progress progress;
    private final NumberCheck numbers = new NumberCheck();
    private final CoachTools tools;
    private final ReplyCheck check;
    private final List<ChatMessage> messages = new ArrayList<>();
    private final Deadline deadline;
    private int tokens;
    private boolean corrected;

    Conversation(
            Prompt prompt,
            ModelSettings settings,
            ModelClient client,
            DailyTokens daily,
            Question question,
            Progress progress) {
        this.prompt = prompt;
        this.settings = settings;
        this.client = client;
        this.daily = daily;
        this.question = question;
        this.progress = progress;
        this.stream = new SafeStream(progress);
        this.tools = new CoachTools(prompt, question, numbers);
        this.check = new ReplyCheck(question, numbers);
        this.deadline = Deadline.in(Duration.ofSeconds(settings.seconds()));
        Map<String, Object> data = Context.data(question);
        numbers.know(prompt.system());
        numbers.know(data);
        numbers.know(question.text());
        messages.add(SystemMessage.from(prompt.system()));
        messages.add(UserMessage.from(Context.message(data, question)));
    }

    /**
     * The text that is said.
     *
     * @throws ModelFailure when none can be said
     */
    String run() {
        for (int round = 0; round < settings.maxRounds(); round++) {
            Reply reply = ask();
            if (!reply.toolCalls().isEmpty()) {
                stream.restart(); // what was said before looking things up is not the answer
                call(reply);
                continue;
            }
            String text = SafeText.answer(reply.text());
            if (text.isEmpty()) {
                throw new ModelFailure(FailureCode.MODEL_REFUSED, "nothing is left of the text");
            }
            Optional<ReplyCheck.Fault> fault = check.of(text);
            if (fault.isEmpty()) {
                stream.end();
                return text;
            }
            correct(reply, fault.get());
        }
        throw new ModelFailure(FailureCode.MODEL_BUDGET, "no answer within " + settings.maxRounds() + " rounds");
    }

    private Reply ask() {
        String athlete = question.state().getUserId();
        if (deadline.passed()) {
            throw new ModelFailure(FailureCode.MODEL_TIMEOUT, "no time left");
        } else if (tokens >= settings.tokensPerRequest()) {
            throw new ModelFailure(FailureCode.MODEL_BUDGET, "tokens of the request");
        } else if (daily.exhausted(athlete, question.zone())) {
            throw new ModelFailure(FailureCode.MODEL_BUDGET, "tokens of the day");
        }
        return client.call(messages, prompt.tools(), deadline, stream::add, spent -> {
            tokens += spent;
            daily.add(athlete, question.zone(), spent);
        });
    }

    private void call(Reply reply) {
        messages.add(AiMessage.from(
                reply.text(),
                reply.toolCalls().stream().map(Conversation::sendable).toList()));
        for (ToolExecutionRequest request : reply.toolCalls()) {
            progress.doing(CoachTools.doing(request));
            messages.add(ToolExecutionResultMessage.from(sendable(request), tools.call(request)));
            if (tools.refusals() >= REFUSALS) {
                throw new ModelFailure(FailureCode.MODEL_GUARDRAIL, "refused " + REFUSALS + " times");
            }
        }
    }

    /** A call as it may be repeated to the provider, some of which refuse a history with broken JSON or no name. */
    private static ToolExecutionRequest sendable(ToolExecutionRequest request) {
        boolean named = request.name() != null && request.name().matches("[A-Za-z0-9_-]{1,64}");
        return ToolExecutionRequest.builder()
                .id(request.id())
                .name(named ? request.name() : "unknown")
                .arguments(
                        request.arguments() != null && Arguments.isObject(request.arguments())
                                ? request.arguments()
                                : "{}")
                .build();
    }

    private void correct(Reply reply, ReplyCheck.Fault fault) {
        if (corrected) {
            throw new ModelFailure(fault.code(), "once more after a correction");
        }
        corrected = true;
        stream.restart();
        messages.add(AiMessage.from(reply.text()));
        messages.add(UserMessage.from(fault.advice()));
    }

    /** What was proposed; worth something only after {@link #run()} ended well. */
    List<Proposal> proposals() {
        return tools.proposal().stream().toList();
    }

    List<Intent> intents() {
        List<Intent> intents = new ArrayList<>(tools.offer().stream().toList());
        intents.addAll(ProposalPanels.of(question, proposals()));
        return intents;
    }

    /**
     * How it went so far.
     *
     * @param fallback why the model's answer is not used; null when it is
     */
    Trace trace(@Nullable String fallback) {
        return new Trace(
                fallback == null ? "model" : "rules",
                settings.model(),
                prompt.version(),
                parameters(),
                tools.calls(),
                tools.verdicts(),
                fallback);
    }

    private Map<String, Object> parameters() {
        View parameters = new View()
                .with("provider", settings.provider())
                .with("temperature", settings.temperature())
                .with("maxTokens", settings.maxTokens())
                .with("tokens", tokens);
        return parameters.map();
    }

    /** Takes back what was streamed. */
    void withdraw() {
        stream.restart();
    }
}
