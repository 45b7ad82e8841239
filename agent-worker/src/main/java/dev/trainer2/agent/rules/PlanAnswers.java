package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.science.Absence;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans on request: the form first, then a week by the rules, or a program of a template. */
final class PlanAnswers {
    private static final int LAST_DAY = 6;

    private PlanAnswers() {}

    /**
     * A plan, or the form that it needs.
     *
     * @param weekStart a day of the wanted week; null for the one that suits
     * @param template id of a program template; null for a week by the rules
     */
    static Answer of(Question question, @Nullable LocalDate weekStart, @Nullable String template) {
        if (!question.state().getProfile().getOnboarded()) {
            return template == null ? onboarding(question) : onboarding(question, template);
        }
        LocalDate monday = weekStart == null
                ? WeekPlans.monday(question.today())
                : dev.trainer2.science.WeeklyReviews.mondayOf(weekStart);
        if (monday.isBefore(dev.trainer2.science.WeeklyReviews.mondayOf(question.today()))) {
            return new Answer(
                    Voice.of(question)
                            .say(
                                    "That week is over. Ask for this week or a later one.",
                                    "Diese Woche ist vorbei. Frag nach dieser oder einer späteren."),
                    List.of());
        } else if (template != null) {
            return TemplateAnswers.begin(question, template, monday);
        } else if (weekStart == null
                && question.plan() != null
                && question.plan().getTemplate() != null) {
            return TemplateAnswers.next(question, monday);
        }
        WeekPlans.Made made = WeekPlans.of(question, monday);
        if (made.week().sessions().isEmpty()) {
            return away(question, monday);
        }
        return proposed(
                question, made.week(), made.notes(), new Proposal.Week(made.week(), made.notes(), null, List.of()));
    }

    /** A plan that a message asks for: where one is in force it is shown first, and takes its place by a yes. */
    static Answer wished(Ask ask, @Nullable LocalDate weekStart, @Nullable String template) {
        Answer made = of(ask.question(), weekStart, template);
        boolean inForce = ask.question()
                .week()
                .filter(week -> !week.weekStart()
                        .plusDays(LAST_DAY)
                        .isBefore(ask.question().today()))
                .isPresent();
        return made.proposals().isEmpty() || !inForce
                ? made
                : new Answer(
                        made.text()
                                + ask.say(
                                        " Shall I put it in place of the plan you have?",
                                        " Soll ich ihn an die Stelle deines jetzigen Plans setzen?"),
                        made.intents());
    }

    /** Nothing is planned for a week that lies in an absence. */
    static Answer away(Question question, LocalDate monday) {
        Voice voice = Voice.of(question);
        return new Answer(
                voice.say(
                        "You are away in the week of " + voice.date(monday)
                                + ", so I plan nothing for it. Tell me *I'm back* when you train again.",
                        "In der Woche vom " + voice.date(monday)
                                + " bist du weg, also plane ich nichts. Sag *ich bin wieder da*, wenn du wieder trainierst."),
                List.of());
    }

    static Answer proposed(Question question, PlanWeek week, List<String> notes, Proposal.Week proposal) {
        List<Violation> broken = question.rules().violations(week, proposal.overrides());
        if (!broken.isEmpty()) {
            String why = broken.getFirst().message();
            return new Answer(
                    Voice.of(question)
                            .say(
                                    "I could not put a week together that keeps every limit: " + why + ".",
                                    "Ich konnte keine Woche machen, die alle Grenzen einhält: " + German.of(why) + "."),
                    List.of());
        }
        Voice voice = Voice.of(question);
        String text = voice.say("Your week from ", "Deine Woche ab ") + voice.date(week.weekStart())
                + voice.say(" has ", " hat ")
                + voice.sessions(week.sessions().size()) + ":\n"
                + lines(voice, week)
                + notes(voice, notes)
                + voice.say(
                        "\nEvery exercise has its reason beside it. Tell me what to change: *swap back squat*, *only 30 minutes "
                                + "on Friday*, *add arms*.",
                        "\nNeben jeder Übung steht ihr Grund. Sag mir, was anders sein soll: *tausch Kniebeugen*, *nur 30 Minuten "
                                + "am Freitag*, *mehr Arme*.");
        return new Answer(text, List.of(new Intent.Plan(week)), List.of(proposal), Trace.RULES);
    }

    private static String lines(Voice voice, PlanWeek week) {
        return week.sessions().stream()
                .map(session -> "\n- **" + voice.said(session.name()) + "** " + voice.on(session.day()) + ", "
                        + voice.sets(session.sets()) + voice.say(" in about ", " in etwa ")
                        + Math.round(session.minutes())
                        + voice.say(" minutes", " Minuten"))
                .collect(Collectors.joining());
    }

    static String notes(Voice voice, List<String> notes) {
        return notes.isEmpty()
                ? "\n"
                : voice.say("\n\nWhat to know about it:\n", "\n\nWas du dazu wissen solltest:\n")
                        + notes.stream().map(note -> "\n- " + voice.said(note)).collect(Collectors.joining()) + "\n";
    }

    static Answer onboarding(Question question) {
        return new Answer(
                Voice.of(question)
                        .say(
                                "Before your first week I need to know a few things. What your log already tells is filled in; you can "
                                        + "change all of it later.",
                                "Vor deiner ersten Woche muss ich ein paar Dinge wissen. Was dein Log schon sagt, ist ausgefüllt; du kannst "
                                        + "alles später ändern."),
                List.of(new Intent.Onboarding(
                        question.state().getProfile(),
                        Optional.ofNullable(question.state().getBodyweight())
                                .map(BodyweightEntry::getLoad)
                                .orElse(null))));
    }

    /** The form, where a program waits for it. */
    private static Answer onboarding(Question question, String template) {
        Answer form = onboarding(question);
        String name = TemplateAnswers.name(template);
        return new Answer(
                Voice.of(question)
                                .say(
                                        name + " it is. Ask for it again once the form is in. ",
                                        name + ", gern. Frag noch einmal danach, wenn das Formular ausgefüllt ist. ")
                        + form.text(),
                form.intents());
    }

    /** The plan in force. */
    static Answer show(Ask ask) {
        return ask.question()
                .week()
                .map(week -> new Answer(
                        ask.say("Your plan for the week of ", "Dein Plan für die Woche vom ")
                                + ask.voice().date(week.weekStart())
                                + ask.say(", version ", ", Version ") + week.version() + ask.say(", has ", ", hat ")
                                + ask.voice().sessions(week.sessions().size()) + ":\n" + lines(ask.voice(), week),
                        List.of(new Intent.Plan(week))))
                .orElseGet(() -> Nothing.planned(ask));
    }

    /** What is planned for a day: today's session with what comes after it, a rest day with the next one. */
    static Answer day(Ask ask, LocalDate day) {
        PlanWeek week = ask.question().week().orElse(null);
        if (week == null) {
            return ask.question().state().getProfile().getOnboarded()
                    ? ask.answer(
                            "You have no plan yet. Say *make me a plan* and I put a week together; or *start a workout* and train freely.",
                            "Du hast noch keinen Plan. Sag *mach mir einen Plan*, dann stelle ich eine Woche zusammen; oder *Training starten*, und du trainierst frei.")
                    : onboarding(ask.question());
        }
        Optional<PlannedSession> session = week.session(day);
        Optional<Absence> away = Absences.on(ask.question(), day);
        if (away.isPresent()) {
            return ask.answer(
                    "Nothing is planned for " + plain(ask, day) + ": you are away until "
                            + ask.voice().name(away.get().to()) + ". Tell me *I'm back* when you train again.",
                    "Für " + plain(ask, day) + " ist nichts geplant: Du bist weg bis "
                            + ask.voice().name(away.get().to())
                            + ". Sag *ich bin wieder da*, wenn du wieder trainierst.");
        }
        if (session.isPresent()) {
            return shown(ask, day, session.get());
        }
        return new Answer(
                ask.say("Nothing is planned for ", "Für ")
                        + plain(ask, day)
                        + ask.say(". ", " ist nichts geplant. ")
                        + nextSession(ask).text(),
                List.of());
    }

    private static String plain(Ask ask, LocalDate day) {
        String on = ask.voice().on(day);
        return on.startsWith("on ") || on.startsWith("am ") ? ask.voice().name(day) : on;
    }

    private static Answer shown(Ask ask, LocalDate day, PlannedSession session) {
        boolean today = day.equals(ask.question().today());
        return new Answer(
                RangeAnswers.upper(ask.voice().on(day)) + ": **" + ask.voice().said(session.name()) + "**"
                        + ask.say(", about ", ", etwa ") + Math.round(session.minutes())
                        + ask.say(" minutes.", " Minuten.") + "\n"
                        + Planned.list(ask.voice(), session)
                        + (today
                                ? ask.say(
                                        "\n\nSay *start a workout* when you are ready.",
                                        "\n\nSag *Training starten*, wenn du bereit bist.")
                                : ""),
                List.of());
    }

    /** The next session of the plan. */
    static Answer nextSession(Ask ask) {
        LocalDate today = ask.question().today();
        return ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> session.day().isAfter(today))
                .findFirst()
                .map(session -> new Answer(
                        ask.say("Next is **", "Als Nächstes kommt **")
                                + ask.voice().said(session.name()) + "** "
                                + ask.voice().on(session.day()) + ": "
                                + ask.voice()
                                        .list(session.exercises().stream()
                                                .map(planned ->
                                                        ask.voice().exercise(planned.name(), planned.exerciseId()))
                                                .toList())
                                + ".",
                        List.of()))
                .orElseGet(
                        () -> ask.answer(
                                "That was the last session of this week; say *plan for next week* and I make the next.",
                                "Das war die letzte Einheit dieser Woche; sag *Plan für nächste Woche*, dann mache ich die nächste."));
    }
}
