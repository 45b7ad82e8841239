package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Topic;
import java.util.List;

/** What can be asked, by where the athlete is: the last resort. */
final class Help {
    private Help() {}

    static Answer of(Ask ask) {
        return new Answer(
                ask.say("Here is what I can do:\n", "Das kann ich für dich tun:\n") + examples(ask), List.of());
    }

    /** Said when a message was not understood. */
    static Answer lost(Ask ask) {
        return new Answer(
                ask.say("I did not get that. Try one of these:\n", "Das habe ich nicht verstanden. Versuch es so:\n")
                        + examples(ask),
                List.of());
    }

    private static String examples(Ask ask) {
        if (ask.question().state().getCurrentWorkout() != null) {
            return ask.say(
                    "\n- log a set: *80x8*, *another one*\n- put it right: *the last set was 7 reps*, *delete my last set*\n- go on: *what's next?*, *rest timer 2 min*, *I'm done*\n- *the rack is taken, swap squats*",
                    "\n- Satz eintragen: *80x8*, *noch einer*\n- korrigieren: *der letzte Satz waren 7*, *lösch den letzten Satz*\n- weiter: *was kommt als Nächstes?*, *Pause 2 min*, *ich bin fertig*\n- *das Rack ist besetzt, tausch Kniebeugen*");
        } else if (ask.isNew()) {
            return ask.say(
                    "\n- *make me a plan*, or a program: *start starting strength*\n- log what you did: *squat 3x5 60 kg*\n- ask what you want to know: *how do I squat?*, *how much protein do I need?*",
                    "\n- *mach mir einen Plan*, oder ein Programm: *starte Starting Strength*\n- eintragen, was du gemacht hast: *Kniebeuge 3x5 60 kg*\n- fragen, was du wissen willst: *wie geht Kniebeugen?*, *wie viel Eiweiß brauche ich?*");
        }
        return ask.say(
                        "\n- your numbers: *what did I bench last time?*, *am I getting stronger?*, *how was my week?*, *which muscles are behind?*\n- what to load: *what weight for 5 reps on squat?*\n- log: *bench 80x8 @8*, *yesterday squat 3x5 100*, *I weigh 80 kg*",
                        "\n- deine Zahlen: *was habe ich zuletzt gedrückt?*, *werde ich stärker?*, *wie war meine Woche?*, *welche Muskeln hinken hinterher?*\n- Gewichte: *welches Gewicht für 5 Kniebeugen?*\n- eintragen: *Bankdrücken 80x8 @8*, *gestern Kniebeuge 3x5 100*, *ich wiege 80 kg*")
                + (ask.hasPlan()
                        ? ask.say(
                                "\n- your plan: *what's today?*, *only 30 minutes*, *swap squats for leg press*, *I'm away next week*",
                                "\n- dein Plan: *was steht heute an?*, *nur 30 Minuten*, *tausch Kniebeugen gegen Beinpresse*, *nächste Woche bin ich weg*")
                        : ask.say("\n- a plan: *make me a plan*", "\n- ein Plan: *mach mir einen Plan*"))
                + ask.say(
                        "\n- training questions: *how long should I rest?*, *how do I deadlift?*",
                        "\n- Trainingsfragen: *wie lange Pause?*, *wie geht Kreuzheben?*");
    }

    /** Two readings are close: the athlete chooses. */
    static Answer either(Ask ask, Topic first, Topic second) {
        return new Answer(
                ask.say("Do you mean ", "Meinst du ") + "**" + name(ask, first) + "**" + ask.say(" or ", " oder ")
                        + "**" + name(ask, second) + "**?",
                List.of(new Intent.Choice(
                        ask.say("Which one?", "Was davon?"), List.of(way(ask, first), way(ask, second)))));
    }

    private static Intent.Choice.Way way(Ask ask, Topic topic) {
        return new Intent.Choice.Way(name(ask, topic), Ways.text(ask, topic));
    }

    private static String name(Ask ask, Topic topic) {
        return Ways.text(ask, topic);
    }
}
