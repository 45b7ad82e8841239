package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Topic;
import java.util.List;

/** Talk that is about nobody's numbers, kept short and with a way on. */
final class TalkAnswers {
    private TalkAnswers() {}

    static Answer of(Ask ask, Topic topic) {
        return switch (topic) {
            case GREETING -> new Answer(ask.say("Hi! ", "Hi! ") + today(ask), List.of());
            case THANKS -> ask.answer("Any time. Train well!", "Gern. Gutes Training!");
            case BYE -> new Answer(ask.say("See you! ", "Bis dann! ") + next(ask), List.of());
            case SMALLTALK ->
                !ask.question()
                                .text()
                                .toLowerCase(java.util.Locale.ROOT)
                                .matches("(?s).*(?:lol|haha|lmao|joke|witz|funny|lustig|rofl).*")
                        ? new Answer(ask.say("Good. ", "Gut. ") + next(ask), List.of())
                        : ask.answer(
                                "Ha. I am better with barbells than with jokes; ask me anything about your training.",
                                "Ha. Mit Hanteln bin ich besser als mit Witzen; frag mich alles zu deinem Training.");
            case WHO_ARE_YOU ->
                ask.answer(
                        "I am the coach of Trainer2: a program, not a human. Right now I work by stated rules, without a language model, from your own log and from published sources; I can read and propose, and nothing changes without your yes. Ask me *what can you do?*",
                        "Ich bin der Coach von Trainer2: ein Programm, kein Mensch. Gerade arbeite ich nach festen Regeln, ohne Sprachmodell, aus deinem eigenen Log und aus veröffentlichten Quellen; ich kann lesen und vorschlagen, und nichts ändert sich ohne dein Ja. Frag mich *was kannst du?*");
            case PRIVACY ->
                ask.answer(
                        "What you write is encrypted under a key of your own before it is kept, and nobody sells it. In the settings you can export everything about you or delete your account; I cannot do either from here.",
                        "Was du schreibst, wird mit einem eigenen Schlüssel verschlüsselt, bevor es gespeichert wird, und niemand verkauft es. In den Einstellungen kannst du alles über dich exportieren oder dein Konto löschen; von hier aus kann ich beides nicht.");
            case COMPLAINT -> complaint(ask);
            case OUT_OF_SCOPE ->
                ask.answer(
                        "That is outside what I can do: I know training, your log and your plan. " + next(ask),
                        "Das kann ich nicht: Ich kenne Training, dein Log und deinen Plan. " + next(ask));
            default -> Help.of(ask);
        };
    }

    /** What is due today, in one sentence. */
    private static String today(Ask ask) {
        if (!ask.hasPlan()) {
            return ask.isNew()
                    ? ask.say(
                            "Good to have you here. Shall I make you a plan?",
                            "Schön, dass du da bist. Soll ich dir einen Plan machen?")
                    : ask.say(
                            "What would you like to do? *start a workout*, *how was my week*, *make me a plan*.",
                            "Was möchtest du machen? *Training starten*, *wie war meine Woche*, *mach mir einen Plan*.");
        }
        return ask.question()
                .week()
                .flatMap(week -> week.session(ask.question().today()))
                .map(session -> ask.say(
                        "Today is **" + session.name() + "**; say *start a workout* when you are ready.",
                        "Heute ist **" + German.of(session.name())
                                + "** dran; sag *Training starten*, wenn du bereit bist."))
                .orElseGet(() -> ask.say("No session is planned today. ", "Heute ist keine Einheit geplant. ")
                        + PlanAnswers.nextSession(ask).text());
    }

    private static String next(Ask ask) {
        return ask.hasPlan()
                ? PlanAnswers.nextSession(ask).text()
                : ask.say("Ask me *what can you do?*", "Frag mich *was kannst du?*");
    }

    /** Anger asks what is wrong, and offers. */
    private static Answer complaint(Ask ask) {
        String sorry = ask.say(
                "Fair enough, I would rather hear it. What is wrong with it?",
                "Verstanden, gut, dass du es sagst. Was stört dich daran?");
        if (!ask.hasPlan()) {
            return new Answer(
                    sorry
                            + ask.say(
                                    " Tell me what you wanted to know or do, in a few words.",
                                    " Sag mir in ein paar Worten, was du wissen oder tun wolltest."),
                    List.of());
        }
        return new Answer(
                sorry
                        + ask.say(
                                " I can make it easier or harder, swap an exercise, change the days, or make a new one.",
                                " Ich kann ihn leichter oder härter machen, eine Übung tauschen, die Tage ändern oder einen neuen machen."),
                List.of(new Intent.Choice(
                        ask.say("What shall I change?", "Was soll ich ändern?"),
                        List.of(
                                way(ask, "Too hard", "too hard", "Zu hart", "zu hart"),
                                way(ask, "Too easy", "too easy", "Zu leicht", "zu leicht"),
                                way(ask, "A new plan", "new plan please", "Ein neuer Plan", "neuer plan bitte")))));
    }

    private static Intent.Choice.Way way(Ask ask, String label, String text, String beschriftung, String worte) {
        return new Intent.Choice.Way(ask.say(label, beschriftung), ask.say(text, worte));
    }
}
