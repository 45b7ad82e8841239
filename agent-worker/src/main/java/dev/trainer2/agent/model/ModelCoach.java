package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.agent.provider.FailureCode;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelFailure;
import dev.trainer2.agent.provider.ModelSettings;
import java.time.Clock;

/** Asks a language model. It is not used alone: {@link FallbackCoach} answers for it when it cannot. */
public final class ModelCoach implements Coach {
    private final Prompt prompt = Prompt.current();
    private final ModelSettings settings;
    private final ModelClient client;
    private final DailyTokens daily;

    /** A coach for the model of the settings; the clock tells whose day it is. */
    public ModelCoach(ModelSettings settings, ModelClient client, Clock clock) {
        this.settings = settings;
        this.client = client;
        this.daily = new DailyTokens(clock, settings.tokensPerDay());
    }

    @Override
    public String kind() {
        return "model";
    }

    /**
     * The model's answer.
     *
     * @throws NoAnswer when it gave none that may be said; what was streamed is withdrawn then
     */
    @Override
    public Answer answer(Question question, Progress progress) {
        Conversation conversation = new Conversation(prompt, settings, client, daily, question, progress);
        try {
            String text = conversation.run();
            return new Answer(text, conversation.intents(), conversation.proposals(), conversation.trace(null));
        } catch (ModelFailure failure) {
            conversation.withdraw();
            throw new NoAnswer(failure, conversation.trace(failure.code().name()));
        }
    }

    /** The model gave no answer that may be said. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final FailureCode code;
        private final transient Trace trace;

        NoAnswer(ModelFailure failure, Trace trace) {
            super(failure.getMessage(), failure);
            this.code = failure.code();
            this.trace = trace;
        }

        /** Why. */
        public FailureCode code() {
            return code;
        }

        /** How far it came. */
        public Trace trace() {
            return trace;
        }
    }
}
