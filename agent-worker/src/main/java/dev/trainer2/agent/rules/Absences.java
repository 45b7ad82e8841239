package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.science.Absence;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.ScheduleDiffs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Being sick or away and back again: shown as events, written once the athlete says yes; what lies in those days is left out. */
final class Absences {
    private static final int SICK_DAYS = 3;
    private static final int WEEK = 7;
    private static final Pattern UNTIL = Pattern.compile("(?s).*\\b(?:until|till|til|bis)\\b.*");
    private static final Pattern WORK = Pattern.compile(
            "(?s).*(?:business|work trip|for work|conference|dienst|geschäft|geschaeft|arbeit|beruf).*");
    private static final Pattern HOLIDAY = Pattern.compile(
            "(?s).*(?:vacation|holiday|travel|trip|honeymoon|urlaub|ferien|verreis|reise|flitterwochen).*");

    private Absences() {}

    static Answer sick(Ask ask) {
        return shown(
                ask,
                Topic.SICK,
                ask.say(
                        "Get well soon. Rest comes first: no training with a fever, aching limbs or anything below the neck, and see a doctor if it is high, lasts, or your chest hurts. ",
                        "Gute Besserung. Erst mal ausruhen: kein Training mit Fieber, Gliederschmerzen oder allem unterhalb des Halses, und zum Arzt, wenn es hoch ist, anhält oder die Brust schmerzt. "));
    }

    static Answer away(Ask ask) {
        return shown(
                ask,
                Topic.AWAY,
                ask.say(
                        "A week or two off costs you next to nothing. ",
                        "Ein, zwei Wochen Pause kosten dich so gut wie nichts. "));
    }

    private static Answer shown(Ask ask, Topic topic, String opening) {
        Answer confirm = LogAnswers.confirm(
                ask,
                ask.say("Away from training", "Kein Training"),
                events(ask, ask.turn(), topic).orElseThrow());
        return new Answer(
                opening + confirm.text() + " "
                        + ask.say(
                                "Tell me *I'm back* when you train again.",
                                "Sag *ich bin wieder da*, wenn du wieder trainierst."),
                confirm.intents());
    }

    /** Back again: the absences that still run end today. */
    static Answer back(Ask ask) {
        boolean ill = running(ask).stream().anyMatch(absence -> absence.reason() == Absence.Reason.ILLNESS);
        String advice = ill
                ? ask.say(
                        "Good to have you back. Your first week is a gentle one: fewer sets, and loads 15 % lower. ",
                        "Schön, dass du wieder da bist. Die erste Woche wird sachte: weniger Sätze, und 15 % weniger Last. ")
                : ask.say(
                        "Good to have you back. After a week off just go on; after being ill take half the sets the first days. ",
                        "Schön, dass du wieder da bist. Nach einer Woche Pause einfach weitermachen; nach Krankheit in den ersten Tagen die Hälfte der Sätze. ");
        return events(ask, ask.turn(), Topic.BACK)
                .map(events -> {
                    Answer confirm = LogAnswers.confirm(ask, ask.say("Back again", "Wieder da"), events);
                    return new Answer(advice + confirm.text(), confirm.intents());
                })
                .orElseGet(() -> new Answer(
                        advice
                                + (ask.hasPlan()
                                        ? ask.say(
                                                "Shall I show you what is next?",
                                                "Soll ich dir zeigen, was als Nächstes dran ist?")
                                        : ask.say(
                                                "Say *make me a plan* and we start.",
                                                "Sag *mach mir einen Plan*, dann fangen wir an.")),
                        List.of()));
    }

    /**
     * What a message about being away or back would write.
     *
     * @param told the turn that said it; its moment gives the id, so that the panel and a yes write the same absence
     * @return empty when nobody is away who could be back
     */
    static Optional<List<Map<String, Object>>> events(Ask ask, Turn told, Topic topic) {
        if (topic == Topic.BACK) {
            List<Map<String, Object>> ends = running(ask).stream()
                    .map(absence -> Drafts.event(
                            "AbsenceEnded",
                            Map.of(
                                    "absenceId",
                                    absence.id(),
                                    "on",
                                    ask.question().today().toString())))
                    .toList();
            return ends.isEmpty() ? Optional.empty() : Optional.of(ends);
        }
        boolean sick = topic == Topic.SICK;
        Span days = days(ask, told, sick ? SICK_DAYS : WEEK);
        return Optional.of(List.of(Drafts.event(
                "AbsencePlanned",
                Map.of(
                        "absenceId",
                        EventIds.derive("absence", ask.question().state().getUserId() + " " + told.at()),
                        "from",
                        days.from().toString(),
                        "to",
                        days.to().toString(),
                        "reason",
                        (sick ? Absence.Reason.ILLNESS : reason(told.text())).name()))));
    }

    /** What was just written is taken back: an absence that ends on its first day is none. */
    static Optional<List<Map<String, Object>>> takenBack(Ask ask, Turn told) {
        return told.about()
                .filter(about -> about.topic() == Topic.SICK || about.topic() == Topic.AWAY)
                .flatMap(about -> events(ask.with(about.slots()), told, about.topic()))
                .map(events -> (Map<?, ?>) events.getFirst().get("payload"))
                .map(payload -> List.of(Drafts.event(
                        "AbsenceEnded", Map.of("absenceId", payload.get("absenceId"), "on", payload.get("from")))));
    }

    private static Absence.Reason reason(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        if (WORK.matcher(said).matches()) {
            return Absence.Reason.WORK;
        }
        return HOLIDAY.matcher(said).matches() ? Absence.Reason.HOLIDAY : Absence.Reason.OTHER;
    }

    private static List<Absence> running(Ask ask) {
        return ask.question().rules().history().absences().stream()
                .filter(absence -> absence.has(ask.question().today()))
                .toList();
    }

    /** Whether the message says that somebody who is away is back. */
    static boolean endsOne(Ask ask) {
        return Pending.isTopic(ask.turn(), Topic.BACK) && !running(ask).isEmpty();
    }

    /** The absence that holds on a day. */
    static Optional<Absence> on(Question question, LocalDate day) {
        return question.rules().history().absences().stream()
                .filter(absence -> absence.has(day))
                .findFirst();
    }

    /** The days that were named, else so many from today. */
    private static Span days(Ask ask, Turn told, int number) {
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
            LocalDate day = days.getFirst().date();
            return UNTIL.matcher(told.text().toLowerCase(Locale.ROOT)).matches()
                    ? new Span(today, day, Span.Kind.DATES)
                    : new Span(day, day.plusDays(number - 1L), Span.Kind.DATES);
        }
        return new Span(today, today.plusDays(number - 1L), Span.Kind.DATES);
    }

    /** An absence stands in the log: what is planned in it is proposed to be left out. */
    static Answer planned(Question question, AbsencePlanned planned) {
        Voice voice = Voice.of(question);
        Absence absence = new Absence(
                planned.getAbsenceId(),
                LocalDate.parse(planned.getFrom()),
                LocalDate.parse(planned.getTo()),
                Absence.Reason.valueOf(planned.getReason().name()));
        String why = absence.reason() == Absence.Reason.ILLNESS
                ? voice.say("You are sick.", "Du bist krank.")
                : voice.say("You are away.", "Du bist weg.");
        return question.week()
                .flatMap(week -> ScheduleDiffs.away(week, absence, question.today(), why))
                .map(draft -> Proposing.diff(question, draft, "", List.of(), false))
                .orElseGet(() -> new Answer(
                        voice.say(
                                        "Nothing is planned in those days, and nothing counts as missed. ",
                                        "In diesen Tagen ist nichts geplant, und nichts gilt als verpasst. ")
                                + next(question, voice, absence),
                        List.of()));
    }

    private static String next(Question question, Voice voice, Absence absence) {
        return question.week().stream()
                .flatMap(week -> week.sessions().stream())
                .map(PlannedSession::day)
                .filter(day -> day.isAfter(question.today()) && !absence.has(day))
                .findFirst()
                .map(day -> voice.say(
                        "Your next session is " + voice.on(day) + ".",
                        "Deine nächste Einheit ist " + voice.on(day) + "."))
                .orElseGet(() ->
                        voice.say("I plan the weeks after it around it.", "Die Wochen danach plane ich darum herum."));
    }
}
