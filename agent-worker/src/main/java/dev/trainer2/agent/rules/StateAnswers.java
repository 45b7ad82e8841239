package dev.trainer2.agent.rules;

import dev.trainer2.agent.cards.Cards;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.events.BodyweightEntry;
import java.util.List;

/** How the athlete is: heard, made use of, and never argued with. */
final class StateAnswers {
    private static final java.util.regex.Pattern HOURS =
            java.util.regex.Pattern.compile("(?i)(\\d{1,2}(?:[.,]\\d)?) ?(?:h|hours?|hrs?|stunden?|std)\\b");

    private StateAnswers() {}

    static Answer of(Ask ask, Topic topic) {
        return switch (topic) {
            case SORE -> sore(ask);
            case TIRED -> tired(ask);
            case GREAT -> great(ask);
            case STRESSED -> stressed(ask);
            case UNMOTIVATED -> unmotivated(ask);
            case LOW_MOOD ->
                ask.answer(
                        "I am sorry, that sounds heavy. Be kind to yourself today; a walk or a short easy session can help a little, and skipping is fine too. Please talk to somebody you trust, or to a doctor if it stays; if you ever think of harming yourself, call your emergency number at once.",
                        "Das tut mir leid, das klingt schwer. Sei heute gut zu dir; ein Spaziergang oder eine kurze leichte Einheit kann ein wenig helfen, und auslassen ist auch in Ordnung. Sprich bitte mit jemandem, dem du vertraust, oder ärztlich, wenn es bleibt; wenn du je daran denkst, dir etwas anzutun, ruf sofort den Notruf.");
            case SICK -> Absences.sick(ask);
            case AWAY -> Absences.away(ask);
            case BACK -> Absences.back(ask);
            case LONG_BREAK ->
                new Answer(
                        Cards.topic("long_break").text(ask.voice().german())
                                + ask.say(
                                        " Shall I make you a plan to start again?",
                                        " Soll ich dir einen Plan für den Wiedereinstieg machen?"),
                        List.of());
            default -> painOver(ask);
        };
    }

    private static List<Intent> checkIn(Ask ask) {
        return List.of(new Intent.CheckIn(ask.question().today()));
    }

    private static String session(Ask ask) {
        return WorkoutAnswers.session(ask.question())
                .map(session ->
                        ask.voice().said(session.name()) + " " + ask.voice().on(session.day()))
                .orElse("");
    }

    private static Answer sore(Ask ask) {
        Slots.Region region = ask.slots().region();
        String where = region == null
                ? ""
                : ask.say(" in your ", " (") + Muscles.region(ask.voice(), region) + ask.say("", ")");
        String session = session(ask);
        return ask.answer(
                "Sore" + where
                        + ": that is normal for a day or three and no reason to stop. Move, train other muscles, or these ones lightly, and stop if it turns sharp."
                        + (session.isEmpty()
                                ? ""
                                : " Next in your plan is " + session
                                        + "; warm up longer and take a set less if it still is sore.")
                        + " Check in, so that it counts in your readiness.",
                "Muskelkater" + where
                        + ": für ein bis drei Tage normal und kein Grund aufzuhören. Beweg dich, trainier andere Muskeln oder diese leicht, und hör auf, wenn es stechend wird."
                        + (session.isEmpty()
                                ? ""
                                : " Als Nächstes im Plan: " + session
                                        + "; wärm länger auf und lass einen Satz weg, wenn es noch zieht.")
                        + " Check ein, damit es in deine Bereitschaft zählt.",
                checkIn(ask));
    }

    private static Answer tired(Ask ask) {
        java.util.regex.Matcher hours = HOURS.matcher(ask.question().text());
        String night = hours.find() ? hours.group(1) + " h: " : "";
        String slept = ask.question()
                        .text()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s).*(?:slept|sleep|schlaf|gepennt).*")
                ? " " + night
                        + ask.say(
                                "One short night of sleep costs less strength than it feels like.",
                                "Eine kurze Nacht Schlaf kostet weniger Kraft, als es sich anfühlt.")
                : "";
        return ask.answer(
                "Thanks for telling me, that counts." + slept
                        + " Train if you like, but stop each set a rep or two earlier, or leave the last set out; if the warm-up feels heavy, go home and sleep. Check in, so that I see it in your readiness."
                        + (ask.hasPlan() ? " Shall I propose an easier week?" : ""),
                "Danke, dass du es sagst, das zählt." + slept
                        + " Trainier, wenn du magst, aber hör pro Satz ein, zwei Wiederholungen früher auf oder lass den letzten Satz weg; fühlt sich schon das Aufwärmen schwer an, geh heim und schlaf. Check ein, dann sehe ich es in deiner Bereitschaft."
                        + (ask.hasPlan() ? " Soll ich dir eine leichtere Woche vorschlagen?" : ""),
                checkIn(ask));
    }

    private static Answer stressed(Ask ask) {
        return ask.answer(
                "That sounds like a lot. Stress counts like training load: keep the session short and the sets easy, the movement itself helps. Check in, so that it counts."
                        + (ask.hasPlan() ? " Shall I propose an easier week?" : ""),
                "Das klingt nach viel. Stress zählt wie Trainingslast: Halt die Einheit kurz und die Sätze leicht, die Bewegung selbst hilft. Check ein, damit es zählt."
                        + (ask.hasPlan() ? " Soll ich dir eine leichtere Woche vorschlagen?" : ""),
                checkIn(ask));
    }

    private static Answer great(Ask ask) {
        String session = session(ask);
        return ask.answer(
                "Love to hear it. Use it: keep to the plan's reps, and if the last set of the main lift has three left, add the smallest plates."
                        + (session.isEmpty() ? "" : " Next is " + session + "; say *start a workout*."),
                "Das höre ich gern. Nutz es: Bleib bei den Wiederholungen des Plans, und wenn im letzten Satz der Hauptübung noch drei drin sind, leg die kleinsten Scheiben drauf."
                        + (session.isEmpty() ? "" : " Als Nächstes kommt " + session + "; sag *Training starten*."));
    }

    private static Answer unmotivated(Ask ask) {
        return ask.answer(
                "Happens to everyone. Deal: go, do the warm-up and the first exercise, and if you still want to leave after it, leave; it counts."
                        + (ask.hasPlan()
                                ? " Shall I cut the next session to 20 minutes?"
                                : " Say *start a workout* and log one set."),
                "Kennt jeder. Abmachung: Geh hin, wärm dich auf, mach die erste Übung, und wenn du danach noch gehen willst, geh; es zählt."
                        + (ask.hasPlan()
                                ? " Soll ich die nächste Einheit auf 20 Minuten kürzen?"
                                : " Sag *Training starten* und trag einen Satz ein."));
    }

    private static Answer painOver(Ask ask) {
        return ask.answer(
                "Glad to hear it. Which place is fine again? Say *my knee is fine again*, and I plan with it.",
                "Das freut mich. Welche Stelle ist wieder gut? Sag *mein Knie ist wieder gut*, dann plane ich damit.");
    }

    static Answer bodyweight(Ask ask) {
        BodyweightEntry last = ask.question().state().getBodyweight();
        if (last == null) {
            return ask.answer(
                    "I know no body weight of you yet. Say *I weigh 80 kg* and it is in.",
                    "Ich kenne noch kein Körpergewicht von dir. Sag *ich wiege 80 kg*, dann ist es drin.");
        }
        String weight = ask.voice().load(last.getLoad());
        String on = ask.voice()
                .on(last.getOccurredAt().atZone(ask.question().zone()).toLocalDate());
        return ask.answer(
                "Your last weight is **" + weight + "**, " + on
                        + ". The curve of all weights is under Progress; here I see only the last.",
                "Dein letztes Gewicht: **" + weight + "**, " + on
                        + ". Die Kurve aller Gewichte steht unter Fortschritt; hier sehe ich nur das letzte.");
    }
}
