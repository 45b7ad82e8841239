package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.CareAnswers;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.WeekReviewed;
import java.time.LocalDate;

/**
 * Answers from the athlete's own numbers by stated rules. A pure function of the question: the same request gives the
 * same answer.
 */
public final class RulesCoach implements Coach {
    @Override
    public String kind() {
        return "rules";
    }

    @Override
    public Answer answer(Question question, Progress progress) {
        Answer answer = decide(question);
        for (String sentence : answer.text().split("(?<=[.!?\\n]) ", -1)) {
            progress.delta(sentence + " ");
        }
        return answer;
    }

    /**
     * Whether a message is a yes or a no to something that is open: a draft, or a proposal. What it decides is the athlete's, so
     * no model is asked about it.
     */
    public static boolean decides(Question question) {
        return question.occasion().kind() == RequestKind.CHAT && Deciding.decides(ChatAnswers.ask(question));
    }

    /** What a message means in its conversation. */
    public static Understanding meaning(Question question) {
        return ChatAnswers.ask(question).turn().meaning();
    }

    private static Answer decide(Question question) {
        return CareAnswers.of(question).orElseGet(() -> about(question));
    }

    private static Answer about(Question question) {
        Object trigger = question.occasion().trigger();
        return switch (trigger) {
            case PlanRequested request ->
                PlanAnswers.of(
                        question,
                        request.getWeekStart() == null ? null : LocalDate.parse(request.getWeekStart()),
                        request.getTemplate());
            case UserOnboarded onboarded -> PlanAnswers.of(question, null, null);
            case DeloadTriggered deload -> OccasionAnswers.deload(question, deload);
            case PainReported pain -> OccasionAnswers.pain(question, pain);
            case AbsencePlanned absence -> Absences.planned(question, absence);
            case WeekReviewed week -> OccasionAnswers.review(question, week);
            case PlanDiffAnswered answer -> modify(question);
            case ProposalRejected rejected -> OccasionAnswers.rejected(question, rejected);
            case null, default ->
                question.occasion().kind() == RequestKind.MISSED
                        ? OccasionAnswers.missed(question)
                        : ChatAnswers.of(question);
        };
    }

    /** The athlete wants a proposal otherwise: a new one by their words, or the plan stands. */
    private static Answer modify(Question question) {
        Answer answer = ChatAnswers.of(question);
        return answer.proposals().isEmpty()
                ? new Answer(
                        Voice.of(question)
                                        .say(
                                                "I put that proposal aside; your plan stays as it is. ",
                                                "Ich lege den Vorschlag beiseite; dein Plan bleibt, wie er ist. ")
                                + answer.text(),
                        answer.intents(),
                        answer.proposals(),
                        answer.trace())
                : answer;
    }
}
