package dev.trainer2.agent.rules;

import dev.trainer2.agent.understand.Topic;
import java.util.Locale;

/** One plain way to say each topic, for a button. */
final class Ways {
    private Ways() {}

    static String text(Ask ask, Topic topic) {
        String lift = ask.slots()
                .exercise()
                .map(one -> ask.voice().exercise(one.name(), one.id()))
                .orElse("");
        String on = lift.isEmpty() ? "" : ask.say(" on ", " bei ") + lift;
        return switch (topic) {
            case LAST_TIME -> ask.say("what did I do last time", "was habe ich zuletzt gemacht") + on;
            case BEST -> ask.say("my best", "mein Rekord") + on;
            case ONE_REP_MAX -> ask.say("my 1RM", "mein 1RM") + on;
            case TREND -> ask.say("am I getting stronger", "werde ich stärker") + on;
            case PROGRESS -> ask.say("am I getting stronger", "werde ich stärker");
            case CHART -> ask.say("show me the chart", "zeig mir den Verlauf") + on;
            case WEEK -> ask.say("how was my week", "wie war meine Woche");
            case DAY -> ask.say("my last workout", "mein letztes Training");
            case LAST_TRAINED -> ask.say("when did I last train", "wann habe ich zuletzt trainiert");
            case VOLUME -> ask.say("sets per muscle", "Sätze pro Muskel");
            case TONNAGE -> ask.say("how much did I lift in total", "wie viel habe ich insgesamt bewegt");
            case SESSIONS -> ask.say("how often did I train", "wie oft habe ich trainiert");
            case STREAK -> ask.say("my streak", "meine Serie");
            case COMPARE -> ask.say("compare this week to last week", "vergleiche diese Woche mit letzter");
            case RECORDS -> ask.say("any new records", "neue Rekorde");
            case LOAD_FOR_REPS -> ask.say("what weight should I use", "welches Gewicht soll ich nehmen") + on;
            case HEAVIER -> ask.say("should I go heavier", "soll ich steigern") + on;
            case OVERDOING -> ask.say("am I doing too much", "mache ich zu viel");
            case FATIGUE -> ask.say("how is my fatigue", "wie ist meine Ermüdung");
            case DELOAD_QUESTION -> ask.say("should I deload", "brauche ich einen Deload");
            case BEHIND -> ask.say("which muscles are behind", "welche Muskeln hinken hinterher");
            case READINESS -> ask.say("how recovered am I", "wie erholt bin ich");
            case TODAY -> ask.say("what should I train today", "was trainiere ich heute");
            case NEXT -> ask.say("what's next", "was kommt als nächstes");
            case PLAN -> ask.say("show me my plan", "zeig mir meinen Plan");
            case WHY_PLAN -> ask.say("explain my plan", "erkläre meinen Plan");
            case SWAP -> ask.say("swap an exercise", "Übung tauschen");
            case MORE_MUSCLE -> ask.say("more sets for a muscle", "mehr Sätze für einen Muskel");
            case HARDER -> ask.say("make it harder", "mach es schwerer");
            case EASIER -> ask.say("make it easier", "mach es leichter");
            case NEW_PLAN -> ask.say("new plan please", "neuer Plan bitte");
            case PROGRAM -> ask.say("which programs do you have", "welche Programme hast du");
            case DELOAD_WISH -> ask.say("give me a deload", "gib mir einen Deload");
            case SKIP_DAY -> ask.say("skip today", "heute ausfallen lassen");
            case AWAY -> ask.say("I'm away next week", "ich bin nächste Woche weg");
            case SICK -> ask.say("I'm sick", "ich bin krank");
            case TIRED -> ask.say("I'm tired", "ich bin müde");
            case GREAT -> ask.say("I feel great", "ich fühle mich super");
            case SORE -> ask.say("I'm sore", "ich habe Muskelkater");
            case TECHNIQUE -> ask.say("how do I do it", "wie geht die Technik") + on;
            case PLATEAU -> ask.say("I'm stuck", "ich komme nicht weiter") + on;
            case START_WORKOUT -> ask.say("start a workout", "Training starten");
            case FINISH_WORKOUT -> ask.say("I'm done for today", "fertig für heute");
            case HELP -> ask.say("what can you do", "was kannst du");
            default -> {
                String name = topic.name()
                        .replace("CARD_", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ');
                yield ask.voice().german() ? German.topic(topic, name) : name;
            }
        };
    }

    /** German words for topics that are known by one. */
    private static final class German {
        static String topic(Topic topic, String name) {
            return switch (topic) {
                case CARD_PROTEIN -> "wie viel Eiweiß brauche ich";
                case CARD_ENERGY -> "was soll ich essen";
                case CARD_FAT_LOSS -> "wie nehme ich ab";
                case CARD_MEALS -> "was esse ich vor dem Training";
                case CARD_REST -> "wie lange Pause zwischen den Sätzen";
                case CARD_SLEEP -> "wie viel Schlaf brauche ich";
                case CARD_WARM_UP -> "wie wärme ich mich auf";
                case CARD_PROGRESSION -> "wie steigere ich mich";
                case CARD_REPS -> "wie viele Wiederholungen";
                case CARD_SORENESS -> "was hilft gegen Muskelkater";
                case CARD_ILLNESS -> "soll ich krank trainieren";
                case CARD_TRAVEL -> "wie trainiere ich im Urlaub";
                case CARD_BEGINNER -> "ich bin Anfänger";
                case BODYWEIGHT -> "mein Gewicht";
                case PAIN -> "mir tut etwas weh";
                case BACK -> "ich bin wieder da";
                case COMPLAINT -> "etwas passt nicht";
                case YES -> "ja";
                case NO -> "nein";
                default -> name;
            };
        }
    }
}
