package dev.trainer2.streams.coaching;

import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.WeekReviewed;
import java.util.Optional;

/** Which events ask the coach something. */
public final class Questions {
    private Questions() {}

    /** What an event asks for; empty when it asks nothing. Imported events never wake the coach. */
    public static Optional<RequestKind> of(TrainingEvent event) {
        if (calls(event) && !(event.getPayload() instanceof ChatMessageSent)) {
            return Optional.of(RequestKind.CARE);
        }
        boolean athlete = event.getSource() == EventSource.APP;
        boolean system = event.getSource() == EventSource.SYSTEM;
        return switch (event.getPayload()) {
            case ChatMessageSent chat when athlete -> Optional.of(RequestKind.CHAT);
            case PlanRequested plan when athlete -> Optional.of(RequestKind.PLAN);
            case UserOnboarded onboarded when athlete -> Optional.of(RequestKind.PLAN);
            case PainReported pain when athlete -> Optional.of(RequestKind.PAIN);
            case AbsencePlanned absence when athlete -> Optional.of(RequestKind.ABSENCE);
            case PlanDiffAnswered answer
            when athlete && answer.getDecision() == Decision.MODIFY -> Optional.of(RequestKind.MODIFY);
            case DeloadTriggered deload when system -> Optional.of(RequestKind.DELOAD);
            case WeekReviewed week when system -> Optional.of(RequestKind.REVIEW);
            case ProposalRejected rejected when system -> Optional.of(RequestKind.REVISION);
            default -> Optional.empty();
        };
    }

    /** Whether a text of the event calls for a doctor or for help. */
    public static boolean calls(TrainingEvent event) {
        return event.getSource() == EventSource.APP
                && event.getCare() != null
                && !event.getCare().getOver();
    }

    /**
     * What makes two events the same question: a week is reviewed once, however often it is revised, and the note of a set is
     * answered once, however often the set is corrected.
     */
    public static String identity(TrainingEvent event) {
        return switch (event.getPayload()) {
            case WeekReviewed week -> "week-" + week.getWeek();
            case SetLogged set -> "note-" + set.getSetId();
            case SetCorrected set -> "note-" + set.getSetId();
            default -> event.getEventId();
        };
    }
}
