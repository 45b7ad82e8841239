package dev.trainer2.agent.understand;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts one word in the place of every exercise, muscle, joint, number, month, weekday and program, so that examples hold for all. */
final class Masks {
    static final String EXERCISE = "xexercise";
    static final String MUSCLE = "xmuscle";
    private static final int LONGEST_NAME = 4;
    private static final Pattern JOINT = Pattern.compile(
            "\\b(?:knees?|knie|elbows?|ellbogen|ellenbogen|wrists?|handgelenke?|hips?|huften?|ankles?|knochel|sprunggelenk|neck|nacken|spine|achilles|rotator cuff|patella)\\b");
    static final Pattern BACK_WORD = Pattern.compile(
            "\\b(?<=(?:\\bmy|\\bmore|\\bless|\\bfor|\\bof|\\blower|\\bupper|\\bbigger|\\bwider|\\band|\\btrain|\\btrained|\\bfewer|\\bmy lower|\\bmy upper|\\bmehr|\\bmein) )back\\b"
                    + "|\\bback(?= (?:work|volume|sets?|day|training|muscles?|exercises?|pain|is|hurts?|rounds|strength))|\\bruckens?\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)s?\\b");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:january|januar|february|februar|march|marz|april|june|juni|july|juli|august|september|october|oktober|november|december|dezember)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)\\b");

    private static final Pattern NAMES = Pattern.compile(
            "\\bx(?:exercise|muscle|joint|day|month)s?\\b|\\b0(?:x0|kg|lbs?)?\\b|[?,.;!:/-]|\\b(?:the|my|a|an|mein|meine|der|die|das|and|und)\\b");

    private Masks() {}

    /** The text with its exercises known by the names that everybody uses. */
    static String of(String plain) {
        return rest(exercises(plain, LayNames.words()));
    }

    /** Everything but exercises. */
    static String rest(String plain) {
        String text = Programs.ANY.matcher(plain).replaceAll("xprogram");
        text = JOINT.matcher(text).replaceAll("xjoint");
        text = BACK_WORD.matcher(text).replaceAll(MUSCLE);
        text = Regions.WORD.matcher(text).replaceAll(MUSCLE);
        text = MONTH.matcher(WEEKDAY.matcher(text).replaceAll("xday")).replaceAll("xmonth");
        return NUMBER.matcher(WORDS.matcher(text).replaceAll("0")).replaceAll("0");
    }

    /** Whether a text is nothing but names and numbers. */
    static boolean alone(String masked) {
        return NAMES.matcher(masked).replaceAll(" ").isBlank();
    }

    private static String exercises(String plain, Set<String> names) {
        String[] words = plain.split(" ", -1);
        StringBuilder masked = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            int length = Math.min(LONGEST_NAME, words.length - at);
            while (length > 0
                    && !names.contains(bare(String.join(" ", java.util.Arrays.copyOfRange(words, at, at + length))))) {
                length--;
            }
            masked.append(masked.isEmpty() ? "" : " ");
            masked.append(length > 0 ? EXERCISE + tail(words[at + length - 1]) : words[at]);
            at += Math.max(1, length);
        }
        return masked.toString();
    }

    private static String tail(String word) {
        return word.endsWith("?") ? " ?" : "";
    }

    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("(?:^[^\\p{L}\\p{N}]+)|(?:(?:'s)?[^\\p{L}\\p{N}]+$)|'s$", "");
    }
}
