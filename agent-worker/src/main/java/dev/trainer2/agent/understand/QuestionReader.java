package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.BestAsked;
import dev.trainer2.agent.understand.Understanding.FatigueAsked;
import dev.trainer2.agent.understand.Understanding.LastTimeAsked;
import dev.trainer2.agent.understand.Understanding.LastWorkoutAsked;
import dev.trainer2.agent.understand.Understanding.PlanAsked;
import dev.trainer2.agent.understand.Understanding.RecoveryAsked;
import dev.trainer2.agent.understand.Understanding.SomethingAsked;
import dev.trainer2.agent.understand.Understanding.VolumeAsked;
import dev.trainer2.agent.understand.Understanding.WeekAsked;
import dev.trainer2.agent.understand.Understanding.WhyAsked;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads questions. Nothing in a question is ever logged. */
final class QuestionReader {
    private static final Pattern QUESTION = Pattern.compile(
            "(?s).*\\?\\s*$|^(?:what|what's|whats|when|when's|how|how's|hows|why|where|who|which|did (?:i|we|my)|do i|does|is|is it|are|was|were|am|have i|has|should|shall|can i|could i|may i|must i"
                    + "|show|tell me|explain|was|wie|wann|warum|wieso|welche[rsn]?|soll|zeig\\w*|darf|habe? ich|bin ich)\\b.*");
    private static final Pattern SHORT = Pattern.compile(
            "^(?:(?:my )?(?:best|last|latest|previous|heaviest|strongest)\\b|.*\\b(?:pr|pb|1rm|e1rm|record|max|last time|best)$).*");
    private static final Pattern WHY = Pattern.compile("^(?:why|warum|wieso|explain)\\b.*");
    private static final Pattern BEST =
            Pattern.compile("\\b(?:best|record|pr|prs|pb|pbs|max|maxes|1rm|e1rm|strongest|heaviest|bestes|rekord)\\b");
    private static final Pattern FATIGUE = Pattern.compile(
            "\\b(?:fatigue|fatigued|atl|ctl|training load|load balance|ermudung|ermudet|belastung|trainingsbelastung)\\b");
    private static final Pattern RECOVERY = Pattern.compile(
            "\\b(?:recover\\w*|tired|readiness|ready|fresh|overtrain\\w*|deload|erholt|erholung|bereitschaft|(?:bin ich|wie) fit|mude|form)\\b");
    private static final Pattern VOLUME = Pattern.compile(
            "\\b(?:volume|weekly sets|hard sets|sets (?:per|a|for each) muscle|volumen|wochenvolumen|satze (?:pro|je) muskel)\\b");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:plan|planned|program|schedule|(?:what|which).*(?:today|tomorrow|should i (?:do|train)|do i (?:do|train|have)|am i (?:doing|training))|geplant|what's next|next (?:workout|session)|today's|tomorrow's)\\b|\\b(?:show|workout|session|training)\\b.*\\b"
                    + Days.DAY);
    private static final Pattern DAY = Pattern.compile("\\b" + Days.DAY);
    private static final Pattern WEEK = Pattern.compile("\\b(?:week|woche|weekly|wochenruckblick|wochenbilanz)\\b");
    private static final Pattern LAST_WEEK =
            Pattern.compile("\\b(?:last|previous|letzten?|past|vorigen?|vergangenen?) (?:week|woche)(?:'s)?\\b");
    private static final Pattern SESSION = Pattern.compile("\\b(?:workout|session|training|trained|gym)\\b");
    private static final Pattern LAST = Pattern.compile("\\b(?:last|latest|previous|recent|letzte[sn]?|zuletzt)\\b");

    private QuestionReader() {}

    /** Whether a text asks. */
    static boolean asks(String plain) {
        return QUESTION.matcher(plain).matches();
    }

    /** A question without its mark and question word, such as "squat pr" or "last workout"; only without numbers. */
    static boolean asksShortly(String plain) {
        return SHORT.matcher(plain).matches()
                && plain.chars().noneMatch(c -> Character.isDigit(c) && plain.indexOf("1rm") < 0)
                && !plain.contains("\n");
    }

    /** What a question asks for. */
    static Understanding read(String plain, Vocabulary vocabulary, ExerciseFinder finder) {
        String text = plain.replaceAll("[?;]+", " ").strip();
        Optional<Found.One> exercise = exercise(text, finder);
        if (WHY.matcher(text).matches()) {
            return new WhyAsked();
        } else if (BEST.matcher(text).find()) {
            return exercise.map(one -> new BestAsked(one.name(), one.exerciseId()))
                    .orElseGet(() -> new BestAsked(null, null));
        } else if (VOLUME.matcher(text).find() && exercise.isEmpty()) {
            return new VolumeAsked(LAST_WEEK.matcher(text).find());
        } else if (LAST_WEEK.matcher(text).find() && exercise.isEmpty()) {
            return new WeekAsked(true);
        } else if (FATIGUE.matcher(text).find()) {
            return new FatigueAsked();
        } else if (RECOVERY.matcher(text).find()) {
            return new RecoveryAsked();
        } else if (PLAN.matcher(text).find()) {
            Matcher day = DAY.matcher(text);
            return new PlanAsked(
                    day.find() ? Days.day(day.group(), vocabulary.today()).orElse(null) : null);
        } else if (WEEK.matcher(text).find() && exercise.isEmpty()) {
            return new WeekAsked(false);
        } else if (exercise.isPresent()) {
            return new LastTimeAsked(exercise.get().name(), exercise.get().exerciseId());
        }
        return LAST.matcher(text).find() && SESSION.matcher(text).find()
                ? new LastWorkoutAsked()
                : new SomethingAsked();
    }

    /** The longest run of words that is one exercise. */
    private static Optional<Found.One> exercise(String text, ExerciseFinder finder) {
        String[] words = Arrays.copyOf(text.split("[^\\p{L}\\p{N}'&-]+", 31), 30);
        for (int length = 4; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                if (words[from + length - 1] == null) {
                    break;
                }
                String run = String.join(" ", Arrays.copyOfRange(words, from, from + length));
                if (run.length() > 2 && finder.mentioned(run) instanceof Found.One one) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }
}
