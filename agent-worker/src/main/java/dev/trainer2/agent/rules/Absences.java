package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.List;

/** Being sick or away: what lies in those days is left out, once the athlete says yes. */
final class Absences {
    private static final int SICK_DAYS = 3;
    private static final int WEEK = 7;

    private Absences() {}

    static Answer sick(Ask ask) {
        String care = ask.say(
                "Get well soon. Rest comes first: no training with a fever, aching limbs or anything below the neck, and see a doctor if it is high, lasts, or your chest hurts. ",
                "Gute Besserung. Erst mal ausruhen: kein Training mit Fieber, Gliederschmerzen oder allem unterhalb des Halses, und zum Arzt, wenn es hoch ist, anhält oder die Brust schmerzt. ");
        return new Answer(care + offer(ask, sessions(ask, days(ask, SICK_DAYS))), List.of());
    }

    static Answer away(Ask ask) {
        Span days = days(ask, WEEK);
        String when = days.from().equals(days.to()) ? ask.voice().on(days.from()) : Ranges.name(ask.voice(), days);
        return new Answer(
                ask.say("Noted: away " + when + ". ", "Notiert: " + when + " weg. ")
                        + offer(ask, sessions(ask, days))
                        + ask.say(
                                sessions(ask, days).isEmpty()
                                        ? " A week or two off costs you next to nothing. Tell me *I'm back*, and we go on."
                                        : "",
                                sessions(ask, days).isEmpty()
                                        ? " Ein, zwei Wochen Pause kosten dich so gut wie nichts. Sag *ich bin wieder da*, dann geht es weiter."
                                        : ""),
                List.of());
    }

    private static String offer(Ask ask, List<PlannedSession> sessions) {
        if (!ask.hasPlan()) {
            return ask.say("You have no plan that would wait.", "Du hast keinen Plan, der warten würde.");
        } else if (sessions.isEmpty()) {
            return ask.say("Nothing is planned in those days.", "In diesen Tagen ist nichts geplant.");
        }
        String names = ask.voice()
                .list(sessions.stream()
                        .map(session -> session.name() + " " + ask.voice().on(session.day()))
                        .toList());
        return ask.say(
                "Planned in those days: " + names + ". Shall I leave that out?",
                "Geplant in diesen Tagen: " + names + ". Soll ich das auslassen?");
    }

    /** The days that were named, else so many from today. */
    private static Span days(Ask ask, int number) {
        LocalDate today = ask.question().today();
        if (ask.slots().span().isPresent()) {
            return ask.slots().span().get();
        }
        List<SaidDay> days = ask.slots().days();
        if (days.size() > 1) {
            LocalDate to = days.get(1).date().isBefore(days.get(0).date())
                    ? days.get(1).date().plusWeeks(1)
                    : days.get(1).date();
            return new Span(days.get(0).date(), to, Span.Kind.DATES);
        } else if (days.size() == 1) {
            boolean until = ask.question()
                    .text()
                    .toLowerCase(java.util.Locale.ROOT)
                    .matches("(?s).*\\b(?:until|till|til|bis)\\b.*");
            LocalDate day = days.getFirst().date();
            return until
                    ? new Span(today, day, Span.Kind.DATES)
                    : new Span(day, day.plusDays(number - 1L), Span.Kind.DATES);
        }
        return new Span(today, today.plusDays(number - 1L), Span.Kind.DATES);
    }

    private static List<PlannedSession> sessions(Ask ask, Span days) {
        return ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> days.has(session.day())
                        && !session.day().isBefore(ask.question().today()))
                .toList();
    }

    /** The proposal to leave out what lies in the days. */
    static Answer skip(Ask ask) {
        boolean sick = ask.turn().before() != null && Pending.isTopic(ask.turn().before(), Topic.SICK);
        List<PlanOperation> operations = sessions(ask, days(ask, sick ? SICK_DAYS : WEEK)).stream()
                .<PlanOperation>map(session -> new PlanOperation.SkipSession(
                        session.day(),
                        sick ? ask.say("you are sick", "du bist krank") : ask.say("you are away", "du bist weg")))
                .toList();
        return WishAnswers.onWeek(
                ask.question(),
                false,
                week -> operations.isEmpty()
                        ? Wish.refused(
                                ask.say("Nothing is planned in those days.", "In diesen Tagen ist nichts geplant."))
                        : new Wish(
                                new DiffDraft(
                                        PlanDiff.Cause.REQUEST,
                                        sick
                                                ? ask.say("You are sick.", "Du bist krank.")
                                                : ask.say("You are away.", "Du bist weg."),
                                        operations),
                                ""));
    }
}
