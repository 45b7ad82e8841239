package dev.trainer2.agent.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions of the exact readers, which are written in English, in the athlete's language. */
final class AskBacks {
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry(
                    "That is a long message. Could you send it in parts?",
                    "Das ist eine lange Nachricht. Kannst du sie in Teilen schicken?"),
            Map.entry(
                    "I log only what you have done. What did you do, or what shall I change?",
                    "Ich trage nur ein, was du gemacht hast. Was war es, oder was soll ich ändern?"),
            Map.entry(
                    "Does something hurt now? Tell me where, and how strong it is from 1 to 10.",
                    "Tut gerade etwas weh? Sag mir wo, und wie stark von 1 bis 10."),
            Map.entry(
                    "Where does it hurt, and how strong is it, 1 to 10?", "Wo tut es weh, und wie stark von 1 bis 10?"),
            Map.entry("Pain goes from 1 to 10. How strong is it?", "Schmerz geht von 1 bis 10. Wie stark ist er?"),
            Map.entry(
                    "Is there still pain, and where? Tell me the area, and how strong it is from 1 to 10, or that it is gone.",
                    "Ist noch Schmerz da, und wo? Sag mir die Stelle und die Stärke von 1 bis 10, oder dass er weg ist."),
            Map.entry(
                    "You name more than one place. Tell me one at a time where it hurts, and how strong it is from 1 to 10.",
                    "Du nennst mehr als eine Stelle. Sag mir eine nach der anderen, und wie stark von 1 bis 10."),
            Map.entry(
                    "I log the sets of today here. Did you do these today?",
                    "Hier trage ich Sätze von heute ein. Hast du sie heute gemacht?"),
            Map.entry(
                    "Is the comma in there a decimal comma or between two sets?",
                    "Ist das Komma ein Dezimalkomma oder zwischen zwei Sätzen?"),
            Map.entry(
                    "Which sets belong to which exercise? One exercise on a line reads best.",
                    "Welche Sätze gehören zu welcher Übung? Eine Übung pro Zeile liest sich am besten."),
            Map.entry("Which exercise was that?", "Welche Übung war das?"),
            Map.entry("What do you weigh today, in kg or lb?", "Was wiegst du heute, in kg oder lb?"),
            Map.entry(
                    "From which day to which day shall I move the session?",
                    "Von welchem Tag auf welchen soll ich die Einheit verschieben?"),
            Map.entry(
                    "How many minutes do you have, and on which day? I can plan 10 to 240.",
                    "Wie viele Minuten hast du, und an welchem Tag? Ich kann 10 bis 240 planen."),
            Map.entry(
                    "How long shall the rest be? For example: rest timer 2 min.",
                    "Wie lang soll die Pause sein? Zum Beispiel: Pause 2 min."),
            Map.entry(
                    "A rest is from 5 seconds to 60 minutes. How long shall it be?",
                    "Eine Pause dauert 5 Sekunden bis 60 Minuten. Wie lang soll sie sein?"));
    private static final Pattern SEVERAL =
            Pattern.compile("(?s)\"(.*)\" fits several exercises: (.*)\\. Which one do you mean\\?");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?s)I know no exercise called \"(.*)\"\\. Which exercise was that\\?");

    private AskBacks() {}

    static String in(Voice voice, String english) {
        if (!voice.german()) {
            return english;
        }
        Matcher several = SEVERAL.matcher(english);
        if (several.matches()) {
            return "„" + several.group(1) + "“ passt zu mehreren Übungen: " + several.group(2) + ". Welche meinst du?";
        }
        Matcher unknown = UNKNOWN.matcher(english);
        return unknown.matches()
                ? "Eine Übung „" + unknown.group(1) + "“ kenne ich nicht. Welche war das?"
                : GERMAN.getOrDefault(english, english);
    }
}
