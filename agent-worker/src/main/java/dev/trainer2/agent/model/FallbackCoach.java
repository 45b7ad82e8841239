package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.CareAnswers;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.rules.RulesCoach;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model coach with the rules coach behind it. Words of an emergency never reach the model; whatever keeps the model from
 * answering, the rules answer and say so.
 */
public final class FallbackCoach implements Coach {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackCoach.class);

    private static final int ROUNDS = 2;

    private final ModelCoach model;
    private final Coach rules;
    private final MeterRegistry meters;

    /** The model first, then the rules. */
    public FallbackCoach(ModelCoach model, Coach rules, MeterRegistry meters) {
        this.model = model;
        this.rules = rules;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return model.kind();
    }

    @Override
    public Answer answer(Question question, Progress progress) {
        if (CareAnswers.of(question).isPresent() || !isFor(question.occasion()) || RulesCoach.decides(question)) {
            return rules.answer(question, progress);
        }
        try {
            Answer answer = model.answer(question, progress);
            count("MODEL");
            return answer;
        } catch (ModelCoach.NoAnswer failed) {
            LOG.warn("request {} is answered by rules: {}", question.requestId(), failed.getMessage());
            count(failed.code().name());
            return byRules(question, progress, failed);
        }
    }

    /** The model talks with athletes; what signals, the clock and the form ask, and a proposal refused twice, is for rules. */
    private static boolean isFor(Occasion occasion) {
        return switch (occasion.kind()) {
            case CHAT, MODIFY -> true;
            case REVISION -> occasion.round() <= ROUNDS;
            case PLAN, DELOAD, PAIN, REVIEW, MISSED, CARE, ABSENCE, UNKNOWN -> false;
        };
    }

    private Answer byRules(Question question, Progress progress, ModelCoach.NoAnswer failed) {
        String opening = "The model coach could not be used, because "
                + failed.code().words() + "; this answer is made by rules.\n\n";
        progress.delta(opening);
        Answer answer = rules.answer(question, progress);
        return new Answer(
                opening + answer.text(), answer.intents(), answer.proposals(), failed.trace(), answer.decided());
    }

    private void count(String outcome) {
        meters.counter("trainer.coach.model.answers", "outcome", outcome).increment();
    }
}
